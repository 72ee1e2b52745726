import {
  COMPLAINTS,
  ESCALATION_REASONS,
  ESCALATION_WINDOW,
  reasonOfDesk,
} from '../../../domain/escalation/escalation-reason';
import { SENTIMENT_THRESHOLD } from '../../../domain/sentiment-class';
import { COLUMNS } from '../../columns/columns';
import type { Joined } from '../joined';
import { inboundMentions, reachOf, type ThreadSpreads } from './thread-spreads';

/** ES1 in full: which threads escalated, when, and by which reason. Ordered by the mention a thread is counted at. */
export interface EscalationMarks {
  /** Threads with an inbound mention. */
  readonly length: number;
  /** Opening or first mention of each, ascending. */
  readonly at: Uint32Array;
  readonly start: Float64Array;
  readonly thread: Uint32Array;
  /** By thread: when it became an escalation, NaN if it did not. */
  readonly escalatedAt: Float64Array;
  /** By thread: 1 + index of the reason that came first, 0 if it did not escalate. */
  readonly reason: Uint8Array;
  /** By thread: 1 where the source recorded an escalation within 7 days, 2 where a later one, otherwise 0. */
  readonly recorded: Uint8Array;
}

const MANY_AUTHORS = code('many authors');
const HIGH_REACH = code('high reach');
const REPEATED_COMPLAINTS = code('repeated complaints');

export function escalationMarks(joined: Joined, spreads: ThreadSpreads): EscalationMarks {
  const { threads } = joined;
  const escalatedAt = new Float64Array(threads.count).fill(Number.NaN);
  const reason = new Uint8Array(threads.count);
  const recorded = new Uint8Array(threads.count);
  const take = (thread: number, at: number, as: number) => {
    const known = escalatedAt[thread]!;
    if (known < at || (known === at && reason[thread]! <= as)) return;
    escalatedAt[thread] = at;
    reason[thread] = as;
  };
  recordedBySource(joined, spreads, recorded, take);
  const thread = spreads.order.slice().sort((a, b) => threads.anchor[a]! - threads.anchor[b]!);
  for (const one of thread) readFromMentions(joined, spreads, one, take);
  const at = thread.map((one) => threads.anchor[one]!);
  return {
    length: thread.length,
    at,
    start: Float64Array.from(at, (mention) => joined.time(mention)),
    thread,
    escalatedAt,
    reason,
    recorded,
  };
}

type Take = (thread: number, at: number, reason: number) => void;

/** Moves that the source recorded, by the desk they went to; one before the first inbound mention counts too. */
function recordedBySource(joined: Joined, { since }: ThreadSpreads, recorded: Uint8Array, take: Take): void {
  const { threads, columns, versions } = joined;
  const reasons = joined.dictionaries.escalatedTo.map((desk) => code(reasonOfDesk(desk)));
  const unnamed = code(reasonOfDesk(''));
  for (let mention = 0; mention < versions.length; mention++) {
    const row = versions.row[mention]!;
    const at = joined.known(columns.escalatedAt[row]!);
    if (Number.isNaN(at)) continue;
    const thread = threads.of[mention]!;
    if (at - since[thread]! <= ESCALATION_WINDOW) {
      recorded[thread] = 1;
      take(thread, at, reasons[columns.escalatedTo[row]!] ?? unnamed);
    } else if (recorded[thread] === 0) recorded[thread] = 2;
  }
}

/** Authors and reach beyond the usual, and the customer's third negative mention. */
function readFromMentions(joined: Joined, spreads: ThreadSpreads, thread: number, take: Take): void {
  const customer = joined.author(spreads.first[thread]!);
  const authorsLimit = spreads.authorsP99[thread]!;
  const reachLimit = spreads.reachP99[thread]!;
  const spreading = spreads.authors[thread]! > authorsLimit || spreads.reach[thread]! > reachLimit;
  const authors = new Set<number>();
  let reach = 0;
  let complaints = 0;
  for (const mention of inboundMentions(joined, thread)) {
    const author = joined.author(mention);
    const time = joined.time(mention);
    if (spreading) {
      if (author !== 0) authors.add(author);
      const own = reachOf(joined, mention);
      if (!Number.isNaN(own)) reach += own;
      if (authors.size > authorsLimit) take(thread, time, MANY_AUTHORS);
      if (reach > reachLimit) take(thread, time, HIGH_REACH);
    }
    if (author === customer && customer !== 0 && isNegative(joined, mention)) {
      complaints++;
      if (complaints === COMPLAINTS) take(thread, time, REPEATED_COMPLAINTS);
    }
  }
}

/** Whether a mention carries a negative label. */
export function isNegative(joined: Joined, mention: number): boolean {
  const score = joined.versions.sentiment[mention]!;
  return score !== COLUMNS.sentiment.none && score <= -SENTIMENT_THRESHOLD;
}

function code(reason: (typeof ESCALATION_REASONS)[number]): number {
  return ESCALATION_REASONS.indexOf(reason) + 1;
}
