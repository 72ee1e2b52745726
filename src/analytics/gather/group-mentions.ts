import type { Window } from '../../domain/calendar/to-date';
import type { Dimension } from '../../domain/filter';
import type { Dataset } from '../dataset';
import type { Where } from './masks';
import { rangeOf } from './ranges';

/** Inbound mentions of one value of a dimension, by label. */
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
  const sentiment = masks.codes('sentiment').codes;
  /** Four counts a code, by sentiment code. */
  const counts = new Uint32Array(Math.max(1, values.length) * 4);
  const [from, to] = rangeOf(joined.versions.time, window);
  for (let mention = from; mention < to; mention++) {
    if (passes[mention] === 0 || joined.isOutbound(mention)) continue;
    counts[codes[mention]! * 4 + sentiment[mention]!]!++;
  }
  const groups: GroupCounts[] = [];
  for (let code = 0; code * 4 < counts.length; code++) {
    const [unlabelled, negative, neutral, positive] = counts.subarray(code * 4, code * 4 + 4);
    const n = unlabelled! + negative! + neutral! + positive!;
    if (n === 0) continue;
    groups.push({
      code,
      value: values[code] ?? '',
      n,
      negative: negative!,
      neutral: neutral!,
      positive: positive!,
    });
  }
  return groups;
}
