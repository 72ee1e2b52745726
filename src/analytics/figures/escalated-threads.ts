import type { Window } from '../../domain/calendar/to-date';
import type { EscalationCounts } from '../../domain/figures/gathered';
import type { Dataset } from '../dataset';
import type { Mask } from '../gather/masks';
import { rangeOf } from '../gather/ranges';
import { countUnknownOpenings } from '../gather/select-cases';
import { classTest, type FigureSource } from './figure-source';

/** Threads that the source says were escalated in time (ES1). */
export const escalatedThreads: FigureSource<'escalations'> = {
  gather: ({ dataset, mask }, windows) => windows.map((window) => gatherEscalations(dataset, mask, window)),
  rows({ dataset, mask }, window, part) {
    const { at, start, counts } = dataset.escalations;
    const inClass = classTest(dataset, part);
    const [from, to] = rangeOf(start, window);
    const mentions = at
      .subarray(from, to)
      .filter(
        (mention, index) => mask.passes[mention] === 1 && counts[from + index] === 1 && inClass(mention),
      );
    return { mentions: mentions.reverse(), waits: null, deals: null };
  },
};

/** ES1 over the threads of a selection, counted at their opening or first mention. */
function gatherEscalations(dataset: Dataset, mask: Mask, window: Window): EscalationCounts {
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
