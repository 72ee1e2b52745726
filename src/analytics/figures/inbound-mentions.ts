import type { Window } from '../../domain/calendar/to-date';
import type { MentionCounts } from '../../domain/figures/gathered';
import { FLAG } from '../columns/columns';
import type { Dataset } from '../dataset';
import { NEGATIVE, NEUTRAL, POSITIVE } from '../gather/dimensions';
import { rangeOf } from '../gather/ranges';
import { BOT, FOLDED, INBOUND_CODES, OUTBOUND } from '../join/counted-sentiment';
import { classTest, type FigureSource, type Scope } from './figure-source';
import type { PerceptionTest } from './perceived';

/** Which inbound mentions a figure counts: all, those with a label (SE1), or those with one that is not neutral. */
type Counted = 'all' | 'labelled' | 'polar';

/** A selection's inbound mentions; near-duplicates and bots enter `all` alone (G8). `of`: one perception only (SE7). */
export function inboundMentions(
  counted: Counted,
  of?: (dataset: Dataset) => PerceptionTest,
): FigureSource<'mentions'> {
  return {
    gather: (scope, windows) =>
      windows.map((window) => gatherMentions(scope, window, COUNTS[counted], of?.(scope.dataset))),
    rows({ dataset, mask }, window, part) {
      const { codes } = dataset.countedSentiment();
      const passes = of?.(dataset).passes;
      const inClass = classTest(dataset, part);
      const [from, to] = rangeOf(dataset.joined.versions.time, window);
      const found: number[] = [];
      for (let mention = to - 1; mention >= from; mention--) {
        if (mask.passes[mention] === 0 || COUNTS[counted][codes[mention]!] === 0) continue;
        if ((passes === undefined || passes(mention)) && inClass(mention)) found.push(mention);
      }
      return { mentions: Uint32Array.from(found), waits: null, deals: null };
    },
  };
}

/** 1 for each code of counted sentiment that a figure counts. */
const COUNTS: { readonly [C in Counted]: Uint8Array } = {
  all: codeTable((code) => code < INBOUND_CODES),
  labelled: codeTable((code) => code >= NEGATIVE && code <= POSITIVE),
  polar: codeTable((code) => code === NEGATIVE || code === POSITIVE),
};

function codeTable(counts: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: OUTBOUND + 1 }, (_, code) => Number(counts(code)));
}

/** Counts of the mentions of a selection; removed and uncompared ones only among what the figure counts. */
function gatherMentions(
  { dataset, mask }: Scope,
  window: Window,
  counts: Uint8Array,
  perception: PerceptionTest | undefined,
): MentionCounts {
  const { joined } = dataset;
  const { codes, uncompared } = dataset.countedSentiment();
  const tombstones = dataset.mapped.has('deletedAt');
  const [from, to] = rangeOf(joined.versions.time, window);
  const classes = new Uint32Array(OUTBOUND + 1);
  const apart = { byEngine: 0, removed: 0, needAnswer: 0, uncompared: 0, unperceived: 0 };
  for (let mention = from; mention < to; mention++) {
    if (mask.passes[mention] === 0) continue;
    const code = codes[mention]!;
    if (code === OUTBOUND) {
      classes[OUTBOUND]!++;
      continue;
    }
    if (perception && !perception.passes(mention)) {
      apart.unperceived += Number(perception.isUnknown(mention));
      continue;
    }
    classes[code]!++;
    if (joined.needsAnswer(mention)) apart.needAnswer++;
    if (counts[code] === 0) continue;
    if (code !== 0 && (joined.flags(mention) & (FLAG.bySource | FLAG.byHand)) === 0) apart.byEngine++;
    if (uncompared?.[mention] === 1) apart.uncompared++;
    if (tombstones && !Number.isNaN(joined.deletedAt(mention))) apart.removed++;
  }
  return {
    inbound: classes.subarray(0, INBOUND_CODES).reduce((sum, n) => sum + n, 0),
    outbound: classes[OUTBOUND]!,
    positive: classes[POSITIVE]!,
    neutral: classes[NEUTRAL]!,
    negative: classes[NEGATIVE]!,
    unlabelled: classes[0]!,
    folded: classes[FOLDED]!,
    bots: classes[BOT]!,
    ...apart,
  };
}
