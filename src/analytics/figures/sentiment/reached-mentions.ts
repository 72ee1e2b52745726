import type { Window } from '../../../domain/calendar/to-date';
import type { ReachedCounts } from '../../../domain/figures/sentiment/gathered-sentiment';
import { NEGATIVE, NEUTRAL, POSITIVE } from '../../gather/dimensions';
import { rangeOf } from '../../gather/ranges';
import { BOT, FOLDED, OUTBOUND } from '../../join/counted-sentiment';
import { classTest, type FigureSource, type Scope } from '../figure-source';

/** Labelled inbound mentions that reached a known number of people (SE4). */
export const reachedMentions: FigureSource<'reached'> = {
  gather: (scope, windows) => windows.map((window) => gatherReached(scope, window)),
  rows({ dataset, mask }, window, part) {
    const { joined } = dataset;
    const { codes } = dataset.countedSentiment();
    const inClass = classTest(dataset, part);
    const [from, to] = rangeOf(joined.versions.time, window);
    const found: number[] = [];
    for (let mention = to - 1; mention >= from; mention--) {
      if (mask.passes[mention] === 0 || !isLabelled(codes[mention]!)) continue;
      if (!Number.isNaN(joined.reach(mention)) && inClass(mention)) found.push(mention);
    }
    return { mentions: Uint32Array.from(found), waits: null, deals: null };
  },
};

function gatherReached({ dataset, mask }: Scope, window: Window): ReachedCounts {
  const { joined } = dataset;
  const { codes, uncompared } = dataset.countedSentiment();
  const [from, to] = rangeOf(joined.versions.time, window);
  const classes = new Uint32Array(OUTBOUND + 1);
  const found: number[] = [];
  let removed = 0;
  let unknown = 0;
  for (let mention = from; mention < to; mention++) {
    if (mask.passes[mention] === 0) continue;
    const code = codes[mention]!;
    classes[code]!++;
    if (!isLabelled(code)) continue;
    found.push(mention);
    if (Number.isNaN(joined.reach(mention))) continue;
    if (uncompared?.[mention] === 1) unknown++;
    if (!Number.isNaN(joined.deletedAt(mention))) removed++;
  }
  return {
    mentions: {
      reach: Float64Array.from(found, (mention) => joined.reach(mention)),
      polarity: Int8Array.from(found, (mention) => codes[mention]! - NEUTRAL),
      author: Float64Array.from(found, (mention) => joined.author(mention) - 1),
    },
    unlabelled: classes[0]!,
    folded: classes[FOLDED]!,
    bots: classes[BOT]!,
    uncompared: unknown,
    removed,
  };
}

function isLabelled(code: number): boolean {
  return code >= NEGATIVE && code <= POSITIVE;
}
