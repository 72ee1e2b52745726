import { Binomial } from './binomial';
import type { Interval } from './interval';

const TAIL = 0.025;

export interface OrderStatisticInterval extends Interval {
  /** Chance that the interval holds the quantile, at least 0.95; null where an end is. */
  readonly coverage: number | null;
}

/**
 * G9: distribution-free interval of the quantile q of ascending values, at least 95 %: the ends are order statistics
 * found by the exact binomial distribution of how many values lie below (Conover 1999, “Practical nonparametric
 * statistics”, 3.2). An end for which there are too few values is null; a median needs 6.
 */
export function orderStatisticInterval(sorted: ArrayLike<number>, q = 0.5): OrderStatisticInterval {
  const { length } = sorted;
  const below = new Binomial(length, q);
  let lower = below.quantile(TAIL);
  if (below.upTo(lower) <= TAIL) lower++;
  const upper = below.quantile(1 - TAIL) + 1;
  const low = lower > 0 ? sorted[lower - 1]! : null;
  const high = upper <= length ? sorted[upper - 1]! : null;
  const coverage = low === null || high === null ? null : below.upTo(upper - 1) - below.upTo(lower - 1);
  return { low, high, coverage };
}
