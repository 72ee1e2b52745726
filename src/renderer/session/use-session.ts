import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { WorkspaceSettings } from '../../domain/settings';
import { type Format, makeFormat } from '../ui/format/make-format';
import { keepDraft } from './state/drafts';
import { activeWorkspace, type Session, settingsOf } from './state/session';
import type { SessionState, WorkspaceState } from './state/session-state';

/** Given by the composition around everything. */
export const SessionContext = createContext<Session | null>(null);

/** State, main, data worker and actions' needs; throws outside its context, which is a bug. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside SessionContext');
  return session;
}

/** A part of the session's state; renders again when that part changes. Select what exists, do not build. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

export const useWorkspace = (): WorkspaceState | undefined => useSessionState(activeWorkspace);

/** Settings of the active workspace, or what the machine suggests. */
export function useSettings(): WorkspaceSettings {
  const boot = useSessionState((state) => state.boot);
  const workspace = useWorkspace();
  const { store } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two parts of the state that the settings are made of
  return useMemo(() => settingsOf(store.getState(), workspace), [store, boot, workspace]);
}

/** How values are written for this reader, in the active workspace's zone and currency. */
export function useFormat(): Format {
  const locale = useSessionState(({ boot }) => (boot.status === 'ready' ? boot.locale : 'en'));
  const { zone, currency } = useSettings();
  return useMemo(() => makeFormat({ locale, zone, currency }), [locale, zone, currency]);
}

/**
 * What was typed into one form and not saved: [draft, keep]. It survives a change of room; `keep(undefined)`
 * forgets it. The form that owns the key is the only one that writes it, so its type is the form's.
 */
export function useDraft<T>(key: string): readonly [T | undefined, (draft: T | undefined) => void] {
  const { drafts } = useSession();
  const draft = useStore(drafts, ({ values }) => values[key]) as T | undefined;
  const keep = useMemo(() => (value: T | undefined) => keepDraft(drafts, key, value), [drafts, key]);
  return [draft, keep];
}
