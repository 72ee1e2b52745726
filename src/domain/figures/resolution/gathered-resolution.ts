import type { Durations } from '../../statistics/kaplan-meier';

/** FR6: times to resolution in ms, in the order Kaplan–Meier reads them. */
export interface Resolutions extends Durations {
  /** How long the resolved ones waited on the customer, ascending. */
  readonly onCustomer: Float64Array;
  /** Closed long enough ago to tell whether they were reopened, and those of them that were. */
  readonly closed: number;
  readonly reopened: number;
  readonly openingUnknown: number;
  readonly removed: number;
}

/** FR6: threads by what came of their closes. */
export interface ReopenCounts {
  readonly closed: number;
  readonly reopened: number;
  /** First closed less than 72 hours before "as of". */
  readonly young: number;
  readonly neverClosed: number;
  readonly openingUnknown: number;
  readonly removed: number;
}
