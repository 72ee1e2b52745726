import type { LeadStage } from '../../lead-stage';

/** LE1: leads by the stage they stand at. */
export interface LeadCounts {
  readonly byStage: Readonly<Record<LeadStage, number>>;
  /** Leads in a stage whose name is none of these. */
  readonly otherStage: number;
  readonly removed: number;
}

/**
 * LE3: how far the leads of one month have come. Who has come to a stage has come through those before it; where a lost
 * lead stood before, only an earlier mention of its deal can tell.
 */
export interface LeadCohort {
  readonly leads: number;
  readonly handedOver: number;
  readonly qualified: number;
  readonly won: number;
  readonly lost: number;
  /** 30, 90 and 180 days. */
  readonly within: readonly WonWithin[];
}

/** LE3: leads old enough for a window, and those of them won within it; `share` is null while none is. */
export interface WonWithin {
  readonly days: number;
  readonly won: number;
  readonly leads: number;
  /** Too young to tell: censored, not failed. */
  readonly young: number;
  /** Won at a time that is not known: in neither number. */
  readonly undated: number;
  readonly share: number | null;
  /** Wilson 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
}

/** LE2: won deals that a touch in a window is credited with, one each; money in integer minor units. */
export interface AttributedSums {
  readonly deals: number;
  readonly sum: number;
  /** All won deals of the selection with a value in the workspace's currency, credited or not. */
  readonly ofDeals: number;
  readonly ofSum: number;
  /** Of those, deals without a touch in the window. */
  readonly outside: number;
  /** Of those, deals whose creation is not known. */
  readonly withoutCreation: number;
  readonly withoutValue: number;
  readonly otherCurrencies: readonly {
    readonly currency: string;
    readonly deals: number;
    readonly sum: number;
  }[];
}
