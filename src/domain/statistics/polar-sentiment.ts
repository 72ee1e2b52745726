import type { Interval } from './interval';
import type { SentimentCounts } from './net-sentiment';
import { wilsonInterval } from './proportion';

/** The three published formulas of net sentiment between which a chart can be switched; it names the one it shows. */
export const SENTIMENT_FORMULAS = {
  net: '100 × (positive − negative) ÷ (positive + neutral + negative)',
  polar: '100 × (positive − negative) ÷ (positive + negative)',
  'positive-share': 'positive ÷ (positive + negative)',
} as const;

export type SentimentFormula = keyof typeof SENTIMENT_FORMULAS;

export interface PolarSentiment extends Interval {
  readonly value: number;
  /** Positive and negative mentions: neutral ones do not enter. */
  readonly n: number;
}

/** SE1: (P − N) ÷ (P + N) in points −100…+100, with the Wilson interval of its positive share; null without either. */
export function polarSentiment(
  counts: Pick<SentimentCounts, 'positive' | 'negative'>,
): PolarSentiment | null {
  const share = positiveShare(counts);
  if (share === null) return null;
  const { positive, negative } = counts;
  const points = (end: number | null) => (end === null ? null : 100 * (2 * end - 1));
  const value = (100 * (positive - negative)) / (positive + negative);
  return { value, low: points(share.low), high: points(share.high), n: share.n };
}

/** SE1: P ÷ (P + N) in 0…1, with its Wilson interval; null without either. */
export function positiveShare({
  positive,
  negative,
}: Pick<SentimentCounts, 'positive' | 'negative'>): PolarSentiment | null {
  const n = positive + negative;
  const interval = wilsonInterval(positive, n);
  return interval && { value: positive / n, ...interval, n };
}
