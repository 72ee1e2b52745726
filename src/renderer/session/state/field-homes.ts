import type { Address } from '../address';
import type { SessionState } from './session-state';

/**
 * Where a field of UI state lives: `memory` is gone with the window, `device` is kept by main in its files,
 * `history` stands in the address and comes back with "back". Nothing is synced yet.
 */
export type Home = 'memory' | 'device' | 'history';

type UiField =
  | keyof SessionState
  | `address.${keyof Extract<Address, { room: 'overview' }> | keyof Extract<Address, { room: 'mentions' }>}`
  | 'drafts';

/** Every field of UI state and its home. A new field without a home does not compile. */
export const FIELD_HOMES = {
  boot: 'memory',
  workspaces: 'device',
  active: 'device',
  preferences: 'device',
  open: 'memory',
  catalogue: 'memory',
  restatements: 'memory',
  importing: 'memory',
  recovery: 'memory',
  notice: 'memory',
  damaged: 'memory',
  offered: 'memory',
  drafts: 'memory',
  'address.room': 'history',
  'address.view': 'history',
  'address.explain': 'history',
  'address.figure': 'history',
  'address.part': 'history',
  'address.search': 'history',
  'address.thread': 'history',
} as const satisfies Record<UiField, Home>;
