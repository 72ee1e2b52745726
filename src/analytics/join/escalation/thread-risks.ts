import { ESCALATION_WINDOW } from '../../../domain/escalation/escalation-reason';
import { RISK_PARTS, type RiskFacts, riskPoints } from '../../../domain/escalation/risk-score';
import { COLUMNS, FLAG } from '../../columns/columns';
import type { Joined } from '../joined';
import { type EscalationMarks, isNegative } from './escalation-marks';
import { inboundMentions, type ThreadSpreads } from './thread-spreads';

/** ES2: points of each part of the risk score, one row per thread of the marks, in their order. */
export interface ThreadRisks {
  /** `points[row * RISK_PARTS.length + part]`. */
  readonly points: Uint8Array;
  readonly score: Uint8Array;
}

const HOUR = 3_600_000;

export function threadRisks(joined: Joined, spreads: ThreadSpreads, marks: EscalationMarks): ThreadRisks {
  const parts = RISK_PARTS.length;
  const points = new Uint8Array(marks.length * parts);
  const score = new Uint8Array(marks.length);
  for (let row = 0; row < marks.length; row++) {
    riskPoints(riskFacts(joined, spreads, marks.thread[row]!)).forEach((value, part) => {
      points[row * parts + part] = value;
      score[row] = score[row]! + value;
    });
  }
  return { points, score };
}

/** What a thread's score is read from: known by the end of its first 7 days, or by "as of" where that comes first. */
export function riskFacts(joined: Joined, spreads: ThreadSpreads, thread: number): RiskFacts {
  const { offsets, members } = joined.threads;
  const first = spreads.first[thread]!;
  const seenAt = Math.min(joined.asOf(first), spreads.since[thread]! + ESCALATION_WINDOW);
  let negative = false;
  let threat = false;
  let failures = 0;
  let answered = false;
  let waitingSince = Number.NaN;
  for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
    const mention = members[at]!;
    const time = joined.time(mention);
    if (time > seenAt) break;
    if (joined.isHumanReply(mention)) {
      answered = true;
      waitingSince = Number.NaN;
    }
    if (joined.isOutbound(mention)) continue;
    const bad = isNegative(joined, mention);
    if (joined.versions.sentiment[mention] !== COLUMNS.sentiment.none) negative = bad;
    if ((joined.flags(mention) & FLAG.threat) !== 0) threat = true;
    if (bad && answered) failures++;
    if (Number.isNaN(waitingSince) && joined.needsAnswer(mention)) waitingSince = time;
  }
  const reach = spreads.reach[thread]!;
  return {
    negative,
    reachBand: reach > spreads.reachP99[thread]! ? 2 : reach > spreads.reachP90[thread]! ? 1 : 0,
    perHour: mostWithinAnHour(joined, thread),
    threat,
    failures,
    silentMs: Number.isNaN(waitingSince) ? 0 : seenAt - waitingSince,
  };
}

function mostWithinAnHour(joined: Joined, thread: number): number {
  const times: number[] = [];
  let from = 0;
  let most = 0;
  for (const mention of inboundMentions(joined, thread)) {
    times.push(joined.time(mention));
    while (times.at(-1)! - times[from]! > HOUR) from++;
    most = Math.max(most, times.length - from);
  }
  return most;
}
