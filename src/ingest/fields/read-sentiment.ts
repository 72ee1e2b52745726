const WORDS: ReadonlyMap<string, number> = new Map([
  ...'negative neg negativ négatif negativo negatief bad unhappy'
    .split(' ')
    .map((word) => [word, -1000] as const),
  ...'neutral neu neutre neutro neutraal mixed'.split(' ').map((word) => [word, 0] as const),
  ...'positive pos positiv positif positivo positief good happy'
    .split(' ')
    .map((word) => [word, 1000] as const),
  ['very negative', -1000],
  ['very positive', 1000],
]);

/** Ways to say that nothing was rated. */
const UNRATED = new Set([
  'not rated',
  'unrated',
  'unknown',
  'n/a',
  'na',
  'none',
  '-',
  'unassigned',
  'not set',
]);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d{1,3})?$/i;

/** Integer thousandths of −1 … 1 or of a word, null where the source says it did not rate, undefined when the value is no sentiment. */
export function readSentiment(value: string): number | null | undefined {
  const word = value.toLowerCase();
  const score = WORDS.get(word);
  if (score !== undefined) return score;
  if (UNRATED.has(word)) return null;
  const plain = value.replace(',', '.').replace('\u2212', '-');
  const number = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  return Math.abs(number) <= 1 ? Math.round(number * 1000) + 0 : undefined;
}
