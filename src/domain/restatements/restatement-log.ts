import { type Stated, subjectOf } from './figure-snapshot';
import { compareRestatements, type Restatement, saysTheSame } from './restatements-of';

/** Entries in order of `compareRestatements`, oldest first. */
export type RestatementLog = readonly Restatement[];

/**
 * The log with further entries in their places (G10). An entry that says what the one before it about the same
 * figure, period and filter already says is left out, so that telling a change twice, as after a crash between
 * writing the log and the snapshots, tells it once. What is in the log stays.
 */
export function addRestatements(log: RestatementLog, entries: readonly Restatement[]): RestatementLog {
  const added = new Set(entries);
  const last = new Map<string, Stated>();
  return [...log, ...entries].sort(compareRestatements).filter((entry) => {
    const subject = subjectOf(entry);
    const said = last.get(subject);
    if (said && added.has(entry) && saysTheSame(said, entry.new)) return false;
    last.set(subject, entry.new);
    return true;
  });
}
