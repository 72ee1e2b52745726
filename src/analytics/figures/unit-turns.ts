import { offsetChanges } from '../../domain/calendar/offset-changes';
import type { Window } from '../../domain/calendar/to-date';
import type { FigurePart } from '../../domain/figures/figure';
import type { CaseMix } from '../../domain/statistics/funnel/indirect-standardisation';
import type { Dataset } from '../dataset';
import { eachDated } from '../gather/dated-cases';
import { caseTest } from '../gather/select-cases';
import type { Scope, SelectedRows } from './figure-source';
import { decideRate, decideSla, turnSet } from './turns';
import { caseRows } from './waits';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is compared: the turns that a figure counts, and those of them that hit. */
export type TurnVerdict = (age: number, wait: number, open: boolean) => 'hit' | 'miss' | 'not-counted';

/** FR4 as hits and misses. */
export function rateVerdict(withinMs: number): TurnVerdict {
  return (age, wait, open) => {
    const decision = decideRate(age, wait, open, withinMs);
    if (decision === 'young') return 'not-counted';
    return decision === 'within' ? 'hit' : 'miss';
  };
}

/** FR5 as hits and misses. */
export function slaVerdict(targetMs: number): TurnVerdict {
  return (_age, wait, open) => {
    const decision = decideSla(wait, open, targetMs);
    if (decision === 'pending') return 'not-counted';
    return decision === 'met' ? 'hit' : 'miss';
  };
}

/** RQ2: the turns of each team or agent by channel, theme and local hour of their start. */
export interface UnitMix {
  readonly mix: readonly CaseMix[];
  /** Counted turns that belong to nobody. */
  readonly unassigned: number;
}

export type UnitDimension = 'team' | 'agent';

/** Gathers the mix of the turns that a verdict counts, in one pass. */
export function unitMix(
  scope: Scope,
  by: UnitDimension,
  window: Window,
  zone: string,
  verdict: TurnVerdict,
): UnitMix {
  const { dataset, mask } = scope;
  const set = turnSet(scope);
  const { cases } = set;
  const passes = caseTest(cases, 'turns', mask);
  const unitOf = unitOfTurn(dataset, by);
  const stratumOf = strata(dataset, zone);
  const units = dataset.masks.codes(by).values;
  const cells = new Map<number, { cases: number; hits: number }>();
  let unassigned = 0;
  eachDated(set, window, (turn) => {
    if (!passes(turn)) return;
    const found = verdict(cases.age[turn]!, cases.wait[turn]!, cases.open[turn] === 1);
    if (found === 'not-counted') return;
    const unit = unitOf(turn);
    if (unit === 0) {
      unassigned++;
      return;
    }
    const key = stratumOf(turn) * units.length + unit;
    const cell = cells.get(key) ?? { cases: 0, hits: 0 };
    cell.cases++;
    if (found === 'hit') cell.hits++;
    cells.set(key, cell);
  });
  const mix = [...cells].map(([key, cell]) => ({
    unit: units[key % units.length]!,
    stratum: String(Math.floor(key / units.length)),
    ...cell,
  }));
  return { mix, unassigned };
}

/** The turns behind one unit of the mix, newest first. */
export function unitRows(
  scope: Scope,
  by: UnitDimension,
  value: string,
  window: Window,
  part: FigurePart | undefined,
  verdict: TurnVerdict,
): SelectedRows {
  const unitOf = unitOfTurn(scope.dataset, by);
  const { values } = scope.dataset.masks.codes(by);
  return caseRows(
    scope,
    turnSet(scope),
    window,
    part,
    ({ age, wait, open }, turn) =>
      verdict(age[turn]!, wait[turn]!, open[turn] === 1) !== 'not-counted' && values[unitOf(turn)] === value,
  );
}

/** Whose a turn is: as its first mention says, else as the reply that ended it does; 0 where neither does. */
function unitOfTurn({ masks, turns }: Dataset, by: UnitDimension): (turn: number) => number {
  const { codes } = masks.codes(by);
  return (turn) => {
    const assigned = codes[turns.at[turn]!]!;
    const reply = turns.reply[turn]!;
    return assigned !== 0 || reply < 0 ? assigned : codes[reply]!;
  };
}

/** Number of a turn's channel, theme and local hour. */
function strata({ masks, turns }: Dataset, zone: string): (turn: number) => number {
  const channel = masks.codes('channel');
  const theme = masks.codes('theme');
  const { start, at, length } = turns;
  const changes = length === 0 ? [] : offsetChanges(zone, start[0]!, start[length - 1]!);
  const offsetAt = (instant: number) => {
    let place = changes.length - 1;
    while (place > 0 && changes[place]!.at > instant) place--;
    return changes[place]!.offset;
  };
  return (turn) => {
    const local = start[turn]! + offsetAt(start[turn]!);
    const hour = Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR);
    const mention = at[turn]!;
    return (channel.codes[mention]! * Math.max(1, theme.values.length) + theme.codes[mention]!) * 24 + hour;
  };
}
