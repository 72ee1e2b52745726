import type { Window } from '../../domain/calendar/to-date';
import type {
  DealSums,
  EscalationCounts,
  MentionCounts,
  RateCounts,
  SlaCounts,
} from '../../domain/figures/gathered';
import type { Durations } from '../../domain/statistics/kaplan-meier';
import { FLAG } from '../columns/columns';
import type { Dataset } from '../dataset';
import { NEGATIVE, NEUTRAL, POSITIVE } from './dimensions';
import type { Mask } from './masks';
import { rangeOf } from './ranges';
import { countUnknownOpenings } from './select-cases';

/** Counts of the mentions of a selection. */
export function gatherMentions(dataset: Dataset, mask: Mask, window: Window): MentionCounts {
  const { joined } = dataset;
  const sentiment = dataset.masks.codes('sentiment').codes;
  const tombstones = dataset.mapped.has('deletedAt');
  const [from, to] = rangeOf(joined.versions.time, window);
  const classes = [0, 0, 0, 0];
  let outbound = 0;
  let byEngine = 0;
  let removed = 0;
  let needAnswer = 0;
  for (let mention = from; mention < to; mention++) {
    if (mask.passes[mention] === 0) continue;
    const flags = joined.flags(mention);
    if ((flags & FLAG.outbound) !== 0) {
      outbound++;
      continue;
    }
    const label = sentiment[mention]!;
    classes[label]!++;
    if (label !== 0 && (flags & (FLAG.bySource | FLAG.byHand)) === 0) byEngine++;
    if (joined.needsAnswer(mention)) needAnswer++;
    if (tombstones && !Number.isNaN(joined.deletedAt(mention))) removed++;
  }
  return {
    inbound: classes.reduce((sum, n) => sum + n, 0),
    outbound,
    positive: classes[POSITIVE]!,
    neutral: classes[NEUTRAL]!,
    negative: classes[NEGATIVE]!,
    unlabelled: classes[0]!,
    byEngine,
    removed,
    needAnswer,
  };
}

/** FR4 over the turns of a selection. */
export function gatherRate(dataset: Dataset, mask: Mask, window: Window, withinMs: number): RateCounts {
  const { turns, joined } = dataset;
  const [from, to] = rangeOf(turns.start, window);
  const counts = { within: 0, turns: 0, young: 0, removed: 0 };
  for (let turn = from; turn < to; turn++) {
    if (mask.passes[turns.at[turn]!] === 0) continue;
    const decision = decideRate(turns.age[turn]!, turns.wait[turn]!, turns.open[turn] === 1, withinMs);
    if (decision === 'young') {
      counts.young++;
      continue;
    }
    counts.turns++;
    if (decision === 'within') counts.within++;
    if (!Number.isNaN(joined.deletedAt(turns.at[turn]!))) counts.removed++;
  }
  return counts;
}

/** FR4: whether a turn is old enough for W, and answered within it. */
export function decideRate(age: number, wait: number, open: boolean, withinMs: number) {
  if (age < withinMs) return 'young';
  return !open && wait <= withinMs ? 'within' : 'not-within';
}

/** FR5 over the turns of a selection. */
export function gatherSla(dataset: Dataset, mask: Mask, window: Window, targetMs: number): SlaCounts {
  const { turns, joined } = dataset;
  const [from, to] = rangeOf(turns.start, window);
  const counts = { met: 0, missed: 0, pending: 0, removed: 0 };
  const overruns: number[] = [];
  for (let turn = from; turn < to; turn++) {
    if (mask.passes[turns.at[turn]!] === 0) continue;
    const open = turns.open[turn] === 1;
    const decision = decideSla(turns.wait[turn]!, open, targetMs);
    counts[decision]++;
    if (decision === 'missed') overruns.push((turns.wait[turn]! - targetMs) * 2 + Number(open));
    if (decision !== 'pending' && !Number.isNaN(joined.deletedAt(turns.at[turn]!))) counts.removed++;
  }
  return { targetMs, ...counts, overruns: durationsOf(overruns) };
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

/** ES1 over the threads of a selection, counted at their opening or first mention. */
export function gatherEscalations(dataset: Dataset, mask: Mask, window: Window): EscalationCounts {
  const { escalations, firstResponses, joined } = dataset;
  const [from, to] = rangeOf(escalations.start, window);
  const counts = { threads: 0, outside: 0, removed: 0 };
  for (let i = from; i < to; i++) {
    const at = escalations.at[i]!;
    if (mask.passes[at] === 0) continue;
    if (escalations.counts[i] === 0) {
      counts.outside++;
      continue;
    }
    counts.threads++;
    if (!Number.isNaN(joined.deletedAt(at))) counts.removed++;
  }
  let ofThreads = countUnknownOpenings(dataset, mask, window);
  const [first, last] = rangeOf(firstResponses.start, window);
  for (let i = first; i < last; i++) ofThreads += mask.passes[firstResponses.at[i]!]!;
  return { ...counts, ofThreads };
}

/** LE2 over the deals of a selection, by the instant they were won. */
export function gatherDeals(dataset: Dataset, mask: Mask, window: Window, currency: string): DealSums {
  const { deals, joined } = dataset;
  const [from, to] = rangeOf(deals.start, window);
  const others = new Map<string, { currency: string; deals: number; sum: number }>();
  let count = 0;
  let sum = 0;
  let withoutValue = 0;
  for (let i = from; i < to; i++) {
    if (mask.passes[deals.at[i]!] === 0) continue;
    const value = deals.value[i]!;
    const own = joined.dictionaries.currency[deals.currency[i]!] ?? '';
    if (Number.isNaN(value)) withoutValue++;
    else if (own === '' || own === currency) {
      count++;
      sum += value;
    } else {
      const other = others.get(own) ?? { currency: own, deals: 0, sum: 0 };
      other.deals++;
      other.sum += value;
      others.set(own, other);
    }
  }
  const otherCurrencies = [...others.values()].sort(
    (a, b) => b.deals - a.deals || (a.currency < b.currency ? -1 : 1),
  );
  return { deals: count, sum, withoutValue, otherCurrencies };
}
