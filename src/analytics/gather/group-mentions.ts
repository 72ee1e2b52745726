import type { Window } from '../../domain/calendar/to-date';
import type { Dimension } from '../../domain/filter';
import type { Dataset } from '../dataset';
import { INBOUND_CODES, OUTBOUND } from '../join/counted-sentiment';
import { NEGATIVE, NEUTRAL, POSITIVE } from './dimensions';
import type { Where } from './masks';
import { rangeOf } from './ranges';

const KINDS = OUTBOUND + 1;

/** Inbound mentions of one value of a dimension: all in `n`, those that count in sentiment (G8) by their label. */
export interface GroupCounts {
  readonly code: number;
  readonly value: string;
  readonly n: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** Inbound mentions of a selection by the values of a dimension, in one pass; values that do not occur are left out. */
export function groupMentions(dataset: Dataset, by: Dimension, where: Where, window: Window): GroupCounts[] {
  const { joined, masks } = dataset;
  const { passes } = masks.mask(where);
  const { codes, values } = masks.codes(by);
  const sentiment = dataset.countedSentiment().codes;
  /** A few counts a code, by what a mention counts as in sentiment. */
  const counts = new Uint32Array(Math.max(1, values.length) * KINDS);
  const [from, to] = rangeOf(joined.versions.time, window);
  for (let mention = from; mention < to; mention++) {
    if (passes[mention] === 1) counts[codes[mention]! * KINDS + sentiment[mention]!]!++;
  }
  const groups: GroupCounts[] = [];
  for (let code = 0; code * KINDS < counts.length; code++) {
    const inbound = counts.subarray(code * KINDS, code * KINDS + INBOUND_CODES);
    const n = inbound.reduce((sum, count) => sum + count, 0);
    if (n === 0) continue;
    groups.push({
      code,
      value: values[code] ?? '',
      n,
      negative: inbound[NEGATIVE]!,
      neutral: inbound[NEUTRAL]!,
      positive: inbound[POSITIVE]!,
    });
  }
  return groups;
}
