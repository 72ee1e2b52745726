import { PostingIndex } from './posting-index';
import type { QueryToken, WordTerm } from './search-query';

const SIGNS = ['', '@', '#'];
const SIGNED = /^[@#]/;

/** Rows of a block whose texts have every word and phrase, and none of the excluded ones; ascending. */
export function matchingRows(index: PostingIndex, words: readonly WordTerm[]): Uint32Array {
  const wanted = words
    .filter(({ not }) => !not)
    .map(({ tokens }) => ({ tokens, weight: Math.min(...tokens.map((token) => weightOf(index, token))) }))
    .sort((a, b) => a.weight - b.weight);
  let found: Uint32Array | null = null;
  for (const { tokens } of wanted) {
    found = rowsOf(index, tokens, found);
    if (found.length === 0) return found;
  }
  found ??= Uint32Array.from({ length: index.rows }, (_, row) => row);
  for (const { tokens, not } of words) {
    if (!not || found.length === 0) continue;
    const marks = new Uint8Array(index.rows);
    for (const row of rowsOf(index, tokens, found)) marks[row] = 1;
    found = found.filter((row) => marks[row] === 0);
  }
  return found;
}

/** Numbers of the tokens that a token of the query stands for: without a sign also the handle and the hashtag. */
function numbersOf(index: PostingIndex, { token, prefix }: QueryToken): number[] {
  const numbers: number[] = [];
  for (const sign of SIGNED.test(token) ? [''] : SIGNS) {
    const [from, to] = index.range(sign + token, prefix);
    for (let number = from; number < to; number++) numbers.push(number);
  }
  return numbers;
}

function weightOf(index: PostingIndex, token: QueryToken): number {
  return numbersOf(index, token).reduce((sum, number) => sum + index.weight(number), 0);
}

/** Rows among the given ones (all when null) that have the word or phrase; ascending. */
function rowsOf(index: PostingIndex, tokens: readonly QueryToken[], among: Uint32Array | null): Uint32Array {
  const [first, ...others] = tokens.map((token) => numbersOf(index, token));
  if (first === undefined) return new Uint32Array(0);
  if (others.length > 0) return phraseRows(index, tokens, [first, ...others], among);
  if (first.length === 1 && among === null) {
    return index.rowsOf(first[0]!);
  }
  const marks = new Uint8Array(index.rows);
  for (const number of first) {
    const rows = index.rowsOf(number);
    for (let at = 0; at < rows.length; at++) marks[rows[at]!] = 1;
  }
  return marked(marks, among);
}

/** Rows in which the tokens stand at their offsets: the rarest token's places, thinned by one token after the other. */
function phraseRows(
  index: PostingIndex,
  tokens: readonly QueryToken[],
  numbers: readonly (readonly number[])[],
  among: Uint32Array | null,
): Uint32Array {
  const order = tokens
    .map((_, at) => at)
    .sort((a, b) => weightOf(index, tokens[a]!) - weightOf(index, tokens[b]!));
  let rows: Uint8Array | null = null;
  if (among !== null) {
    rows = new Uint8Array(index.rows);
    for (const row of among) rows[row] = 1;
  }
  let places: ReadonlySet<number> = new Set();
  for (const [step, at] of order.entries()) {
    const found: number[] = [];
    for (const number of numbers[at]!) index.places(number, tokens[at]!.offset, found, rows);
    const known = places;
    places = new Set(step === 0 ? found : found.filter((place) => known.has(place)));
    if (places.size === 0) return new Uint32Array(0);
    rows = new Uint8Array(index.rows);
    for (const place of places) rows[PostingIndex.rowOf(place)] = 1;
  }
  return marked(rows ?? new Uint8Array(index.rows), null);
}

/** The marked rows, ascending. */
function marked(marks: Uint8Array, among: Uint32Array | null): Uint32Array {
  if (among !== null) return among.filter((row) => marks[row] === 1);
  let count = 0;
  for (let row = 0; row < marks.length; row++) count += marks[row]!;
  const rows = new Uint32Array(count);
  for (let row = 0, at = 0; row < marks.length; row++) if (marks[row] === 1) rows[at++] = row;
  return rows;
}
