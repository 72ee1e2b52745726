/** RE1: customers of one group, by what came of their first complaint. */
export interface RecoveryCounts {
  /** Last own mention in the time observed neutral or positive. */
  readonly recovered: number;
  /** Wrote again, with a label on the last own mention. */
  readonly again: number;
  readonly unlabelled: number;
  readonly notAgain: number;
  /** First complaint less than 14 days before "as of". */
  readonly maturing: number;
  /** Complaints whose author is not known, in either group. */
  readonly unnamed: number;
  readonly removed: number;
}

/** RE2: customers by what followed their last unresolved complaint. */
export interface SilenceCounts {
  readonly silent: number;
  readonly heard: number;
  readonly maturing: number;
  /** Customers whose complaints are all resolved. */
  readonly resolved: number;
  readonly unnamed: number;
  readonly removed: number;
}

/** RE3. */
export interface SerialCounts {
  readonly customers: number;
  /** Complaints of those. */
  readonly complaints: number;
  readonly ofCustomers: number;
  readonly ofComplaints: number;
  /** Complaints that put a customer into the top 1 %; null without any. */
  readonly threshold: number | null;
  readonly unnamed: number;
  readonly removed: number;
}
