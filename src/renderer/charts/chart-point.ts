/** One bucket of a trend as a chart draws it. Values are in the figure's unit; null where there is none. */
export interface ChartPoint {
  /** Stable key, the bucket's first day. */
  readonly key: string;
  /** First and last day of what the value stands for: the bucket's own, or more where buckets are pooled. */
  readonly from: string;
  readonly to: string;
  /** "Sat 3 October 2026", "week of 28 September 2026". */
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Counted in the bucket, drawn as its bar. */
  readonly n: number;
  /** Counted in the value: `n`, or more where buckets are pooled. */
  readonly behind: number;
  readonly lastYear: number | null;
  /** Cut short by the period or by "as of": drawn hatched (G11). */
  readonly partial: boolean;
  /** Too few are behind the value to draw it among others that have enough; it is still read out and listed. */
  readonly faint: boolean;
  /** Before the chosen period, drawn for context. */
  readonly context: boolean;
}

/** A word under the time axis at the place of a point. */
export interface TimeTick {
  readonly index: number;
  readonly label: string;
}
