import type { Mention } from '../../../../src/domain/mention';
import { isReply, type Known, needsAnswer, type ReferenceThread, type Rules } from './reference-threads';

/** Plain objects, row by row, written from METRICS.md alone: customers, closes, leads and the touches of deals. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Said {
  readonly mention: Known;
  readonly thread: ReferenceThread;
}

interface Complaint extends Said {
  /** All mentions of its customer, oldest first. */
  readonly all: readonly Said[];
  readonly customer: string;
}

const isPerson = ({ inbound, facts }: Known) => inbound && !facts.automated;
const isOwn = (mention: Known) => isPerson(mention) && !mention.facts.repost;
const isBad = (mention: Known) => isOwn(mention) && mention.score !== null && mention.score <= -50;
const isGood = (mention: Known) => isOwn(mention) && mention.score !== null && mention.score > -50;

/** An author on one channel about one brand that the source names; nobody where the author is not known. */
function customerOf({ mention, thread }: Said): string | null {
  if (!isPerson(mention)) return null;
  const authors = new Set(
    thread.members.filter((one) => one.inbound && one.author !== '').map((one) => one.author),
  );
  const author = mention.author || (authors.size === 1 ? [...authors][0] : '');
  const named = thread.members.find((one) => one.named !== '')?.named ?? '';
  return author ? JSON.stringify([author, mention.facts.channel ?? '', named]) : null;
}

function everything(threads: readonly ReferenceThread[], known: readonly Known[]): Said[] {
  const threadOf = new Map(
    threads.flatMap((thread) => thread.members.map((one) => [one.id, thread] as const)),
  );
  return known.map((mention) => ({ mention, thread: threadOf.get(mention.id) as ReferenceThread }));
}

/** Complaints of known customers, oldest first, and those of nobody. */
export function complaintsOf(threads: readonly ReferenceThread[], known: readonly Known[]) {
  const said = everything(threads, known);
  const all = new Map<string, Said[]>();
  for (const one of said) {
    const customer = customerOf(one);
    if (customer !== null) all.set(customer, [...(all.get(customer) ?? []), one]);
  }
  const bad = said.filter(({ mention }) => isBad(mention));
  return {
    complaints: bad.flatMap((one): Complaint[] => {
      const customer = customerOf(one);
      return customer === null ? [] : [{ ...one, customer, all: all.get(customer) as Said[] }];
    }),
    unnamed: bad.filter((one) => customerOf(one) === null),
    all,
  };
}

/** RE1: the first complaint of each customer and what came of it. */
export function recoveriesOf(complaints: readonly Complaint[], rules: Rules) {
  return complaints
    .filter((one) => one.all.find(({ mention }) => isBad(mention))?.mention === one.mention)
    .map(({ mention, thread, all }) => {
      const since = (other: Known) => other.time - mention.time;
      const after = thread.members.slice(thread.members.indexOf(mention) + 1);
      const again = all
        .map((one) => one.mention)
        .filter((one) => isOwn(one) && since(one) >= 48 * HOUR && since(one) <= 14 * DAY);
      const last = again.at(-1);
      return {
        mention,
        brand: thread.brand,
        answered: after.some((one) => isReply(one) && since(one) <= 48 * HOUR),
        maturing: rules.asOf - mention.time < 14 * DAY,
        again: last !== undefined,
        score: last?.score ?? null,
      };
    });
}

/** FR6: closes of a thread and whether each holds. */
function closesOf(thread: ReferenceThread, all: ReadonlyMap<string, readonly Said[]>, rules: Rules) {
  const times = thread.members
    .map((one) => one.facts.closedAt)
    .filter((time): time is number => time !== undefined && time <= rules.asOf);
  const opener = thread.openingKnown
    ? thread.anchor
    : (thread.members.find((one) => one.inbound) ?? thread.anchor);
  const customer = customerOf({ mention: opener, thread });
  const said = customer === null ? thread.members : (all.get(customer) ?? []).map((one) => one.mention);
  return [...new Set(times)]
    .sort((a, b) => a - b)
    .map((time) => ({
      time,
      holds: !said.some((one) => isBad(one) && one.time > time && one.time <= time + 72 * HOUR),
    }));
}

/** RE2: what followed each complaint. */
export function silencesOf(
  complaints: readonly Complaint[],
  all: ReadonlyMap<string, readonly Said[]>,
  rules: Rules,
) {
  return complaints.map(({ mention, thread, customer, all: own }) => {
    const place = own.findIndex((one) => one.mention === mention);
    const times = own.map((one) => one.mention.time);
    const gaps = times
      .slice(1, place + 1)
      .map((time, index) => time - (times[index] as number))
      .sort((a, b) => a - b);
    const half = gaps.length / 2;
    const median =
      gaps.length === 0
        ? 0
        : ((gaps[Math.ceil(half) - 1] as number) + (gaps[Math.floor(half)] as number)) / 2;
    const until = mention.time + Math.max(90 * DAY, 2 * median);
    const later = own.slice(place + 1).map((one) => one.mention);
    const good = own.slice(place + 1).find((one) => one.thread === thread && isGood(one.mention));
    const closed = closesOf(thread, all, rules).some(
      (close) => close.holds && close.time >= mention.time && close.time <= until,
    );
    const next = later[0]?.time ?? Number.POSITIVE_INFINITY;
    const state =
      rules.asOf <= until
        ? 'maturing'
        : closed || (good !== undefined && good.mention.time <= until)
          ? 'resolved'
          : next > until
            ? 'silent'
            : 'heard';
    return { mention, brand: thread.brand, customer, state };
  });
}

