import type { Dimension, SentimentClass } from '../../domain/filter';

/** What a dimension is called: one of its values, and several. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, { readonly one: string; readonly many: string }>> = {
  brand: { one: 'brand', many: 'brands' },
  channel: { one: 'channel', many: 'channels' },
  region: { one: 'region', many: 'regions' },
  language: { one: 'language', many: 'languages' },
  theme: { one: 'theme', many: 'themes' },
  perception: { one: 'perception', many: 'perceptions' },
  agent: { one: 'agent', many: 'agents' },
  team: { one: 'team', many: 'teams' },
  sentiment: { one: 'sentiment', many: 'sentiments' },
};

/** Shape and word of a sentiment; colour only adds to them. */
export const SENTIMENT_MARKS: Readonly<
  Record<SentimentClass, { readonly mark: string; readonly word: string }>
> = {
  negative: { mark: '▼', word: 'Negative' },
  neutral: { mark: '●', word: 'Neutral' },
  positive: { mark: '▲', word: 'Positive' },
};

/** How a value of a dimension is written; the unknown value says what is not known. */
export function valueName(dimension: Dimension, value: string): string {
  if (value === '') return `No ${DIMENSION_WORDS[dimension].one} given`;
  if (dimension !== 'sentiment') return value;
  const known = SENTIMENT_MARKS[value as SentimentClass];
  return known ? `${known.mark} ${known.word}` : value;
}
