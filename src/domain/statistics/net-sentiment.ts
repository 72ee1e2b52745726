import type { Interval } from './interval';

export interface SentimentCounts {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

/** Below this n no interval is given (SE1). */
export const NET_INTERVAL_MINIMUM = 30;

/** SE1: (P − N) ÷ (P + N + U) in points −100…+100; null for none. */
export function netSentiment(counts: SentimentCounts): number | null {
  const n = counts.positive + counts.neutral + counts.negative;
  return n === 0 ? null : (100 * (counts.positive - counts.negative)) / n;
}

/** SE1: net ± 196·√((p + q − (p − q)²) ÷ n) in points; null under n = 30. */
export function netSentimentInterval(counts: SentimentCounts): Interval | null {
  const n = counts.positive + counts.neutral + counts.negative;
  if (n < NET_INTERVAL_MINIMUM) return null;
  const p = counts.positive / n;
  const q = counts.negative / n;
  const half = 196 * Math.sqrt(Math.max(0, p + q - (p - q) ** 2) / n);
  const net = 100 * (p - q);
  return { low: Math.max(-100, net - half), high: Math.min(100, net + half) };
}
