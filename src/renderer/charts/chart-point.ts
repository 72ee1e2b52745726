/** One bucket of a trend as a chart draws it. Values are in the figure's unit; null where there is none. */
export interface ChartPoint {
  /** Stable key, the bucket's first day. */
  readonly key: string;
  /** The bucket's last day. */
  readonly to: string;
  /** "Sat 3 October 2026", "week of 28 September 2026". */
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly lastYear: number | null;
  /** Cut short by the period or by "as of": drawn hatched (G11). */
  readonly partial: boolean;
  /** Before the chosen period, drawn for context. */
  readonly context: boolean;
}

/** A word under the time axis at the place of a point. */
export interface TimeTick {
  readonly index: number;
  readonly label: string;
}
