import type { Figures, Times } from '../../../../src/analytics/kpis';
import type { Dimension } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import {
  directRepliesOf,
  firstResponsesOf,
  type Known,
  type Rules,
  threadsOf,
  turnsOf,
  versionsOf,
  type Wait,
} from './reference-threads';

export interface ReferenceRequest {
  readonly where: Partial<Record<Dimension, readonly string[]>>;
  /** Local days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly tz: string;
  readonly slaMin: number;
}

/** The command line's figures, one group at a time. */
export function referenceKpis(
  mentions: readonly Mention[],
  rules: Rules,
  request: ReferenceRequest,
  only: { by: Dimension; value: string } | null,
): Figures {
  const known = versionsOf(mentions, rules);
  const threads = threadsOf(known);
  const brandOf = new Map(
    threads.flatMap((thread) => thread.members.map((one) => [one.id, thread.brand] as const)),
  );
  const day = dayIn(request.tz);
  const value = (mention: Known, dimension: Dimension, brand: string): string => {
    if (dimension === 'brand') return brand;
    if (dimension === 'sentiment') return classOf(mention.score);
    return mention.facts[dimension] ?? '';
  };
  const passes = (mention: Known, brand: string) => {
    const local = day(mention.time);
    if (request.from !== undefined && local < request.from) return false;
    if (request.to !== undefined && local > request.to) return false;
    const asked = Object.entries(request.where) as [Dimension, readonly string[]][];
    if (asked.some(([dimension, values]) => !values.includes(value(mention, dimension, brand)))) return false;
    return only === null || value(mention, only.by, brand) === only.value;
  };
  const own = (mention: Known) => brandOf.get(mention.id) as string;
  const counted = known.filter((mention) => passes(mention, own(mention)));
  const inbound = counted.filter((mention) => mention.inbound);
  const chosen = threads.filter((thread) => passes(thread.anchor, thread.brand));
  const first = firstResponsesOf(threads, rules).filter((wait) => passes(wait.at, wait.brand));
  const turns = turnsOf(threads, rules).filter((wait) => passes(wait.at, wait.brand));
  const direct = directRepliesOf(threads, known, rules).filter((wait) => passes(wait.at, wait.brand));
  const size = (name: string) => inbound.filter((mention) => classOf(mention.score) === name).length;
  const [positive, neutral, negative] = [size('positive'), size('neutral'), size('negative')];
  const labelled = positive + neutral + negative;
  const lengths = chosen.map((thread) => thread.members.length);
  const opened = chosen.filter((thread) => thread.openingKnown).length;
  const target = request.slaMin * 60_000;
  const met = turns.filter((turn) => !turn.open && turn.ms <= target).length;
  const missed = turns.filter((turn) => turn.ms > target).length;
  const perDay: Record<string, number> = {};
  for (const mention of inbound) perDay[day(mention.time)] = (perDay[day(mention.time)] ?? 0) + 1;
  return {
    mentions: { inbound: inbound.length, outbound: counted.length - inbound.length },
    threads: {
      count: chosen.length,
      openingKnown: opened,
      openingUnknown: chosen.length - opened,
      lengthMean: chosen.length === 0 ? null : Number((sum(lengths) / chosen.length + 1e-12).toFixed(3)),
      lengthMax: chosen.length === 0 ? null : Math.max(...lengths),
    },
    firstResponse: times(first, opened === 0),
    replyTime: times(turns, false),
    directReply: times(direct, false),
    responseRate: {
      h1: rate(turns, 3_600_000),
      h24: rate(turns, 86_400_000),
      d7: rate(turns, 604_800_000),
    },
    sla: {
      targetMin: request.slaMin,
      met,
      missed,
      pending: turns.length - met - missed,
      rate: met + missed === 0 ? null : met / (met + missed),
    },
    sentiment: {
      positive,
      neutral,
      negative,
      net: labelled === 0 ? null : (100 * (positive - negative)) / labelled,
    },
    volumePerDay: perDay,
  };
}

function classOf(score: number | null): string {
  if (score === null) return '';
  return score >= 50 ? 'positive' : score <= -50 ? 'negative' : 'neutral';
}

function dayIn(zone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (time) => format.format(time);
}

function times(waits: readonly Wait[], notMeasurable: boolean): Times {
  const answered = waits.filter((wait) => !wait.open).map((wait) => wait.ms);
  return {
    notMeasurable,
    n: answered.length,
    open: waits.length - answered.length,
    medianMin: minutes(typeSeven(answered, 0.5)),
    p90Min: minutes(typeSeven(answered, 0.9)),
    meanMin: minutes(answered.length === 0 ? null : sum(answered) / answered.length),
    kmMedianMin: minutes(survivalQuantile(waits, 0.5)),
    kmP90Min: minutes(survivalQuantile(waits, 0.9)),
  };
}

function typeSeven(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const h = (sorted.length - 1) * q;
  const low = sorted[Math.floor(h)] as number;
  const high = sorted[Math.ceil(h)] as number;
  return low + (h - Math.floor(h)) * (high - low);
}

/** The product of 1 − d ÷ n over all event times, those at risk counted anew at each. */
function survivalQuantile(waits: readonly Wait[], q: number): number | null {
  const events = [...new Set(waits.filter((wait) => !wait.open).map((wait) => wait.ms))].sort(
    (a, b) => a - b,
  );
  let survival = 1;
  for (const t of events) {
    const atRisk = waits.filter((wait) => wait.ms >= t).length;
    survival *= 1 - waits.filter((wait) => !wait.open && wait.ms === t).length / atRisk;
    if (survival <= 1 - q + 1e-12) return t;
  }
  return null;
}

function rate(turns: readonly Wait[], within: number): number | null {
  const old = turns.filter((turn) => turn.age >= within);
  return old.length === 0 ? null : old.filter((turn) => !turn.open && turn.ms <= within).length / old.length;
}

function minutes(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 600) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
