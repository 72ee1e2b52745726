import type { FigureId } from '../figures/figure';
import { restatedBy } from '../figures/restated-by';
import type { WorkspaceSettings } from '../settings';
import type { FigureSnapshot } from './figure-snapshot';
import { isRecord } from './json-lines';
import type { RestatementCause } from './restatements-of';

/** What snapshots were taken of: the commit and the settings. */
export interface SnapshotBasis {
  readonly databaseId: string;
  readonly generation: number;
  readonly settings: WorkspaceSettings;
  /** Whether the set-up had been answered; before, the settings are the machine's guess. */
  readonly setUp: boolean;
}

/** The snapshots that were taken last, with what they were taken of. */
export interface KeptSnapshots {
  readonly basis: SnapshotBasis;
  readonly snapshots: readonly FigureSnapshot[];
}

/**
 * Why a figure differs between two bases (G10): a setting that restates it, the business calendar before any other;
 * else the mentions, which came late or were taken out; else only the program can have changed.
 */
export function causeOf(figure: FigureId, before: SnapshotBasis, now: SnapshotBasis): RestatementCause {
  const [old, settings] = [sorted(before.settings), sorted(now.settings)];
  const { businessHours } = settings;
  if (restatedBy(old, { ...old, businessHours }).includes(figure)) return 'calendar';
  if (restatedBy(old, settings).includes(figure)) return 'settings';
  if (!isSameData(before, now)) return 'late-data';
  return isSameSettings(before, now) ? 'definition' : 'settings';
}

/** Whether snapshots of one basis hold for another: same commit, same settings. */
export function isSameBasis(a: SnapshotBasis, b: SnapshotBasis): boolean {
  return isSameData(a, b) && isSameSettings(a, b) && a.setUp === b.setUp;
}

function isSameData(a: SnapshotBasis, b: SnapshotBasis): boolean {
  return a.databaseId === b.databaseId && a.generation === b.generation;
}

function isSameSettings(a: SnapshotBasis, b: SnapshotBasis): boolean {
  return JSON.stringify(sorted(a.settings)) === JSON.stringify(sorted(b.settings));
}

/** The same plain data with its keys in one order: those of a file and those of a form need not agree. */
function sorted<T>(value: T): T {
  const inOrder = (_key: string, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each;
  return JSON.parse(JSON.stringify(value, inOrder)) as T;
}
