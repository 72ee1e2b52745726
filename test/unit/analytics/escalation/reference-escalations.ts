import { reasonOfDesk } from '../../../../src/domain/escalation/escalation-reason';
import type { Mention } from '../../../../src/domain/mention';

const DAY = 24 * 3_600_000;

/** A thread as the reference sees it: its mentions oldest first, the first of them its inbound opening. */
export type ReferenceThread = readonly Mention[];

/** ES1 row by row, as METRICS words it: when and why a thread became an escalation; null where it did not. */
export function referenceEscalation(
  thread: ReferenceThread,
  others: readonly ReferenceThread[],
): { at: number; reason: string } | null {
  const inbound = inTime(thread);
  const first = inbound[0];
  if (!first) return null;
  const found: { at: number; reason: string; rank: number }[] = [];
  for (const { escalatedAt, escalatedTo } of thread) {
    if (escalatedAt === undefined || escalatedAt - first.createdAt > 7 * DAY) continue;
    const reason = reasonOfDesk(escalatedTo ?? '');
    found.push({ at: escalatedAt, reason, rank: RANKS.indexOf(reason) });
  }
  const base = others.filter((other) => {
    const since = inTime(other)[0]?.createdAt ?? Number.NaN;
    return since <= first.createdAt - 7 * DAY && since >= first.createdAt - 90 * DAY;
  });
  const usualAuthors = percentile99(base.map((other) => authorsOf(inTime(other))));
  const usualReach = percentile99(base.map((other) => reachOf(inTime(other))).filter((n) => n !== null));
  inbound.forEach((mention, index) => {
    const soFar = inbound.slice(0, index + 1);
    const at = mention.createdAt;
    if (authorsOf(soFar) > usualAuthors) found.push({ at, reason: 'many authors', rank: 6 });
    if ((reachOf(soFar) ?? 0) > usualReach) found.push({ at, reason: 'high reach', rank: 7 });
    const complaints = soFar.filter((one) => one.author === first.author && isNegative(one));
    if (complaints.length >= 3) found.push({ at, reason: 'repeated complaints', rank: 8 });
  });
  const [earliest] = found.sort((a, b) => a.at - b.at || a.rank - b.rank);
  return earliest ? { at: earliest.at, reason: earliest.reason } : null;
}

const RANKS = [
  'moved to executives',
  'moved to legal',
  'moved to PR',
  'picked up by press',
  'picked up by a regulator',
  'escalated elsewhere',
];

/** Inbound mentions of the 7 days from the first. */
function inTime(thread: ReferenceThread): readonly Mention[] {
  const inbound = thread.filter(({ direction }) => direction === 'inbound');
  return inbound.filter(({ createdAt }) => createdAt - inbound[0]!.createdAt <= 7 * DAY);
}

function authorsOf(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ author }) => author)).size;
}

function reachOf(mentions: readonly Mention[]): number | null {
  const known = mentions.flatMap(({ reach }) => (reach === undefined ? [] : [reach]));
  return known.length === 0 ? null : known.reduce((sum, reach) => sum + reach, 0);
}

function isNegative({ sentiment }: Mention): boolean {
  return sentiment !== undefined && sentiment.score <= -50;
}

/** Of at least 100 values, interpolated; otherwise nothing passes it. */
function percentile99(values: readonly number[]): number {
  if (values.length < 100) return Number.POSITIVE_INFINITY;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * 0.99;
  const low = sorted[Math.floor(place)]!;
  return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place));
}
