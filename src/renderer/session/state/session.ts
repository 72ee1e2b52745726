import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkspaceSettings } from '../../../domain/settings';
import type { EngineClient } from '../clients/engine-client';
import type { MainClient } from '../clients/main-client';
import type { Navigation } from '../navigation';
import { defaultSettings } from './default-settings';
import { createDrafts, type DraftStore } from './drafts';
import { INITIAL_STATE, type SessionState, type WorkspaceState } from './session-state';

/** What actions work with: the state, main, the data worker, the drafts and the way about. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly drafts: DraftStore;
  readonly main: MainClient;
  readonly engine: EngineClient;
  readonly navigation: Navigation;
  /** Names of imports, unique. */
  readonly newId: () => string;
  readonly now: () => number;
  /** Does one piece of work after the other: the data worker opens one database at a time. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

export type SessionParts = Pick<Session, 'main' | 'engine' | 'navigation' | 'newId' | 'now'>;

export function createSession(parts: SessionParts): Session {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...parts,
    store: createStore<SessionState>(() => INITIAL_STATE),
    drafts: createDrafts(),
    inTurn(work) {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

export const workspaceOf = (state: SessionState, id: string | null): WorkspaceState | undefined =>
  state.workspaces.find((workspace) => workspace.id === id);

/** The active workspace; undefined on a machine that has none yet. */
export const activeWorkspace = (state: SessionState): WorkspaceState | undefined =>
  workspaceOf(state, state.active);

/** Settings of a workspace: what was answered in the set-up, until then what the machine suggests. */
export function settingsOf(state: SessionState, workspace: WorkspaceState | undefined): WorkspaceSettings {
  if (workspace?.settings) return workspace.settings;
  const { boot } = state;
  return defaultSettings(boot.status === 'ready' ? boot : { locale: 'en', zone: 'UTC' });
}
