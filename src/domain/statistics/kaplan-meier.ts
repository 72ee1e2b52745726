import { type Interval, Z95 } from './interval';

/** Durations in ascending order, events before censorings at equal length; `open[i]` is 1 for a censored one. */
export interface Durations {
  readonly waits: ArrayLike<number>;
  readonly open: ArrayLike<number>;
  readonly length: number;
}

export interface SurvivalQuantile extends Interval {
  /** Smallest t with S(t) ≤ 1 − q + 1e-12; null where the curve never gets there (FR2, FR3). */
  readonly value: number | null;
}

const TOLERANCE = 1e-12;

/**
 * FR2, FR3: quantiles of the Kaplan–Meier curve with 95 % intervals (log-log, Greenwood's variance): the ends are
 * where the curve's upper and lower bounds cross. An end that is never crossed is null. Between censorings S is
 * kept as a fraction of whole numbers, so without censoring the value is exactly the type-1 quantile.
 */
export function kaplanMeier(durations: Durations, quantiles: readonly number[]): SurvivalQuantile[] {
  const searches = quantiles.map((q) => new Search(1 - q));
  const { waits, open, length } = durations;
  let survivalAtBase = 1;
  let base = length;
  let remaining = length;
  let variance = 0;
  for (let i = 0; i < length; ) {
    const t = waits[i]!;
    let events = 0;
    let censored = 0;
    for (; i < length && waits[i] === t; i++) {
      if (open[i] === 1) censored++;
      else events++;
    }
    if (events > 0) {
      const left = remaining - events;
      const survival = survivalAtBase * (left / base);
      variance += left === 0 ? Number.POSITIVE_INFINITY : events / (remaining * left);
      for (const search of searches) search.visit(t, survival, variance);
      remaining = left;
      if (searches.every((search) => search.done)) break;
    }
    if (censored > 0) {
      survivalAtBase *= remaining / base;
      remaining -= censored;
      base = remaining;
    }
  }
  return searches.map((search) => search.found);
}

/** Follows the curve down until it, its lower and its upper bound have crossed one level. */
class Search {
  readonly found: { value: number | null; low: number | null; high: number | null } = {
    value: null,
    low: null,
    high: null,
  };
  readonly #level: number;
  readonly #target: number;

  constructor(level: number) {
    this.#level = level;
    this.#target = Math.log(-Math.log(level));
  }

  get done(): boolean {
    return this.found.high !== null;
  }

  visit(t: number, survival: number, variance: number): void {
    const { found } = this;
    if (found.value === null && survival <= this.#level + TOLERANCE) found.value = t;
    if (found.high !== null) return;
    if (survival <= 0) {
      found.low ??= t;
      return;
    }
    const logSurvival = Math.log(survival);
    const centre = Math.log(-logSurvival);
    const half = (Z95 * Math.sqrt(variance)) / -logSurvival;
    if (found.low === null && centre + half >= this.#target) found.low = t;
    if (centre - half >= this.#target) found.high = t;
  }
}
