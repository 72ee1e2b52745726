import { quantile } from '../../../domain/statistics/quantile';
import type { Closes } from '../closes';
import type { Joined } from '../joined';
import type { Complaints } from './complaints';
import { type Customers, isNotNegative, isOwnWords } from './customers';

/** RE2: what followed a complaint. */
export const SILENCE = { maturing: 0, resolved: 1, heard: 2, silent: 3 } as const;

/** RE2: one of `SILENCE` for each complaint, in the order of the complaints. */
export type Silences = Uint8Array;

const DAY = 24 * 3_600_000;
const SHORTEST = 90 * DAY;

/**
 * RE2: a customer is silent after a complaint when no mention of theirs follows for longer than
 * max(90 days, 2 × the median gap between their mentions up to it). It is resolved by a close that holds, or by their
 * own neutral or positive words in its thread, within that time. Nothing later changes what was found then.
 */
export function silences(
  joined: Joined,
  customers: Customers,
  complaints: Complaints,
  closes: Closes,
): Silences {
  const { threads } = joined;
  const { offsets, members } = customers;
  const found = new Uint8Array(complaints.length);
  const numberOf = new Int32Array(joined.length).fill(-1);
  for (let i = 0; i < complaints.length; i++) numberOf[complaints.at[i]!] = i;
  /** The customer's next neutral or positive words in a thread. */
  const nextGood = new Map<number, number>();
  for (let customer = 0; customer < customers.count; customer++) {
    const first = offsets[customer]!;
    const end = offsets[customer + 1]!;
    nextGood.clear();
    for (let at = end - 1; at >= first; at--) {
      const mention = members[at]!;
      const thread = threads.of[mention]!;
      const time = joined.time(mention);
      const number = numberOf[mention]!;
      if (number < 0) {
        if (isOwnWords(joined, mention) && isNotNegative(joined, mention)) nextGood.set(thread, time);
        continue;
      }
      const until = time + longestGap(joined, members, first, at);
      const next = at + 1 < end ? joined.time(members[at + 1]!) : Number.POSITIVE_INFINITY;
      if (joined.asOf(mention) <= until) found[number] = SILENCE.maturing;
      else if ((nextGood.get(thread) ?? Number.POSITIVE_INFINITY) <= until) found[number] = SILENCE.resolved;
      else if (
        closes.get(thread)?.some((close) => close.holds && close.time >= time && close.time <= until)
      ) {
        found[number] = SILENCE.resolved;
      } else found[number] = next > until ? SILENCE.silent : SILENCE.heard;
    }
  }
  return found;
}

/** max(90 days, 2 × median gap) between the mentions from `first` to `at`. */
function longestGap(joined: Joined, members: Uint32Array, first: number, at: number): number {
  const count = at - first;
  if (count === 0) return SHORTEST;
  const span = joined.time(members[at]!) - joined.time(members[first]!);
  // At least half of the gaps are as long as their median, so that a short span leaves it under 45 days.
  if (span <= Math.max(1, Math.floor(count / 2)) * (SHORTEST / 2)) return SHORTEST;
  const gaps = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    gaps[i] = joined.time(members[first + i + 1]!) - joined.time(members[first + i]!);
  }
  return Math.max(SHORTEST, 2 * (quantile(gaps.sort(), 0.5) ?? 0));
}
