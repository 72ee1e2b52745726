import type { Failure, Result } from '../domain/failure';
import type { FigureDefinition, FigureId, FigurePart, FigureValue, Unit } from '../domain/figures/figure';
import type { LeadCohort } from '../domain/figures/leads/gathered-leads';
import type { Day, Dimension, Filter, Period, SentimentClass } from '../domain/filter';
import type { Inspection } from '../domain/inspection';
import type { FileFormat, Mapping, RecordCounts, Reject } from '../domain/mapping';
import type { Instant, MentionField, Provenance } from '../domain/mention';
import type { Restatement } from '../domain/restatements/restatements-of';
import type { KeptSnapshots } from '../domain/restatements/snapshot-basis';
import type { SearchProblem, TextRange } from '../domain/search-problem';
import type { WorkspaceSettings } from '../domain/settings';
import type { FunnelLimits } from '../domain/statistics/funnel/funnel-limits';
import type { FunnelPosition } from '../domain/statistics/funnel/funnel-plot';
import type { WaterfallStep } from '../domain/statistics/mix/waterfall';
import type { SurvivalCurve } from '../domain/statistics/survival-curve';

/**
 * What the page asks of the data worker and what it answers. One request, one answer by id; imports also send
 * progress. `query` is latest-wins per slot: an answer for an older question of the same slot is dropped.
 */
export interface EngineMethods {
  /** Opens (or creates) the workspace's database and compares it with what main remembers. */
  open: { ask: { workspace: WorkspaceRef; settings: WorkspaceSettings }; answer: OpenAnswer };
  close: { ask: Record<string, never>; answer: null };
  /** Deletes a database that a person gave up: of a deleted workspace, or the one behind a stop screen. */
  deleteDatabase: { ask: { databaseId: string }; answer: null };
  /** Reads the head of a file: format, encoding, delimiter, headers, first rows, a suggested mapping. */
  inspect: { ask: { file: FileRef; format?: FileFormat; mapping?: Mapping }; answer: Result<Inspection> };
  /** Imports files as one import each, all or nothing. Progress comes as events. */
  import: { ask: { importId: string; files: readonly ImportFile[] }; answer: Result<ImportOutcome> };
  cancelImport: { ask: { importId: string }; answer: null };
  /** Fills an empty sample workspace. */
  makeSample: { ask: { importId: string }; answer: Result<SampleOutcome> };
  removeImport: {
    ask: { importId: string };
    answer: Result<{ readonly state: StoreState; readonly extent: DataExtent | null }>;
  };
  /**
   * Rejected rows of an import, in file order; of one in which no row was accepted until the next import or removal.
   */
  rejects: {
    ask: { importId: string; offset: number; limit: number };
    answer: { total: number; rows: readonly Reject[] };
  };
  /** New settings; answers what they restate, after recomputing. */
  configure: {
    ask: { settings: WorkspaceSettings };
    answer: { readonly restated: readonly FigureId[]; readonly extent: DataExtent | null };
  };
  catalogue: { ask: Record<string, never>; answer: readonly FigureDefinition[] };
  query: { ask: { queries: readonly TileQuery[] }; answer: readonly TileAnswer[] };
  explain: { ask: { figure: FigureId; filter: Filter }; answer: Explanation };
  /** One page of the mentions a selection counts, newest first. */
  rows: { ask: { selection: Selection; offset: number; limit: number }; answer: RowPage };
  /** One page of all mentions under a filter, inbound and outbound, that a search finds, newest first. Latest wins. */
  search: { ask: { text: string; filter: Filter; offset: number; limit: number }; answer: SearchAnswer };
  thread: { ask: { mention: string }; answer: ThreadView | null };
  /**
   * Snapshots of every figure for the periods that have ended, and the log with what changed since those kept (G10).
   * Gives way to every change; `setUp` says whether the set-up was answered.
   */
  snapshots: {
    ask: {
      databaseId: string;
      kept: KeptSnapshots | null;
      log: readonly Restatement[];
      setUp: boolean;
    };
    answer: SnapshotAnswer;
  };
}

export type SnapshotAnswer =
  /** Those kept hold, or there is nothing to state yet. */
  | { readonly status: 'current' }
  /** A change came meanwhile: ask again after it. */
  | { readonly status: 'overtaken' }
  | { readonly status: 'taken'; readonly kept: KeptSnapshots; readonly log: readonly Restatement[] };

export type EngineMethod = keyof EngineMethods;

/** What main remembers of a workspace's database, outside IndexedDB. */
export interface WorkspaceRef {
  readonly id: string;
  readonly databaseId: string;
  readonly kind: 'real' | 'sample';
  /** Generation of the last commit main knows of; 0 before the first. */
  readonly generation: number;
  readonly mentions: number;
}

export interface StoreState {
  readonly databaseId: string;
  readonly generation: number;
  readonly mentions: number;
  readonly imports: readonly ImportRecord[];
}

/** Gone, in the place of another, behind what was committed, or with parts that are missing or not as written. */
export type MismatchKind = 'vanished' | 'replaced' | 'older' | 'damaged';

export type OpenAnswer =
  | { readonly status: 'ready'; readonly state: StoreState; readonly extent: DataExtent | null }
  /** The database is not the one main remembers, or not whole. Nothing is shown until a person decides. */
  | {
      readonly status: 'mismatch';
      readonly kind: MismatchKind;
      readonly found: StoreState | null;
    }
  | { readonly status: 'failed'; readonly failure: Failure };