/** RE3: whether the complaints of the 90 days up to one have 3 themes or 4 threads. */
export function hasPattern({ mention, all }: Complaint): boolean {
  const near = all.filter(
    (one) =>
      isBad(one.mention) && one.mention.time >= mention.time - 90 * DAY && isUpTo(one.mention, mention, all),
  );
  const themes = new Set(near.map((one) => one.mention.facts.theme ?? '').filter((theme) => theme !== ''));
  return themes.size >= 3 || new Set(near.map((one) => one.thread)).size >= 4;
}

function isUpTo(one: Known, mention: Known, all: readonly Said[]): boolean {
  const place = (known: Known) => all.findIndex((said) => said.mention === known);
  return place(one) <= place(mention);
}

/** FR6. */
export function resolutionsOf(
  threads: readonly ReferenceThread[],
  all: ReadonlyMap<string, readonly Said[]>,
  rules: Rules,
) {
  return threads
    .filter((thread) => thread.openingKnown)
    .filter((thread) => thread.members.some((one) => needsAnswer(one, thread.brand, rules)))
    .map((thread) => {
      const start = thread.anchor.time;
      const closes = closesOf(thread, all, rules).filter(({ time }) => time >= start);
      const last = closes.at(-1);
      const open = !last?.holds;
      const seen = Math.min(rules.asOf, thread.anchor.deletedAt ?? rules.asOf);
      const end = Math.max(start, open ? seen : (last as { time: number }).time);
      const onCustomer = waitedOnCustomer(thread, start, end, rules);
      const first = closes[0];
      const again = (one: Known, time: number) => one.time > time && one.time <= time + 72 * HOUR;
      return {
        mention: thread.anchor,
        brand: thread.brand,
        open,
        ms: end - start - onCustomer,
        onCustomer,
        closed:
          first === undefined
            ? 'never'
            : first.time + 72 * HOUR > rules.asOf
              ? 'young'
              : closes.length > 1 ||
                  !first.holds ||
                  thread.members.some(
                    (one) => needsAnswer(one, thread.brand, rules) && again(one, first.time),
                  )
                ? 'reopened'
                : 'holds',
      };
    });
}

/** Piece by piece between two mentions: somebody replied before it, and nobody has waited since. */
function waitedOnCustomer(thread: ReferenceThread, start: number, end: number, rules: Rules): number {
  const cuts = [start, end, ...thread.members.map((one) => one.time)]
    .filter((time) => time >= start && time <= end)
    .sort((a, b) => a - b);
  let waited = 0;
  for (let i = 1; i < cuts.length; i++) {
    const before = thread.members.filter((one) => one.time <= (cuts[i - 1] as number));
    const reply = before.findLastIndex(isReply);
    const asks = before.slice(reply + 1).some((one) => needsAnswer(one, thread.brand, rules));
    if (reply >= 0 && !asks) waited += (cuts[i] as number) - (cuts[i - 1] as number);
  }
  return waited;
}

const STAGE_OF: Readonly<Record<string, string>> = {
  new: 'new',
  'Handed over': 'handed over',
  qualified: 'qualified',
  'Closed won': 'won',
  Lost: 'lost',
};

/** LE1: deals and marked mentions without a deal, each with its newest stage. */
export function leadsOf(known: readonly Known[], rules: Rules) {
  return grouped(
    known,
    (facts, id) => facts.dealId ?? (facts.leadStage === undefined ? null : `no deal ${id}`),
  ).flatMap((mentions) => {
    const marked = mentions.filter((one) => one.facts.leadStage !== undefined);
    const stage = STAGE_OF[marked.at(-1)?.facts.leadStage ?? ''] ?? 'other';
    const first = marked[0];
    if (first === undefined) return [];
    const won = wonAtOf(mentions, rules);
    return [{ mention: first, stage: stage !== 'lost' && won !== null ? 'won' : stage, won }];
  });
}

/** The newest word on when it was won; a stage other than won, given without a date, takes it back. */
function wonAtOf(mentions: readonly Known[], rules: Rules): number | null {
  let found: number | null = null;
  for (const { facts } of mentions) {
    const won = facts.wonAt !== undefined && facts.wonAt <= rules.asOf ? facts.wonAt : null;
    const stage = facts.leadStage === undefined ? null : (STAGE_OF[facts.leadStage] ?? 'other');
    if (won !== null || (stage !== null && stage !== 'won')) found = won;
  }
  return found;
}

/** LE2: won deals with their value, creation and touches. */
export function dealsOf(known: readonly Known[], rules: Rules) {
  return grouped(known, (facts) => facts.dealId ?? null).flatMap((touches) => {
    const won = wonAtOf(touches, rules);
    const stages = touches.flatMap(({ facts }) => (facts.leadStage === undefined ? [] : [facts.leadStage]));
    if (won === null || stages.at(-1) === 'Lost') return [];
    const priced = touches.findLast(({ facts }) => facts.dealValue !== undefined);
    const created = touches
      .map(({ facts }) => facts.dealCreatedAt)
      .findLast((time) => time !== undefined && time <= rules.asOf);
    return [
      {
        won,
        touches,
        value: priced?.facts.dealValue ?? null,
        currency: priced?.facts.currency ?? '',
        created: created ?? null,
      },
    ];
  });
}

function grouped(known: readonly Known[], keyOf: (facts: Mention, id: string) => string | null): Known[][] {
  const groups = new Map<string, Known[]>();
  for (const mention of known) {
    const key = keyOf(mention.facts, mention.id);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}
