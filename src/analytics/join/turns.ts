import { type CaseTable, CaseTableBuilder } from './case-table';
import type { Joined } from './joined';

/**
 * G1, FR1b: turns. A turn starts at a customer's first inbound mention that needs an answer (G2) after the last
 * human reply (G3), and the next human reply to the thread ends it for every customer waiting there.
 */
export function turns(joined: Joined): CaseTable {
  const { threads } = joined;
  const cases = new CaseTableBuilder();
  /** Round in which an author last began to wait; a round ends with each human reply and each thread. */
  const waitingSince = new Uint32Array(joined.authors);
  let round = 0;
  for (let thread = 0; thread < threads.count; thread++) {
    round++;
    let firstWaiting = cases.length;
    const unnamed = customerOfUnnamed(joined, thread);
    for (let at = threads.offsets[thread]!; at < threads.offsets[thread + 1]!; at++) {
      const mention = threads.members[at]!;
      if (joined.isHumanReply(mention)) {
        const time = joined.time(mention);
        while (firstWaiting < cases.length) cases.answer(firstWaiting++, mention, time);
        round++;
      } else if (joined.needsAnswer(mention)) {
        const customer = joined.author(mention) || unnamed();
        if (waitingSince[customer] === round) continue;
        waitingSince[customer] = round;
        const start = joined.time(mention);
        cases.add(
          mention,
          start,
          joined.observedUntil(mention) - start,
          joined.asOf(mention) - start,
          joined.brands.ofThread[thread]!,
        );
      }
    }
  }
  return cases.finish();
}

/**
 * Whose turn an inbound mention without an author is: a deletion purges the author (G7), and where the thread has
 * one known customer it is theirs. Otherwise 0, a customer of its own.
 */
function customerOfUnnamed(joined: Joined, thread: number): () => number {
  let found: number | undefined;
  return () => {
    found ??= onlyCustomer(joined, thread);
    return found;
  };
}

/** Author of all inbound mentions of a thread whose author is known, 0 where there are several or none. */
export function onlyCustomer(joined: Joined, thread: number): number {
  const { threads } = joined;
  let only = 0;
  for (let at = threads.offsets[thread]!; at < threads.offsets[thread + 1]!; at++) {
    const mention = threads.members[at]!;
    const author = joined.author(mention);
    if (joined.isOutbound(mention) || author === 0 || author === only) continue;
    if (only !== 0) return 0;
    only = author;
  }
  return only;
}
