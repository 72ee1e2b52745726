import type { FigureDefinition, FigureId, FigurePart, FigureValue, Unit } from '../domain/figures/figure';
import type { Filter, SentimentClass } from '../domain/filter';
import type { Instant, Provenance } from '../domain/mention';
import type { SearchProblem, TextRange } from '../domain/search-problem';
import type { CareUnit } from './engine-queries';

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
