import { ESCALATION_WINDOW } from '../../domain/escalation/escalation-reason';
import type { Joined } from './joined';

/** Threads that the source says were escalated (ES1), ordered by the mention they are counted at. */
export interface EscalationTable {
  readonly length: number;
  /** Opening or first mention of the thread. */
  readonly at: Uint32Array;
  readonly start: Float64Array;
  /** 0 where the escalation came later than 7 days after the first inbound mention, or there is none. */
  readonly counts: Uint8Array;
}

export function escalations(joined: Joined): EscalationTable {
  const { threads, columns, versions } = joined;
  const earliest = new Map<number, number>();
  for (let mention = 0; mention < versions.length; mention++) {
    const at = joined.known(columns.escalatedAt[versions.row[mention]!]!);
    if (Number.isNaN(at)) continue;
    const thread = threads.of[mention]!;
    earliest.set(thread, Math.min(at, earliest.get(thread) ?? at));
  }
  const found = [...earliest]
    .map(([thread, escalatedAt]) => {
      const inbound = firstInbound(joined, thread);
      return {
        at: threads.anchor[thread]!,
        counts: inbound >= 0 && escalatedAt - joined.time(inbound) <= ESCALATION_WINDOW,
      };
    })
    .sort((a, b) => a.at - b.at);
  return {
    length: found.length,
    at: Uint32Array.from(found, (escalation) => escalation.at),
    start: Float64Array.from(found, (escalation) => joined.time(escalation.at)),
    counts: Uint8Array.from(found, (escalation) => Number(escalation.counts)),
  };
}

/** First inbound mention of a thread, −1 without one. */
export function firstInbound(joined: Joined, thread: number): number {
  const { offsets, members } = joined.threads;
  for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
    if (!joined.isOutbound(members[at]!)) return members[at]!;
  }
  return -1;
}
