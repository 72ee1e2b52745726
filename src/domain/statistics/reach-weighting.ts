import { netSentiment } from './net-sentiment';
import { quantile } from './quantile';

/** Labelled inbound mentions as columns of equal length. */
export interface ReachedMentions {
  /** People reached; NaN where the source gives none. */
  readonly reach: ArrayLike<number>;
  /** +1 positive, 0 neutral, −1 negative. */
  readonly polarity: ArrayLike<number>;
  /** A whole number per author, from 0; below 0 where unknown. */
  readonly author: ArrayLike<number>;
}

export interface ReachWeighted {
  /** Net sentiment weighted by reach, in points; null where no mention weighs anything. */
  readonly weighted: number | null;
  /** SE1 over the same mentions, shown beside it. */
  readonly unweighted: number | null;
  /** Shares (0…1) of the weight of positive and of negative mentions; null with `weighted`. */
  readonly positiveWeight: number | null;
  readonly negativeWeight: number | null;
  /** Share (0…1) of the weight that the five heaviest authors hold; null with `weighted`. */
  readonly fiveLargest: number | null;
  /** (Σw)² ÷ Σw²: how many equal mentions the weighted figure is worth (Kish 1965). */
  readonly effectiveN: number;
  /** Mentions with known reach, and those without, which enter neither figure. */
  readonly n: number;
  readonly withoutReach: number;
  /** Mentions whose weight was capped. */
  readonly capped: number;
}

const CAP = 0.99;
const LARGEST = 5;

/**
 * SE4: 100 × Σ w·polarity ÷ Σ w with w = ln(1 + reach), capped at the 99th percentile (type 7) of w over the mentions
 * with known reach. Only those enter, in the unweighted figure as well, so that the two differ by weight alone.
 */
export function reachWeighting({ reach, polarity, author }: ReachedMentions): ReachWeighted {
  const weights = new Float64Array(reach.length);
  const known = new Float64Array(reach.length);
  let n = 0;
  for (let i = 0; i < reach.length; i++) {
    weights[i] = Math.log1p(Math.max(0, reach[i]!));
    if (!Number.isNaN(weights[i]!)) known[n++] = weights[i]!;
  }
  const sorted = known.subarray(0, n).sort();
  const cap = quantile(sorted, CAP) ?? 0;
  const counts = { positive: 0, neutral: 0, negative: 0 };
  const byAuthor = new Map<number, number>();
  let positive = 0;
  let negative = 0;
  let total = 0;
  let capped = 0;
  for (let i = 0; i < weights.length; i++) {
    if (Number.isNaN(weights[i]!)) continue;
    if (weights[i]! > cap) capped++;
    const weight = Math.min(weights[i]!, cap);
    total += weight;
    if (polarity[i]! > 0) {
      counts.positive++;
      positive += weight;
    } else if (polarity[i]! < 0) {
      counts.negative++;
      negative += weight;
    } else counts.neutral++;
    if (author[i]! >= 0) byAuthor.set(author[i]!, (byAuthor.get(author[i]!) ?? 0) + weight);
  }
  const largest = [...byAuthor.values()].sort((a, b) => b - a).slice(0, LARGEST);
  return {
    weighted: total === 0 ? null : (100 * (positive - negative)) / total,
    unweighted: netSentiment(counts),
    positiveWeight: total === 0 ? null : positive / total,
    negativeWeight: total === 0 ? null : negative / total,
    fiveLargest: total === 0 ? null : largest.reduce((sum, weight) => sum + weight, 0) / total,
    effectiveN: effectiveSize(sorted, cap),
    n,
    withoutReach: reach.length - n,
    capped,
  };
}

function effectiveSize(weights: Float64Array, cap: number): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = Math.min(weights[i]!, cap);
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
