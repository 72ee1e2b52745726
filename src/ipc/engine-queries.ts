import type { FigureId, FigureValue, Unit } from '../domain/figures/figure';
import type { LeadCohort } from '../domain/figures/leads/gathered-leads';
import type { Day, Dimension, Filter, Period } from '../domain/filter';
import type { Instant } from '../domain/mention';
import type { FunnelLimits } from '../domain/statistics/funnel/funnel-limits';
import type { FunnelPosition } from '../domain/statistics/funnel/funnel-plot';
import type { WaterfallStep } from '../domain/statistics/mix/waterfall';
import type { SurvivalCurve } from '../domain/statistics/survival-curve';
import type { Selection } from './engine-rows';

export type Bucket = 'day' | 'week' | 'month';

export type TileQuery =
  /** A figure with both comparisons (G11) and a sparkline of at most 60 points. */
  | { readonly kind: 'headline'; readonly slot: string; readonly figure: FigureId; readonly filter: Filter }
  /** Every figure of the catalogue, with both comparisons (G11). */
  | { readonly kind: 'figures'; readonly slot: string; readonly filter: Filter }
  | {
      readonly kind: 'trend';
      readonly slot: string;
      readonly figure: FigureId;
      readonly filter: Filter;
      readonly bucket: Bucket;
    }
  | {
      readonly kind: 'breakdown';
      readonly slot: string;
      readonly by: Dimension;
      readonly filter: Filter;
      readonly limit: number;
      /** Values that are listed also beyond the limit. */
      readonly chosen?: readonly string[];
    }
  /** What moved net sentiment against a reference period: its segments and their mix (SE5). */
  | {
      readonly kind: 'mix-effect';
      readonly slot: string;
      readonly by: Dimension;
      readonly filter: Filter;
      readonly against: 'previous' | 'last-year';
      /** Segments that get a bar of their own in the waterfall. */
      readonly limit: number;
    }
  /** Values of a dimension with their inbound counts, the dimension's own filter left out. */
  | { readonly kind: 'facet'; readonly slot: string; readonly dimension: Dimension; readonly filter: Filter }
  /** Share still waiting by how long, in a period and in both comparisons (FR2, G11). */
  | {
      readonly kind: 'survival';
      readonly slot: string;
      readonly figure: WaitingFigure;
      readonly filter: Filter;
    }
  /** Teams, or agents, against what their mix of cases lets expect (RQ2). */
  | {
      readonly kind: 'funnel-plot';
      readonly slot: string;
      readonly figure: FairFigure;
      readonly by: CareUnit;
      readonly filter: Filter;
    }
  /** LE3: leads by the month of their mention. */
  | { readonly kind: 'lead-funnel'; readonly slot: string; readonly filter: Filter };

/** Figures over waits of which some are still open. */
export type WaitingFigure =
  | 'first-response'
  | 'reply-time'
  | 'first-response-business'
  | 'reply-time-business';

/** Proportions in which teams are compared. */
export type FairFigure = 'response-rate-24h' | 'sla';

/** Who is compared. */
export type CareUnit = 'team' | 'agent';

export type TileAnswer =
  | HeadlineAnswer
  | FiguresAnswer
  | TrendAnswer
  | BreakdownAnswer
  | MixEffectAnswer
  | FacetAnswer
  | SurvivalAnswer
  | FunnelPlotAnswer
  | LeadFunnelAnswer;

/** A figure with the previous period and the same period of last year; null where there is nothing to compare with. */
export interface ComparedFigure {
  readonly current: FigureValue;
  /** The period has not closed for this figure: it may still move, and then restates nothing (G10). */
  readonly maturing: boolean;
  readonly previous: Comparison | null;
  readonly lastYear: Comparison | null;
}

export interface FiguresAnswer {
  readonly kind: 'figures';
  readonly slot: string;
  /** Parts of the catalogue in its order, none empty. */
  readonly groups: readonly { readonly name: string; readonly figures: readonly ComparedFigure[] }[];
}

export interface HeadlineAnswer extends ComparedFigure {
  readonly kind: 'headline';
  readonly slot: string;
  readonly spark: readonly (number | null)[];
  readonly sparkLastYear: readonly (number | null)[];
}

/** Variance = current − reference; `percent` is null against a zero reference and for points and shares (G11). */
export interface Comparison {
  readonly period: Period;
  readonly figure: FigureValue;
  readonly variance: number | null;
  readonly percent: number | null;
  readonly verdict: 'better' | 'worse' | 'same' | 'within-error' | 'unknown';
}

export interface TrendAnswer {
  readonly kind: 'trend';
  readonly slot: string;
  readonly figure: FigureId;
  readonly unit: Unit;
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** First and last local day of the bucket, both included. */
  readonly from: Day;
  readonly to: Day;
  /** The bucket is cut by the period or by "as of": drawn hatched. */
  readonly partial: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** Same bucket of last year, 364 days earlier for days and weeks. */
  readonly lastYear: number | null;
  /** Net sentiment only: what its value is made of, so that buckets can be counted together (G12). */
  readonly classes?: { readonly positive: number; readonly negative: number };
}

