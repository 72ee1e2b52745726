import { type CaseTable, CaseTableBuilder } from './case-table';
import type { Joined } from './joined';

/** FR1, FR2: one case per thread with a known opening, until its earliest human reply. */
export function firstResponses(joined: Joined): CaseTable {
  const { threads } = joined;
  const cases = new CaseTableBuilder();
  for (let thread = 0; thread < threads.count; thread++) {
    if (threads.openingKnown[thread] === 0) continue;
    const opening = threads.root[thread]!;
    const start = joined.time(opening);
    const number = cases.add(
      opening,
      start,
      joined.observedUntil(opening) - start,
      joined.asOf(opening) - start,
      joined.brands.ofThread[thread]!,
    );
    const reply = firstHumanReply(joined, thread);
    if (reply >= 0) cases.answer(number, reply, joined.time(reply));
  }
  return cases.finish();
}

/** Earliest human outbound mention of a thread (G3), or −1. */
export function firstHumanReply(joined: Joined, thread: number): number {
  const { threads } = joined;
  for (let at = threads.offsets[thread]!; at < threads.offsets[thread + 1]!; at++) {
    const mention = threads.members[at]!;
    if (joined.isHumanReply(mention)) return mention;
  }
  return -1;
}
