import { type CaseTable, CaseTableBuilder } from './case-table';
import { type Close, type Closes, REOPEN_WINDOW } from './closes';
import type { Joined } from './joined';

/** FR6: what became of a thread's closes. `young`: the first is less than 72 hours before "as of". */
export const CLOSED = { never: 0, young: 1, holds: 2, reopened: 3 } as const;

/**
 * FR6: threads with a known opening in which somebody needs an answer, ordered by their opening. `wait` is the time
 * from the opening to the last close, or as long as the thread has been seen open, less the time it waited on the
 * customer.
 */
export interface Resolutions extends CaseTable {
  /** Time in `wait`'s span that the thread waited on the customer, in ms. */
  readonly onCustomer: Float64Array;
  /** One of `CLOSED`. */
  readonly closed: Uint8Array;
}

export function resolutions(joined: Joined, closes: Closes): Resolutions {
  const { threads } = joined;
  const cases = new CaseTableBuilder();
  for (let thread = 0; thread < threads.count; thread++) {
    if (threads.openingKnown[thread] === 0 || !needsAnyAnswer(joined, thread)) continue;
    const opening = threads.root[thread]!;
    const start = joined.time(opening);
    const last = closesAfter(closes, thread, start).at(-1);
    const end = last?.holds ? last.time : joined.observedUntil(opening);
    const waited = end - start - waitOnCustomer(joined, thread, start, end);
    const number = cases.add(
      opening,
      start,
      waited,
      joined.asOf(opening) - start,
      joined.brands.ofThread[thread]!,
    );
    if (last?.holds) cases.answer(number, opening, start + waited);
  }
  const table = cases.finish();
  const onCustomer = new Float64Array(table.length);
  const closed = new Uint8Array(table.length);
  for (let i = 0; i < table.length; i++) {
    const opening = table.at[i]!;
    const thread = threads.of[opening]!;
    const start = table.start[i]!;
    const own = closesAfter(closes, thread, start);
    const last = own.at(-1);
    const end = last?.holds ? last.time : joined.observedUntil(opening);
    onCustomer[i] = waitOnCustomer(joined, thread, start, end);
    const first = own[0];
    if (first === undefined) continue;
    if (first.time + REOPEN_WINDOW > joined.asOf(opening)) closed[i] = CLOSED.young;
    else closed[i] = isReopened(joined, thread, own) ? CLOSED.reopened : CLOSED.holds;
  }
  return { ...table, onCustomer, closed };
}

function closesAfter(closes: Closes, thread: number, start: number): readonly Close[] {
  return closes.get(thread)?.filter(({ time }) => time >= start) ?? [];
}

function needsAnyAnswer(joined: Joined, thread: number): boolean {
  const { offsets, members } = joined.threads;
  for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
    if (joined.needsAnswer(members[at]!)) return true;
  }
  return false;
}

/** Time between two instants in which a person had replied and nobody's turn was open (G1). */
function waitOnCustomer(joined: Joined, thread: number, start: number, end: number): number {
  const { offsets, members } = joined.threads;
  let since = Number.NaN;
  let waited = 0;
  for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
    const mention = members[at]!;
    const time = Math.max(start, joined.time(mention));
    if (time >= end) break;
    if (joined.isHumanReply(mention)) {
      if (Number.isNaN(since)) since = time;
    } else if (joined.needsAnswer(mention) && !Number.isNaN(since)) {
      waited += time - since;
      since = Number.NaN;
    }
  }
  return Number.isNaN(since) ? waited : waited + end - since;
}

/**
 * A thread was reopened when it was closed more than once, when its customer complained within 72 hours after a
 * close, or when somebody who needs an answer wrote in it within that time.
 */
function isReopened(joined: Joined, thread: number, own: readonly Close[]): boolean {
  if (own.length > 1 || own.some(({ holds }) => !holds)) return true;
  const { offsets, members } = joined.threads;
  for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
    const since = joined.time(members[at]!) - own[0]!.time;
    if (since > 0 && since <= REOPEN_WINDOW && joined.needsAnswer(members[at]!)) return true;
  }
  return false;
}
