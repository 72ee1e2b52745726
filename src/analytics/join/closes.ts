import { type Customers, firstAfter, isComplaint } from './customers/customers';
import type { Joined } from './joined';

/** One close of a thread (FR6). */
export interface Close {
  readonly time: number;
  /** false where its customer complained within 72 hours after it: no resolution. */
  readonly holds: boolean;
}

/** FR6: how long after a close a complaint of the same customer undoes it, in ms. */
export const REOPEN_WINDOW = 72 * 3_600_000;

/** Closes by thread, each instant once, ascending; threads without any are left out. */
export type Closes = ReadonlyMap<number, readonly Close[]>;

export function closes(joined: Joined, customers: Customers): Closes {
  const { columns, versions, threads } = joined;
  const times = new Map<number, Set<number>>();
  for (let mention = 0; mention < versions.length; mention++) {
    const time = joined.known(columns.closedAt[versions.row[mention]!]!);
    if (Number.isNaN(time)) continue;
    const thread = threads.of[mention]!;
    const known = times.get(thread) ?? new Set();
    times.set(thread, known.add(time));
  }
  const found = new Map<number, readonly Close[]>();
  for (const [thread, instants] of times) {
    const complaintAfter = complaintsOf(joined, customers, thread);
    found.set(
      thread,
      [...instants].sort((a, b) => a - b).map((time) => ({ time, holds: !complaintAfter(time) })),
    );
  }
  return found;
}

/** Whether the thread's customer complains within 72 hours after an instant; one who is not known, in the thread. */
function complaintsOf(joined: Joined, customers: Customers, thread: number): (time: number) => boolean {
  const { threads } = joined;
  const customer = customers.of[openerOf(joined, thread)]!;
  const { offsets, members } = customer < 0 ? threads : customers;
  const from = offsets[customer < 0 ? thread : customer]!;
  const to = offsets[(customer < 0 ? thread : customer) + 1]!;
  return (time) => {
    for (let at = firstAfter(joined, members, from, to, time); at < to; at++) {
      if (joined.time(members[at]!) > time + REOPEN_WINDOW) return false;
      if (isComplaint(joined, members[at]!)) return true;
    }
    return false;
  };
}

/** The opening where it is known, otherwise the first inbound mention, otherwise the first. */
function openerOf(joined: Joined, thread: number): number {
  const { offsets, members, anchor, openingKnown } = joined.threads;
  if (openingKnown[thread] === 0) {
    for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
      if (!joined.isOutbound(members[at]!)) return members[at]!;
    }
  }
  return anchor[thread]!;
}
