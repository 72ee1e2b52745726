import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundInText } from '../../../../src/analytics/search/found-in-text';
import { matchingRows } from '../../../../src/analytics/search/matching-rows';
import { parseSearch } from '../../../../src/analytics/search/parse-search';
import { PostingBuilder } from '../../../../src/analytics/search/posting-builder';
import type { WordTerm } from '../../../../src/analytics/search/search-query';
import { eachToken } from '../../../../src/analytics/search/tokens';

const pieces = fc.constantFrom(
  ...['late', 'Late', 'later', 'delivery', 'refund', 're', '@late', '#late', 'käse', 'KASE', 'don’t', '😡'],
  ...['東京', '京都', '東', '東京都', 'ガイド', '12', '1', '𐐨𐐩', '豈', '\ufa0e', 'a'],
);
const texts = fc.array(
  fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ', ', '')), { maxLength: 9 })
    .map((parts) => parts.flat().join('')),
  { maxLength: 40 },
);
const terms = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '-'),
      fc.oneof(
        pieces,
        fc.tuple(pieces, fc.constantFrom('*')).map(([word, star]) => word + star),
        fc.array(pieces, { minLength: 2, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.map(([minus, part]) => minus + part).join(' '));

/** Whether a text has the words, by comparing it token by token, without an index. */
function scan(text: string, words: readonly WordTerm[]): boolean {
  const found: string[] = [];
  eachToken(text, (token) => found.push(token));
  const has = ({ tokens }: WordTerm) =>
    found.some((_, start) =>
      tokens.every(({ token, prefix, offset }) => {
        const there = found[start + offset];
        if (there === undefined) return false;
        const names = /^[@#]/.test(token) ? [there] : [there, unsigned(there)];
        return names.some((name) => (prefix ? name.startsWith(token) : name === token));
      }),
    );
  return words.every((term) => has(term) !== term.not);
}

const unsigned = (token: string) => token.replace(/^[@#]/, '');

describe('an index', () => {
  it('finds what a scan finds', () => {
    fc.assert(
      fc.property(texts, terms, (rows, search) => {
        const parsed = parseSearch(search);
        if (!parsed.ok) throw new Error(search);
        const { words } = parsed.query;
        const builder = new PostingBuilder();
        for (const text of rows) builder.add(text);
        const expected = [...rows.keys()].filter((row) => scan(rows[row]!, words));
        expect([...matchingRows(builder.finish(), words)]).toEqual(expected);
        const positive = words.filter(({ not }) => !not);
        for (const row of expected) {
          expect(foundInText(rows[row]!, words).length > 0).toBe(positive.length > 0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds what a scan finds over many rows, of words in every row and in one alone', () => {
    const rows = Array.from({ length: 6_000 }, (_, row) =>
      [`all`, `w${row % 7}`, `r${row % 2_999}`, ...Array<string>(row % 40).fill('again'), `w${row % 3}`].join(
        ' ',
      ),
    );
    const builder = new PostingBuilder();
    for (const text of rows) builder.add(text);
    const index = builder.finish();
    for (const search of [
      'all',
      'r17',
      'r2998 w1',
      '"again w2" w6',
      '"w5 r5"',
      'r1* -w2',
      'again -"again again"',
    ]) {
      const parsed = parseSearch(search);
      if (!parsed.ok) throw new Error(search);
      const expected = [...rows.keys()].filter((row) => scan(rows[row]!, parsed.query.words));
      expect(expected.length).toBeGreaterThan(0);
      expect([...matchingRows(index, parsed.query.words)]).toEqual(expected);
    }
  });

  it('marks what it found, in the text as it is written', () => {
    const mark = (text: string, search: string) => {
      const parsed = parseSearch(search);
      const words = parsed.ok ? parsed.query.words : [];
      return foundInText(text, words).map(([from, to]) => text.slice(from, to));
    };
    expect(mark('My Käse is late, LATE delivery!', 'kase "late delivery" -thanks')).toEqual([
      'Käse',
      'LATE delivery',
    ]);
    expect(mark('in 東京都 now', '東京都')).toEqual(['東京都']);
    expect(mark('cancelled @cancel', 'cancel*')).toEqual(['cancelled', '@cancel']);
  });
});
