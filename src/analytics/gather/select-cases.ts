import type { Window } from '../../domain/calendar/to-date';
import type { Waits } from '../../domain/figures/gathered';
import type { Dataset } from '../dataset';
import type { CaseTable } from '../join/case-table';
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

/** Waits of the cases that start in each of several windows; the windows must not overlap. */
export function gatherWaits(
  dataset: Dataset,
  kind: CaseKind,
  mask: Mask,
  windows: readonly Window[],
): Waits[] {
  const cases = dataset[kind];
  const passes = caseTest(cases, kind, mask);
  const bucket = new Int32Array(cases.length).fill(-1);
  const counts = new Uint32Array(windows.length);
  windows.forEach((window, number) => {
    const [from, to] = rangeOf(cases.start, window);
    for (let i = from; i < to; i++) {
      if (!passes(i)) continue;
      bucket[i] = number;
      counts[number]!++;
    }
  });
  const gathered = windows.map((_, number) => ({
    length: counts[number]!,
    waits: new Float64Array(counts[number]!),
    open: new Uint8Array(counts[number]!),
  }));
  const filled = new Uint32Array(windows.length);
  for (const index of dataset.waitOrder(kind)) {
    const number = bucket[index]!;
    if (number < 0) continue;
    const into = gathered[number]!;
    const place = filled[number]!++;
    into.waits[place] = cases.wait[index]!;
    into.open[place] = cases.open[index]!;
  }
  const removed = removedCases(dataset, cases, bucket, windows.length);
  return windows.map((window, number) => ({
    ...gathered[number]!,
    openingUnknown: kind === 'firstResponses' ? countUnknownOpenings(dataset, mask, window) : 0,
    removed: removed[number]!,
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
