import type { Dimension, SentimentClass } from '../../domain/filter';
import { stripTrailingZero } from '../../domain/numeric-id';
import { SENTIMENT_THRESHOLD } from '../../domain/sentiment-class';
import { COLUMNS } from '../columns/columns';
import type { Joined } from '../join/joined';

/** Codes of the sentiment classes; 0 is a mention without a label. */
export const SENTIMENT_CODES: readonly ('' | SentimentClass)[] = ['', 'negative', 'neutral', 'positive'];
export const NEGATIVE = 1;
export const NEUTRAL = 2;
export const POSITIVE = 3;

/** One dimension as numbers: the code of each mention, and what the codes stand for (code 0 is ""). */
export interface DimensionCodes {
  readonly values: readonly string[];
  /** Code of each mention, by mention. */
  readonly codes: Uint32Array | Uint16Array | Uint8Array;
}

/** Codes of a dimension over all mentions; the brand is the thread's (FR0). */
export function dimensionCodes(joined: Joined, dimension: Dimension): DimensionCodes {
  if (dimension === 'brand') return { values: joined.brands.names, codes: joined.brands.ofMention };
  if (dimension === 'sentiment') return { values: SENTIMENT_CODES, codes: sentimentCodes(joined) };
  const { row, length } = joined.versions;
  const column = joined.columns[dimension];
  const codes = new Uint16Array(length);
  for (let mention = 0; mention < length; mention++) codes[mention] = column[row[mention]!]!;
  return { values: joined.dictionaries[dimension], codes };
}

function sentimentCodes(joined: Joined): Uint8Array {
  const { sentiment, length } = joined.versions;
  const codes = new Uint8Array(length);
  for (let mention = 0; mention < length; mention++) {
    const score = sentiment[mention]!;
    if (score === COLUMNS.sentiment.none) continue;
    codes[mention] =
      score >= SENTIMENT_THRESHOLD ? POSITIVE : score <= -SENTIMENT_THRESHOLD ? NEGATIVE : NEUTRAL;
  }
  return codes;
}

/** 1 for each code that a filter's values name. Numeric values are the same with and without ".0" (FR0). */
export function chosenCodes(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen.map(stripTrailingZero));
  const found = new Uint8Array(Math.max(1, values.length));
  values.forEach((value, code) => {
    if (wanted.has(stripTrailingZero(value))) found[code] = 1;
  });
  if (wanted.has('')) found[0] = 1;
  return found;
}
