import type { Window } from '../../domain/calendar/to-date';
import type { MentionCounts } from '../../domain/figures/gathered';
import { FLAG } from '../columns/columns';
import type { Dataset } from '../dataset';
import { NEGATIVE, NEUTRAL, POSITIVE } from '../gather/dimensions';
import type { Mask } from '../gather/masks';
import { rangeOf } from '../gather/ranges';
import { classTest, type FigureSource } from './figure-source';

/** Inbound mentions of a selection: all, or only those that carry a label (SE1). */
export function inboundMentions({ labelled }: { readonly labelled: boolean }): FigureSource<'mentions'> {
  return {
    gather: ({ dataset, mask }, windows) => windows.map((window) => gatherMentions(dataset, mask, window)),
    rows({ dataset, mask }, window, part) {
      const { joined, masks } = dataset;
      const { codes } = masks.codes('sentiment');
      const inClass = classTest(dataset, part);
      const [from, to] = rangeOf(joined.versions.time, window);
      const found: number[] = [];
      for (let mention = to - 1; mention >= from; mention--) {
        if (mask.passes[mention] === 0 || joined.isOutbound(mention)) continue;
        if ((!labelled || codes[mention] !== 0) && inClass(mention)) found.push(mention);
      }
      return { mentions: Uint32Array.from(found), waits: null, deals: null };
    },
  };
}

/** Counts of the mentions of a selection. */
function gatherMentions(dataset: Dataset, mask: Mask, window: Window): MentionCounts {
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