/** What there is to filter by. */
export interface DataExtent {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly asOf: Instant;
  /** Fields that at least one mention carries; a figure without its fields says which is missing. */
  readonly mapped: readonly MentionField[];
}

/** A file that main has opened for this page; bytes are read through `file.read` of the main contract. */
export interface FileRef {
  readonly token: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

export interface ImportFile {
  readonly file: FileRef;
  readonly mapping: Mapping;
}

/** One entry of the list of imports: kept in the store and, so that it outlives the store, by main. */
export interface ImportRecord {
  readonly id: string;
  readonly at: Instant;
  readonly files: readonly {
    readonly name: string;
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly mapping: Mapping;
  }[];
  readonly counts: RecordCounts;
  readonly firstMention: Instant | null;
  readonly lastMention: Instant | null;
}

export interface ImportOutcome {
  readonly record: ImportRecord;
  readonly state: StoreState;
  readonly extent: DataExtent | null;
  /** The first rejects, at most 100; all of them through `rejects`. */
  readonly rejects: readonly Reject[];
}

/** The filled sample workspace, with the set-up that belongs to its company. */
export interface SampleOutcome extends ImportOutcome {
  readonly settings: WorkspaceSettings;
}

/** Sent while an import runs, at most ten times a second. */
export interface ImportProgress {
  readonly importId: string;
  readonly phase: 'reading' | 'storing' | 'joining' | 'committing';
  readonly file: string;
  readonly bytesRead: number;
  /** 0 where nothing is read from files. */
  readonly bytesTotal: number;
  /** 0 … 1, done of all phases together; never goes back. */
  readonly share: number;
  readonly rows: number;
  readonly rejected: number;
  readonly duplicates: number;
  /** While they are, or were, read. */
  readonly rowsPerSecond: number;
  /** To the end of the last phase; null until it can be told. */
  readonly secondsLeft: number | null;
}

export type { DateDetection, Inspection } from '../domain/inspection';

// ---- questions of the tiles -------------------------------------------------------------------------------------

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

// ---- from a number to the words --------------------------------------------------------------------------------

/** The mentions or threads behind a number, as a question that the list can ask. */
export interface Selection {
  readonly filter: Filter;
  readonly figure: FigureId;
  /** A part of the figure: a sentiment class, or for response figures answered / open. */
  readonly part?: FigurePart;
  /** Turns of one team or agent, as the funnel plot assigns them (RQ2). */
  readonly unit?: { readonly by: CareUnit; readonly value: string };
}

export interface MentionRow {
  /** Key that stays the mention's own whatever is imported or removed; asks for the thread. */
  readonly mention: string;
  readonly text: string;
  readonly author: string;
  readonly createdAt: Instant;
  readonly direction: 'inbound' | 'outbound';
  readonly channel: string;
  readonly brand: string;
  readonly region: string;
  readonly theme: string;
  readonly sentiment: SentimentClass | null;
  readonly labelledBy: Provenance;
  readonly url: string;
  readonly deleted: boolean;
  /** Thread figures: how long this thread or turn waited, in ms; `open` when it still does. */
  readonly wait: { readonly ms: number; readonly open: boolean } | null;
  /** Deals: value in minor units of `currency`. */
  readonly deal: { readonly id: string; readonly value: number | null; readonly currency: string } | null;
  readonly escalatedTo: string;
  readonly replies: number;
}

export interface RowPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly MentionRow[];
}

export type SearchAnswer =
  | {
      readonly status: 'found';
      readonly total: number;
      readonly offset: number;
      readonly rows: readonly FoundRow[];
    }
  /** The search was not understood; why, part by part. */
  | { readonly status: 'misread'; readonly problems: readonly SearchProblem[] }
  /** Another search came meanwhile: nobody waits for this one. */
  | { readonly status: 'overtaken' };

/** A mention with where the words of the search stand in its text. */
export interface FoundRow extends MentionRow {
  readonly found: readonly TextRange[];
}

export interface ThreadView {
  readonly mentions: readonly (MentionRow & {
    readonly automated: boolean;
    readonly private: boolean;
    readonly agent: string;
    readonly team: string;
    readonly escalatedAt: Instant | null;
    readonly wonAt: Instant | null;
  })[];
  readonly brand: string;
  readonly openingKnown: boolean;
  /** Index into `mentions` of the opening, or of the first mention where the opening is not known. */
  readonly opening: number;
  /** Index into `mentions` of the first human reply, or null. */
  readonly firstReply: number | null;
  readonly turns: readonly {
    readonly customer: string;
    readonly start: number;
    readonly reply: number | null;
    readonly waitMs: number;
  }[];
  readonly asOf: Instant;
}

export interface Explanation {
  readonly definition: FigureDefinition;
  readonly figure: FigureValue;
  /** The formula's parts with their numbers, in the order they are read. */
  readonly parts: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly unit: Unit;
    readonly selection: Selection | null;
  }[];
  /** How waits are dated, in words (G6); null for figures that know no choice. */
  readonly attribution: string | null;
  /** The formula with the numbers filled in. */
  readonly worked: string;
  readonly sources: readonly { readonly name: string; readonly asOf: Instant }[];
  readonly selection: Selection;
}
