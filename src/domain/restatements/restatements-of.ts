import type { Filter, Period } from '../filter';
import type { Instant } from '../mention';
import { canonicalWhere, type FigureSnapshot, type Stated, subjectOf } from './figure-snapshot';

/** Why a closed figure changed (G10). */
export const RESTATEMENT_CAUSES = [
  'late-data',
  'calendar',
  'reclassification',
  'definition',
  'settings',
] as const;

export type RestatementCause = (typeof RESTATEMENT_CAUSES)[number];

/** A closed figure that says something else than it did (G10). */
export interface Restatement {
  /** Id of the catalogue; an older version's need no longer be in it. */
  readonly figure: string;
  readonly period: Period;
  readonly where: Filter['where'];
  readonly old: Stated;
  readonly new: Stated;
  readonly why: RestatementCause;
  readonly when: Instant;
}

/** Values this close, relative to their size, differ by the order of additions alone. */
const ROUNDING = 1e-12;

/**
 * What a change restated (G10): each figure, period and filter whose newest snapshot of `before` says another value or
 * n than the newest of `after`. Periods that had not closed by `before` give nothing, nor do those that only one side
 * has; what closed once stays closed, also where "as of" moves back because data is gone. A new version of the definition is the cause wherever there is one. In order of `compareRestatements`;
 * with `after` in the place of `before` there is nothing left to say.
 */
export function restatementsOf(
  before: readonly FigureSnapshot[],
  after: readonly FigureSnapshot[],
  cause: RestatementCause,
): readonly Restatement[] {
  const closed = new Set(before.filter(({ maturity }) => maturity === 'closed').map(subjectOf));
  const known = newest(before);
  const restated: Restatement[] = [];
  for (const [subject, now] of newest(after)) {
    const old = known.get(subject);
    if (!old || !closed.has(subject) || saysTheSame(old, now)) continue;
    restated.push({
      figure: now.figure,
      period: now.period,
      where: canonicalWhere(now.where),
      old: statedBy(old),
      new: statedBy(now),
      why: old.definitionVersion === now.definitionVersion ? cause : 'definition',
      when: now.takenAt,
    });
  }
  return restated.sort(compareRestatements);
}

/** Oldest first; at one instant by figure, period and filter. */
export function compareRestatements(a: Restatement, b: Restatement): number {
  if (a.when !== b.when) return a.when - b.when;
  const [one, other] = [subjectOf(a), subjectOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether two statements are the same to a reader: value, reason for none, and n. */
export function saysTheSame(a: Stated, b: Stated): boolean {
  if (a.n !== b.n || a.noValue !== b.noValue) return false;
  if (a.value === null || b.value === null) return a.value === b.value;
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function newest(snapshots: readonly FigureSnapshot[]): ReadonlyMap<string, FigureSnapshot> {
  const found = new Map<string, FigureSnapshot>();
  for (const snapshot of snapshots) {
    const subject = subjectOf(snapshot);
    const held = found.get(subject);
    if (!held || snapshot.takenAt >= held.takenAt) found.set(subject, snapshot);
  }
  return found;
}

function statedBy({ value, noValue, n }: FigureSnapshot): Stated {
  return { value, noValue, n };
}
