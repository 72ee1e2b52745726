import { ESCALATION_REASONS } from '../escalation/escalation-reason';
import type { Dimension } from '../filter';
import { LEAD_STAGES } from '../lead-stage';
import type { Instant } from '../mention';

/** Ids of the figures this version computes. */
export const FIGURE_IDS = [
  'volume',
  'net-sentiment',
  'first-response',
  'reply-time',
  'direct-reply',
  'first-response-business',
  'reply-time-business',
  'response-rate-1h',
  'response-rate-24h',
  'response-rate-7d',
  'sla',
  'escalations',
  'lead-revenue',
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
  'needs-answer-share',
  'polar-net-sentiment',
  'positive-share',
  'reach-weighted-sentiment',
  'share-of-voice',
  'sentiment-experience',
  'sentiment-reliability',
  'sentiment-feeling',
  'adjusted-sentiment',
  'escalated-threads',
  'escalation-rate',
  'at-risk',
  'escalations-avoided',
  'avoided-labour',
  'avoided-credits',
  'avoided-revenue-at-risk',
  'alarms',
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/** Parts of a figure that open into a list of their own. */
export const FIGURE_PARTS = [
  'negative',
  'neutral',
  'positive',
  'answered',
  'open',
  'answered before the opening',
  'resolved',
  'reopened',
  'recovered',
  'silent',
  ...LEAD_STAGES,
  'escalated',
  ...ESCALATION_REASONS,
] as const;

export type FigurePart = (typeof FIGURE_PARTS)[number];

/** `minor` is money in integer minor units of the workspace's currency; `share` is 0…1; `ms` a duration. */
export type Unit = 'count' | 'points' | 'ms' | 'share' | 'minor';

/** Why a figure has no value although it was asked for. Each has words of its own; none is ever shown as 0. */
export type NoValue =
  | 'no-data'
  | 'not-mapped'
  | 'not-measurable'
  | 'not-reached'
  | 'not-decided'
  | 'no-effect';

/** Something left out of a figure, or counted apart, with how many. */
export interface Excluded {
  readonly reason: string;
  readonly n: number;
}

/** One figure over one filter. Exactly one of `value` and `noValue` is null. */
export interface FigureValue {
  readonly id: FigureId;
  readonly value: number | null;
  readonly noValue: NoValue | null;
  /** 95 % interval (of a model as its definition says) in the figure's unit; null where the rule gives none. */
  readonly low: number | null;
  readonly high: number | null;
  /** What was counted: mentions, threads, turns or deals, as the definition says. The list behind it has as many rows. */
  readonly n: number;
  readonly excluded: readonly Excluded[];
  /** Smaller facts shown beside the value ("open", "answered-only median"), in their own units. */
  readonly beside: readonly { readonly name: string; readonly value: number | null; readonly unit: Unit }[];
  readonly asOf: Instant | null;
}

/** What the registry knows of a figure: read by the explain panel, the command line and the slides alike. */
export interface FigureDefinition {
  readonly id: FigureId;
  /** Rule of METRICS this figure follows, for instance "FR1". */
  readonly rule: string;
  readonly version: number;
  readonly name: string;
  /** Plain words, one or two sentences. */
  readonly definition: string;
  /** In words and signs: "(positive − negative) ÷ all". */
  readonly formula: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neither';
  /** Decimals of the unit as it is shown. */
  readonly decimals: number;
  /** Below it the value is shown without interval and with a caution. */
  readonly minimumN: number;
  /** What one counted thing is. */
  readonly counts: 'mentions' | 'threads' | 'turns' | 'replies' | 'deals' | 'leads' | 'customers';
  readonly splitBy: readonly Dimension[];
  /** Parts that what it counts can be narrowed to, each with a list of its own. */
  readonly parts: readonly FigurePart[];
  /** Its waits can be dated by their start or by their reply (G6). */
  readonly dated?: true;
  /** ES5, for models: A held-out or rotated order, B natural experiment, C strata, D before and after. */
  readonly evidence?: 'A' | 'B' | 'C' | 'D';
}
