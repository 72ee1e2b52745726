import type { Joined } from '../joined';
import type { Complaints } from './complaints';
import { type Customers, firstAfter, isLabelled, isNotNegative, isOwnWords } from './customers';

/** RE1: what came of a customer's first complaint between 48 hours and 14 days after it. */
export const RECOVERY = { maturing: 0, silent: 1, unlabelled: 2, negative: 3, recovered: 4 } as const;

/** RE1: customers by their first complaint, ascending by mention. */
export interface Recoveries {
  readonly length: number;
  readonly at: Uint32Array;
  readonly start: Float64Array;
  /** 1 where a person replied in the thread within 48 hours. */
  readonly answered: Uint8Array;
  /** One of `RECOVERY`: by the last own mention in the time observed. */
  readonly outcome: Uint8Array;
}

const HOUR = 3_600_000;
const ANSWER = 48 * HOUR;
const FOLLOW_UP = 14 * 24 * HOUR;

export function recoveries(joined: Joined, customers: Customers, complaints: Complaints): Recoveries {
  const seen = new Uint8Array(customers.count);
  const at: number[] = [];
  for (let i = 0; i < complaints.length; i++) {
    const customer = complaints.customer[i]!;
    if (seen[customer] === 1) continue;
    seen[customer] = 1;
    at.push(complaints.at[i]!);
  }
  return {
    length: at.length,
    at: Uint32Array.from(at),
    start: Float64Array.from(at, (mention) => joined.time(mention)),
    answered: Uint8Array.from(at, (mention) => Number(isAnswered(joined, mention))),
    outcome: Uint8Array.from(at, (mention) => outcomeOf(joined, customers, mention)),
  };
}

function isAnswered(joined: Joined, index: number): boolean {
  const { of, offsets, members } = joined.threads;
  const thread = of[index]!;
  const end = offsets[thread + 1]!;
  const from = members.subarray(0, end).indexOf(index, offsets[thread]);
  const until = joined.time(index) + ANSWER;
  for (let at = from + 1; at < end && joined.time(members[at]!) <= until; at++) {
    if (joined.isHumanReply(members[at]!)) return true;
  }
  return false;
}

function outcomeOf(joined: Joined, customers: Customers, index: number): number {
  const start = joined.time(index);
  if (start + FOLLOW_UP > joined.asOf(index)) return RECOVERY.maturing;
  const customer = customers.of[index]!;
  const { offsets, members } = customers;
  const end = offsets[customer + 1]!;
  let at = firstAfter(joined, members, offsets[customer]!, end, start + FOLLOW_UP) - 1;
  while (joined.time(members[at]!) >= start + ANSWER && !isOwnWords(joined, members[at]!)) at--;
  const last = members[at]!;
  if (joined.time(last) < start + ANSWER) return RECOVERY.silent;
  if (!isLabelled(joined, last)) return RECOVERY.unlabelled;
  return isNotNegative(joined, last) ? RECOVERY.recovered : RECOVERY.negative;
}
