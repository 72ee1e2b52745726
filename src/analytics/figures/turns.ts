import type { Window } from '../../domain/calendar/to-date';
import type { RateCounts, SlaCounts } from '../../domain/figures/gathered';
import type { Durations } from '../../domain/statistics/kaplan-meier';
import { countUndated, eachDated } from '../gather/dated-cases';
import { type CaseSet, caseSet, caseTest } from '../gather/select-cases';
import type { FigureSource, Scope } from './figure-source';
import { caseRows } from './waits';

/** Turns old enough to tell whether they were answered within W (FR4). */
export function answeredWithin(withinMs: number): FigureSource<'rate'> {
  return {
    gather: (scope, windows) => windows.map((window) => gatherRate(scope, window, withinMs)),
    rows: (scope, window, part) =>
      caseRows(
        scope,
        turnSet(scope),
        window,
        part,
        ({ age, wait, open }, turn) =>
          decideRate(age[turn]!, wait[turn]!, open[turn] === 1, withinMs) !== 'young',
      ),
  };
}

/** Turns that are decided under the SLA target (FR5). */
export const decidedTurns: FigureSource<'sla'> = {
  gather: (scope, windows) =>
    windows.map((window) => gatherSla(scope, window, scope.settings.slaTargetMin * 60_000)),
  rows: (scope, window, part) =>
    caseRows(
      scope,
      turnSet(scope),
      window,
      part,
      ({ wait, open }, turn) =>
        decideSla(wait[turn]!, open[turn] === 1, scope.settings.slaTargetMin * 60_000) !== 'pending',
    ),
};

/** The turns of a scope as they are dated there (G6). */
export function turnSet({ dataset, attribution }: Scope): CaseSet {
  return caseSet(dataset, 'turns', attribution);
}

/** FR4 over the turns of a selection. */
function gatherRate(scope: Scope, window: Window, withinMs: number): RateCounts {
  const { mask, dataset } = scope;
  const set = turnSet(scope);
  const { cases: turns } = set;
  const passes = caseTest(turns, 'turns', mask);
  const counts = { within: 0, turns: 0, young: 0, removed: 0 };
  eachDated(set, window, (turn) => {
    if (!passes(turn)) return;
    const decision = decideRate(turns.age[turn]!, turns.wait[turn]!, turns.open[turn] === 1, withinMs);
    if (decision === 'young') {
      counts.young++;
      return;
    }
    counts.turns++;
    if (decision === 'within') counts.within++;
    if (!Number.isNaN(dataset.joined.deletedAt(turns.at[turn]!))) counts.removed++;
  });
  return { ...counts, undated: countUndated(set, window, passes) };
}

/** FR4: whether a turn is old enough for W, and answered within it. */
export function decideRate(age: number, wait: number, open: boolean, withinMs: number) {
  if (age < withinMs) return 'young';
  return !open && wait <= withinMs ? 'within' : 'not-within';
}

/** FR5 over the turns of a selection. */
function gatherSla(scope: Scope, window: Window, targetMs: number): SlaCounts {
  const { mask, dataset } = scope;
  const set = turnSet(scope);
  const { cases: turns } = set;
  const passes = caseTest(turns, 'turns', mask);
  const counts = { met: 0, missed: 0, pending: 0, removed: 0 };
  const overruns: number[] = [];
  eachDated(set, window, (turn) => {
    if (!passes(turn)) return;
    const open = turns.open[turn] === 1;
    const decision = decideSla(turns.wait[turn]!, open, targetMs);
    counts[decision]++;
    if (decision === 'missed') overruns.push((turns.wait[turn]! - targetMs) * 2 + Number(open));
    if (decision !== 'pending' && !Number.isNaN(dataset.joined.deletedAt(turns.at[turn]!))) counts.removed++;
  });
  const undated = countUndated(set, window, passes);
  return { targetMs, ...counts, undated, overruns: durationsOf(overruns) };
}

/** FR5: a turn is decided once it is answered or has waited longer than the target. */
export function decideSla(wait: number, open: boolean, targetMs: number): 'met' | 'missed' | 'pending' {
  if (wait > targetMs) return 'missed';
  return open ? 'pending' : 'met';
}

/** Durations from keys of 2 × length + open. */
function durationsOf(keys: readonly number[]): Durations {
  const sorted = Float64Array.from(keys).sort();
  return {
    length: sorted.length,
    waits: sorted.map((key) => Math.floor(key / 2)),
    open: Uint8Array.from(sorted, (key) => key % 2),
  };
}
