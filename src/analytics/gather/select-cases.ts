import type { Window } from '../../domain/calendar/to-date';
import type { Waits } from '../../domain/figures/gathered';
import type { Attribution } from '../../domain/filter';
import type { Dataset } from '../dataset';
import type { CaseTable } from '../join/case-table';
import { countUndated, type Dated, eachDated } from './dated-cases';
import type { Mask } from './masks';
import { rangeOf } from './ranges';

export type CaseKind = 'firstResponses' | 'turns' | 'directReplies';

/** Whether a case belongs to a selection: by the mention it starts at, direct replies by the replier's brand (FR0). */
export function caseTest(cases: CaseTable, kind: CaseKind, mask: Mask): (index: number) => boolean {
  const { at, brand } = cases;
  if (kind !== 'directReplies' || !mask.brands) {
    const { passes } = mask;
    return (index) => passes[at[index]!] === 1;
  }
  const { anyBrand, brands } = mask;
  return (index) => anyBrand[at[index]!] === 1 && brands[brand[index]!] === 1;
}

/** Waits to be read by windows, of a kind, in calendar or in working time. */
export interface CaseSet extends Dated {
  readonly kind: CaseKind;
  /** Cases in the order of their waits. */
  readonly order: () => Uint32Array;
}

/** The waits of a kind in calendar time, dated as a filter says (G6). */
export function caseSet(dataset: Dataset, kind: CaseKind, attribution: Attribution = 'start'): CaseSet {
  return {
    kind,
    cases: dataset[kind],
    order: () => dataset.waitOrder(kind),
    attribution,
    replies: () => dataset.replyOrder(kind),
  };
}

/** Waits of the cases that are dated in each of several windows; the windows must not overlap. */
export function gatherWaits(dataset: Dataset, set: CaseSet, mask: Mask, windows: readonly Window[]): Waits[] {
  const { cases, kind } = set;
  const passes = caseTest(cases, kind, mask);
  const bucket = new Int32Array(cases.length).fill(-1);
  const counts = new Uint32Array(windows.length);
  windows.forEach((window, number) => {
    eachDated(set, window, (i) => {
      if (!passes(i)) return;
      bucket[i] = number;
      counts[number]!++;
    });
  });
  const gathered = sortedWaits(set, bucket, counts);
  const removed = removedCases(dataset, cases, bucket, windows.length);
  return windows.map((window, number) => ({
    ...gathered[number]!,
    openingUnknown: kind === 'firstResponses' ? countUnknownOpenings(dataset, mask, window) : 0,
    removed: removed[number]!,
    undated: countUndated(set, window, passes),
  }));
}

/** A selection smaller than this share of its table is sorted by itself instead of picked from the whole order. */
const SMALL_SHARE = 1 / 8;

/** Waits of the cases in each bucket, in the order Kaplan–Meier reads them; cases in bucket −1 are left out. */
export function sortedWaits(
  { cases, order: orderOf }: Pick<CaseSet, 'cases' | 'order'>,
  bucket: Int32Array,
  counts: Uint32Array,
): { length: number; waits: Float64Array; open: Uint8Array }[] {
  const { wait, open, length } = cases;
  const filled = new Uint32Array(counts.length);
  const waits = Array.from(counts, (count) => new Float64Array(count));
  const opens = Array.from(counts, (count) => new Uint8Array(count));
  let chosen = 0;
  for (const count of counts) chosen += count;
  if (chosen < length * SMALL_SHARE) {
    for (let i = 0; i < length; i++) {
      const number = bucket[i]!;
      if (number >= 0) waits[number]![filled[number]!++] = wait[i]! * 2 + open[i]!;
    }
    waits.forEach((keys, number) => {
      keys.sort();
      for (let i = 0; i < keys.length; i++) {
        opens[number]![i] = keys[i]! % 2;
        keys[i] = Math.floor(keys[i]! / 2);
      }
    });
  } else {
    const order = orderOf();
    for (let i = 0; i < length; i++) {
      const index = order[i]!;
      const number = bucket[index]!;
      if (number < 0) continue;
      const place = filled[number]!++;
      waits[number]![place] = wait[index]!;
      opens[number]![place] = open[index]!;
    }
  }
  return Array.from(counts, (count, number) => ({
    length: count,
    waits: waits[number]!,
    open: opens[number]!,
  }));
}

function removedCases(dataset: Dataset, cases: CaseTable, bucket: Int32Array, windows: number): Uint32Array {
  const removed = new Uint32Array(windows);
  if (!dataset.mapped.has('deletedAt')) return removed;
  for (let i = 0; i < cases.length; i++) {
    const number = bucket[i]!;
    if (number >= 0 && !Number.isNaN(dataset.joined.deletedAt(cases.at[i]!))) removed[number]!++;
  }
  return removed;
}

/** Threads of a selection whose opening is not known (FR0), counted at their first mention. */
export function countUnknownOpenings(dataset: Dataset, mask: Mask, window: Window): number {
  const { at, start } = dataset.unknownOpenings;
  const [from, to] = rangeOf(start, window);
  let n = 0;
  for (let i = from; i < to; i++) n += mask.passes[at[i]!]!;
  return n;
}
