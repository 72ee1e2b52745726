import type { LeadStage } from '../../lead-stage';

/** LE1: leads by the stage they stand at. */
export interface LeadCounts {
  readonly byStage: Readonly<Record<LeadStage, number>>;
  /** Leads in a stage whose name is none of these. */
  readonly otherStage: number;
  readonly removed: number;
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