export interface BreakdownAnswer {
  readonly kind: 'breakdown';
  readonly slot: string;
  readonly by: Dimension;
  readonly rows: readonly BreakdownRow[];
  /** Values beyond `limit`, pooled (G12), or null. */
  readonly rest: BreakdownRow | null;
}

export interface BreakdownRow {
  readonly value: string;
  readonly n: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  readonly net: number | null;
}

export interface MixEffectAnswer {
  readonly kind: 'mix-effect';
  readonly slot: string;
  readonly by: Dimension;
  /** Reference period, aligned to-date (G11); null without a period, or where no data reaches back to it. */
  readonly reference: Period | null;
  /** null where either period has no mention that counts in sentiment. */
  readonly effect: MixEffectParts | null;
}

/** In points. `within` and `mix` add up to `change`, and the contributions of the segments to `within` and `mix`. */
export interface MixEffectParts {
  readonly reference: number;
  readonly current: number;
  readonly change: number;
  readonly within: number;
  readonly mix: number;
  /** The largest contribution first, ties by value. */
  readonly segments: readonly MixEffectSegment[];
  readonly steps: readonly WaterfallStep[];
  /**
   * What the bars of `steps` say, in their order, to one decimal and so that, as printed, they add up to the printed
   * change; null for the two ends.
   */
  readonly printed: readonly (number | null)[];
}

/** One value of the dimension; n counts what carries a label, `net` is null without any. */
export interface MixEffectSegment {
  readonly value: string;
  readonly n: number;
  readonly net: number | null;
  readonly nBefore: number;
  readonly netBefore: number | null;
  readonly within: number;
  readonly mix: number;
}

export interface FacetAnswer {
  readonly kind: 'facet';
  readonly slot: string;
  readonly dimension: Dimension;
  readonly values: readonly { readonly value: string; readonly n: number }[];
}

export interface SurvivalAnswer {
  readonly kind: 'survival';
  readonly slot: string;
  readonly figure: WaitingFigure;
  readonly current: SurvivalSeries;
  readonly previous: SurvivalSeries | null;
  readonly lastYear: SurvivalSeries | null;
}

/** One curve; its whole-percent quantiles, and the ends of the figure's interval, are those of `value`. */
export interface SurvivalSeries {
  /** Days that are counted; null without a period. */
  readonly period: Period | null;
  /** The figure over the same waits: median, p90, n, what was left out. */
  readonly value: FigureValue;
  /** At most 365 steps, `at` in ms; only the first where the figure has no cases. */
  readonly curve: SurvivalCurve;
}

/** RQ2: no league table, units come in the order of their cases. */
export interface FunnelPlotAnswer {
  readonly kind: 'funnel-plot';
  readonly slot: string;
  readonly figure: FairFigure;
  readonly by: CareUnit;
  /** Units with at least `minimum` cases, from the most cases to the fewest. */
  readonly units: readonly FunnelPoint[];
  readonly minimum: number;
  /** Units with fewer, or of which nothing, or all, is expected: they have no figure of their own (G9). */
  readonly notShown: { readonly units: number; readonly cases: number };
  /** Cases of nobody: neither the mention nor its reply names a team (or agent). They count nowhere. */
  readonly unassigned: number;
  /** Cases whose channel, theme and hour only one unit has: they compare it with itself alone. */
  readonly alone: number;
  /** Pooled share of hits of all units; null without cases. */
  readonly rate: number | null;
  /** How much more units differ than by chance; null without any. Limits are widened by `widening`. */
  readonly phi: number | null;
  readonly widening: number;
  /** Limits of observed ÷ expected by number of cases at the pooled rate, to draw the funnel; ascending. */
  readonly limits: readonly (FunnelLimits & { readonly cases: number })[];
  /** How waits are dated, in words (G6). */
  readonly attribution: string;
  readonly asOf: Instant | null;
}

export interface FunnelPoint {
  readonly unit: string;
  readonly cases: number;
  readonly observed: number;
  readonly expected: number;
  /** Observed ÷ expected. */
  readonly ratio: number;
  /** Limits at the unit's own expected rate: its position is by these. */
  readonly limits: FunnelLimits;
  readonly position: Exclude<FunnelPosition, 'not-shown'>;
  /** The cases behind it, as many as `cases`. */
  readonly selection: Selection;
}

/** LE3: how far the leads of each month have come by now. */
export interface LeadFunnelAnswer {
  readonly kind: 'lead-funnel';
  readonly slot: string;
  /** false: no import says which mentions are leads. */
  readonly mapped: boolean;
  readonly asOf: Instant | null;
  readonly cohorts: readonly (LeadCohort & {
    readonly from: Day;
    readonly to: Day;
    /** The month is cut by the period or by "as of". */
    readonly partial: boolean;
  })[];
}
