/** A 95 % interval in the unit of its figure; a null end is one that was not reached. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Two-sided 95 % point of the normal distribution, as METRICS writes it. */
export const Z95 = 1.96;
