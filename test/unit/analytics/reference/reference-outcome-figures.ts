import type { Mention } from '../../../../src/domain/mention';
import {
  complaintsOf,
  dealsOf,
  hasPattern,
  leadsOf,
  recoveriesOf,
  resolutionsOf,
  silencesOf,
} from './reference-outcomes';
import { type Known, type Rules, threadsOf, versionsOf } from './reference-threads';

const DAY = 24 * 3_600_000;

export const OUTCOME_FIGURES = [
  'recovery-answered',
  'recovery-unanswered',
  'gone-silent',
  'serial-complainers',
  'leads',
  'sourced-revenue-30d',
  'sourced-revenue-90d',
  'sourced-revenue-180d',
  'influenced-revenue-30d',
  'influenced-revenue-90d',
  'influenced-revenue-180d',
  'resolution-time',
  'reopen-rate',
] as const;

type OutcomeFigure = (typeof OUTCOME_FIGURES)[number];

interface Expected {
  readonly value: number | null;
  readonly n: number;
  /** Some of the facts beside the value. */
  readonly facts: Readonly<Record<string, number | null>>;
  /** What is left out, but for what was removed at source. */
  readonly leftOut: Readonly<Record<string, number>>;
}

interface Asked {
  readonly where: { readonly channel?: readonly string[] };
  readonly window: { readonly from: number; readonly to: number };
  readonly currency: string;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** The figures over customers, closes, leads and deals, of a period and some channels. */
export function figuresOfOutcomes(
  mentions: readonly Mention[],
  rules: Rules,
  { where, window, currency }: Asked,
): Record<OutcomeFigure, Expected> {
  const known = versionsOf(mentions, rules);
  const threads = threadsOf(known);
  const { complaints, unnamed, all } = complaintsOf(threads, known);
  const inChannel = (one: Known) => !where.channel || where.channel.includes(one.facts.channel ?? '');
  const inTime = (time: number) => time >= window.from && time < window.to;
  const isIn = ({ mention }: { readonly mention: Known }) => inChannel(mention) && inTime(mention.time);
  const nameless = { 'complaints whose author is not known': unnamed.filter(isIn).length };

  const recovery = (answered: boolean): Expected => {
    const group = recoveriesOf(complaints, rules).filter((one) => isIn(one) && one.answered === answered);
    const old = group.filter((one) => !one.maturing);
    const again = old.filter((one) => one.again);
    const told = again.filter((one) => one.score !== null);
    const recovered = told.filter((one) => (one.score as number) > -50).length;
    return {
      value: share(recovered, told.length),
      n: told.length,
      facts: { recovered, 'share who wrote again': share(again.length, old.length) },
      leftOut: {
        ...nameless,
        'did not write again': old.length - again.length,
        'wrote again without a label': again.length - told.length,
        'still maturing, younger than 14 days': group.length - old.length,
      },
    };
  };

  const last = new Map<string, string>();
  for (const { customer, state } of silencesOf(complaints, all, rules).filter(isIn)) {
    const before = last.get(customer);
    if (state !== 'resolved' || before === undefined) last.set(customer, state);
  }
  const states = (state: string) => [...last.values()].filter((one) => one === state).length;

  const chosen = complaints.filter(isIn);
  const volume = new Map<string, number>();
  for (const { customer } of chosen) volume.set(customer, (volume.get(customer) ?? 0) + 1);
  const ranked = [...volume.values()].sort((a, b) => b - a);
  const least = ranked[Math.ceil(ranked.length / 100) - 1] ?? Number.POSITIVE_INFINITY;
  const serial = [...volume.keys()].filter(
    (customer) =>
      (volume.get(customer) as number) >= least &&
      chosen.some((one) => one.customer === customer && hasPattern(one)),
  );
  const theirs = chosen.filter((one) => serial.includes(one.customer));

  const leads = leadsOf(known, rules).filter(isIn);
  const stage = (name: string) => leads.filter((lead) => lead.stage === name).length;

  const revenue = (kind: 'sourced' | 'influenced', days: number): Expected => {
    const deals = dealsOf(known, rules)
      .filter((deal) => inTime(deal.won))
      .map((deal) => ({ ...deal, touches: kind === 'sourced' ? deal.touches.slice(0, 1) : deal.touches }))
      .filter((deal) => deal.touches.some(inChannel));
    const priced = deals.filter((deal) => deal.value !== null);
    const ours = priced.filter((deal) => deal.currency === '' || deal.currency === currency);
    const dated = ours.filter((deal) => kind === 'influenced' || deal.created !== null);
    const credited = dated.filter((deal) => {
      const until = kind === 'sourced' ? (deal.created as number) : deal.won;
      return deal.touches.some(
        (touch) => inChannel(touch) && touch.time <= until && until - touch.time <= days * DAY,
      );
    });
    const sum = (of: readonly { readonly value: number | null }[]) =>
      of.reduce((total, { value }) => total + (value ?? 0), 0);
    const outside = dated.length - credited.length;
    const nothing = dated.length === 0 && deals.length > 0;
    return {
      value: nothing ? null : sum(credited),
      n: credited.length,
      facts: { 'their revenue': sum(ours), 'all won deals of the selection': ours.length },
      leftOut: {
        [kind === 'sourced'
          ? `first mention not within ${days} days before the deal’s creation`
          : `no mention within ${days} days before the close`]: outside,
        'creation of the deal not known': ours.length - dated.length,
        'without a value': deals.length - priced.length,
        'in USD': priced.length - ours.length,
      },
    };
  };

  const resolutions = resolutionsOf(threads, all, rules).filter(isIn);
  const closed = (name: string) => resolutions.filter((one) => one.closed === name).length;
  const decided = closed('holds') + closed('reopened');
  const unknown = threads.filter((thread) => !thread.openingKnown && isIn({ mention: thread.anchor })).length;
  const resolved = resolutions.filter((one) => !one.open).map((one) => one.ms);
  return {
    'recovery-answered': recovery(true),
    'recovery-unanswered': recovery(false),
    'gone-silent': {
      value: share(states('silent'), states('silent') + states('heard')),
      n: states('silent') + states('heard'),
      facts: { silent: states('silent') },
      leftOut: { ...nameless, 'still maturing': states('maturing'), resolved: states('resolved') },
    },
    'serial-complainers': {
      value: serial.length,
      n: theirs.length,
      facts: { 'customers with a complaint': volume.size },
      leftOut: nameless,
    },
    leads: {
      value: leads.length,
      n: leads.length,
      facts: {
        new: stage('new'),
        'handed over': stage('handed over'),
        won: stage('won'),
        lost: stage('lost'),
      },
      leftOut: {},
    },
    'sourced-revenue-30d': revenue('sourced', 30),
    'sourced-revenue-90d': revenue('sourced', 90),
    'sourced-revenue-180d': revenue('sourced', 180),
    'influenced-revenue-30d': revenue('influenced', 30),
    'influenced-revenue-90d': revenue('influenced', 90),
    'influenced-revenue-180d': revenue('influenced', 180),
    'resolution-time': {
      value: survivalMedian(resolutions),
      n: resolutions.length,
      facts:
        resolutions.length === 0
          ? {}
          : {
              resolved: resolved.length,
              'resolved-only median': median(resolved),
              'median time waiting on the customer': median(
                resolutions.filter((one) => !one.open).map((one) => one.onCustomer),
              ),
              'reopen rate': share(closed('reopened'), decided),
            },
      leftOut: { 'opening not known': unknown },
    },
    'reopen-rate': {
      value: share(closed('reopened'), decided),
      n: decided,
      facts: decided === 0 ? {} : { reopened: closed('reopened') },
      leftOut: {
        'closed less than 72 hours ago': closed('young'),
        'never closed': closed('never'),
        'opening not known': unknown,
      },
    },
  };
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] as number, sorted[Math.floor(half)] as number];
  return low + (high - low) / 2;
}

/** Smallest time by which half of the threads are resolved, those at risk counted anew at each. */
function survivalMedian(threads: readonly { readonly ms: number; readonly open: boolean }[]): number | null {
  const events = [...new Set(threads.filter((one) => !one.open).map((one) => one.ms))].sort((a, b) => a - b);
  let survival = 1;
  for (const t of events) {
    const atRisk = threads.filter((one) => one.ms >= t).length;
    survival *= 1 - threads.filter((one) => !one.open && one.ms === t).length / atRisk;
    if (survival <= 0.5 + 1e-12) return t;
  }
  return null;
}
