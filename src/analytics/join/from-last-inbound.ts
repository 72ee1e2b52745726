import type { CaseTable } from './case-table';
import type { Joined } from './joined';

/**
 * FR3, for reconciliation: of each answered first response the time from the last inbound mention before it in the
 * thread, whoever wrote that; NaN for open ones. Where clocks disagree and none lies before it, the opening is meant.
 */
export function fromLastInbound(joined: Joined, firstResponses: CaseTable): Float64Array {
  const { threads } = joined;
  const { length, at, reply } = firstResponses;
  const times = new Float64Array(length).fill(Number.NaN);
  for (let i = 0; i < length; i++) {
    const answer = reply[i]!;
    if (answer < 0) continue;
    const thread = threads.of[answer]!;
    let last = at[i]!;
    for (let place = threads.offsets[thread]!; place < threads.offsets[thread + 1]!; place++) {
      const mention = threads.members[place]!;
      if (mention >= answer) break;
      if (!joined.isOutbound(mention) && mention > last) last = mention;
    }
    times[i] = Math.max(0, joined.time(answer) - joined.time(last));
  }
  return times;
}
