import { BitReader, riceOf } from './bits';
import { ByteReader } from './byte-buffer';

/**
 * The stored parts of an index. `sizes` holds three numbers a token: its bytes, how many rows have it, and the bytes of
 * its postings. A posting is the gap to the row before, how often the token stands in it, and where each time, in as
 * many bits as the row's `widths` says.
 */
export interface PostingParts {
  readonly rows: number;
  readonly tokens: number;
  readonly sizes: Uint8Array;
  readonly names: Uint8Array;
  readonly postings: Uint8Array;
  readonly widths: Uint8Array;
}

const utf8 = new TextEncoder();
/** Most tokens of one text that are indexed: a place is its row times this, plus its position. */
export const MOST_TOKENS = 2 ** 20;

/**
 * An inverted index over the texts of one block: tokens in the order of their UTF-8 bytes, and for each the rows that
 * have it and where. Read in place from typed arrays; nothing is decoded before it is asked for.
 */
export class PostingIndex {
  readonly #names: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(readonly parts: PostingParts) {
    const { tokens } = parts;
    const sizes = new ByteReader(parts.sizes);
    const names = new Uint32Array(tokens + 1);
    const counts = new Uint32Array(tokens);
    const postings = new Uint32Array(tokens + 1);
    for (let token = 0; token < tokens; token++) {
      names[token + 1] = names[token]! + sizes.number();
      counts[token] = sizes.number();
      postings[token + 1] = postings[token]! + sizes.number();
    }
    this.#names = names;
    this.#counts = counts;
    this.#postings = postings;
  }

  get rows(): number {
    return this.parts.rows;
  }

  /** Numbers of the tokens from the first up to but without the second that are the name, or begin with it. */
  range(name: string, prefix: boolean): readonly [number, number] {
    const wanted = utf8.encode(name);
    const from = this.#bound(wanted, 0, false);
    if (!prefix) {
      const is = from < this.parts.tokens && this.#compare(from, wanted, false) === 0;
      return [from, is ? from + 1 : from];
    }
    return [from, this.#bound(wanted, from, true)];
  }

  /** How many rows have a token. */
  weight(token: number): number {
    return this.#counts[token]!;
  }

  /** The rows that have a token, ascending. */
  rowsOf(token: number): Uint32Array {
    const { postings, widths, rows } = this.parts;
    const reader = new BitReader(postings, this.#postings[token]!);
    const found = new Uint32Array(this.#counts[token]!);
    const k = riceOf(found.length, rows);
    for (let at = 0, row = -1; at < found.length; at++) {
      row += reader.rice(k) + 1;
      reader.skip((reader.rice(0) + 1) * widths[row]!);
      found[at] = row;
    }
    return found;
  }

  /** Adds the places at which a token stands, each less an offset; `wanted` rows only, where they are given. */
  places(token: number, offset: number, into: number[], wanted: Uint8Array | null): void {
    const { postings, widths, rows } = this.parts;
    const reader = new BitReader(postings, this.#postings[token]!);
    const count = this.#counts[token]!;
    const k = riceOf(count, rows);
    for (let left = count, row = -1; left > 0; left--) {
      row += reader.rice(k) + 1;
      const width = widths[row]!;
      const times = reader.rice(0) + 1;
      if (wanted !== null && wanted[row] !== 1) {
        reader.skip(times * width);
        continue;
      }
      for (let time = 0; time < times; time++) {
        const position = reader.read(width);
        if (position >= offset) into.push(row * MOST_TOKENS + position - offset);
      }
    }
  }

  /** The row of a place. */
  static rowOf(place: number): number {
    return Math.floor(place / MOST_TOKENS);
  }

  /** First token at or after a name; `after`: first one after all that begin with it. */
  #bound(wanted: Uint8Array, start: number, after: boolean): number {
    let low = start;
    let high = this.parts.tokens;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(middle, wanted, after);
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Order of a token against a name; `prefix`: 0 for all that begin with it. */
  #compare(token: number, wanted: Uint8Array, prefix: boolean): number {
    const { names } = this.parts;
    const from = this.#names[token]!;
    const length = this.#names[token + 1]! - from;
    const shared = Math.min(length, wanted.length);
    for (let i = 0; i < shared; i++) {
      const order = names[from + i]! - wanted[i]!;
      if (order !== 0) return order;
    }
    return prefix && length >= wanted.length ? 0 : length - wanted.length;
  }
}
