import type { SentimentClass } from './filter';

/** Scores of at least this size, in thousandths, are positive or negative; smaller ones are neutral. */
export const SENTIMENT_THRESHOLD = 50;

/** Class of a sentiment score in integer thousandths (−1000 … +1000). A source's bare label counts as ±1000 or 0. */
export function sentimentClass(score: number): SentimentClass {
  if (score >= SENTIMENT_THRESHOLD) return 'positive';
  return score <= -SENTIMENT_THRESHOLD ? 'negative' : 'neutral';
}
