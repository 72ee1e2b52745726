import type { Window } from '../../domain/calendar/to-date';
import type { Attribution } from '../../domain/filter';
import type { CaseTable } from '../join/case-table';
import type { Joined } from '../join/joined';
import { rangeOf } from './ranges';

/** Answered cases by the instant of their reply, ascending. */
export interface ReplyOrder {
  readonly cases: Uint32Array;
  readonly instants: Float64Array;
}

/** Orders the answered cases of a table by their replies, in equal cases by where they start. */
export function replyOrder(joined: Joined, { length, reply }: CaseTable): ReplyOrder {
  let answered = 0;
  for (let i = 0; i < length; i++) if (reply[i]! >= 0) answered++;
  const keys = new Float64Array(answered);
  for (let i = 0, k = 0; i < length; i++) if (reply[i]! >= 0) keys[k++] = reply[i]! * length + i;
  keys.sort();
  const cases = new Uint32Array(answered);
  const instants = new Float64Array(answered);
  keys.forEach((key, place) => {
    cases[place] = key % length;
    instants[place] = joined.time(Math.floor(key / length));
  });
  return { cases, instants };
}

/** A table of waits with what dates them (G6). */
export interface Dated {
  readonly cases: CaseTable;
  readonly attribution: Attribution;
  readonly replies: () => ReplyOrder;
}

/** Visits the cases of a window: those that start in it, or those whose reply lies in it, in the order of that. */
export function eachDated(
  { cases, attribution, replies }: Dated,
  window: Window,
  visit: (index: number) => void,
): void {
  if (attribution === 'start') {
    const [from, to] = rangeOf(cases.start, window);
    for (let i = from; i < to; i++) visit(i);
    return;
  }
  const order = replies();
  const [from, to] = rangeOf(order.instants, window);
  for (let place = from; place < to; place++) visit(order.cases[place]!);
}

/** Cases that start in a window and wait still: dated by their reply, they cannot be told (G6). */
export function countUndated(
  { cases, attribution }: Dated,
  window: Window,
  passes: (index: number) => boolean,
): number {
  if (attribution === 'start') return 0;
  const [from, to] = rangeOf(cases.start, window);
  let n = 0;
  for (let i = from; i < to; i++) if (cases.open[i] === 1 && passes(i)) n++;
  return n;
}
