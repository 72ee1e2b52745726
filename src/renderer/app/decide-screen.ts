import type { Address } from '../session/address';
import { activeWorkspace } from '../session/state/session';
import type { SessionState } from '../session/state/session-state';

/** What fills the window beside the navigation. */
export type Screen =
  | { readonly kind: 'booting' }
  | { readonly kind: 'boot-failed'; readonly detail: string }
  | { readonly kind: 'opening' }
  | { readonly kind: 'filling' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'open-failed' }
  /** Overview, Figures and Mentions, drawn by the rooms that show data. */
  | { readonly kind: 'explore' }
  | {
      readonly kind: 'room';
      readonly room: 'welcome' | 'import' | 'imports' | 'setup' | 'settings' | 'workspaces';
    };

/** Rooms that make sense whatever the state of the workspace is. */
const ALWAYS = ['workspaces', 'settings'] as const;

/**
 * Which screen answers an address in a state. Rooms that need mentions fall back to the room that leads to them:
 * no workspace or nothing imported → welcome, set-up questions not answered yet → set-up.
 */
export function decideScreen(state: SessionState, address: Address | null): Screen {
  if (state.boot.status === 'booting') return { kind: 'booting' };
  if (state.boot.status === 'failed') return { kind: 'boot-failed', detail: state.boot.detail };
  const { open, recovery } = state;
  const room = address?.room ?? 'overview';
  const always = ALWAYS.find((each) => each === room);
  if (always) return { kind: 'room', room: always };
  if (recovery.status !== 'none') return { kind: 'stop' };
  switch (open.status) {
    case 'none':
      return { kind: 'room', room: room === 'import' ? 'import' : 'welcome' };
    case 'opening':
      return { kind: 'opening' };
    case 'filling':
      return { kind: 'filling' };
    case 'mismatch':
      return { kind: 'stop' };
    case 'failed':
      return { kind: 'open-failed' };
    case 'ready':
      return readyScreen(state, room, open.extent !== null);
  }
}

function readyScreen(state: SessionState, room: Address['room'], hasData: boolean): Screen {
  switch (room) {
    case 'overview':
    case 'figures':
    case 'mentions':
      if (!hasData) return { kind: 'room', room: 'welcome' };
      if (activeWorkspace(state)?.settings === null) return { kind: 'room', room: 'setup' };
      return { kind: 'explore' };
    case 'setup':
      return { kind: 'room', room: hasData ? 'setup' : 'welcome' };
    case 'welcome':
    case 'import':
    case 'imports':
    case 'settings':
    case 'workspaces':
      return { kind: 'room', room };
  }
}

/** Whether a screen stands for figures, so that the commands for them are offered. */
export const hasFigures = (state: SessionState): boolean =>
  state.open.status === 'ready' && state.open.extent !== null && activeWorkspace(state)?.settings !== null;
