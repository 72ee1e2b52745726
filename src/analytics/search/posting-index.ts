import { ByteReader } from './byte-buffer';

/** The stored parts of an index. `sizes` holds three numbers a token: its bytes, those of its rows, of its positions. */
export interface PostingParts {
  readonly rows: number;
  readonly tokens: number;
  readonly sizes: Uint8Array;
  readonly names: Uint8Array;
  readonly docs: Uint8Array;
  readonly positions: Uint8Array;
}

const utf8 = new TextEncoder();
/** Most tokens of one text: a place is its row times this, plus its position. */
const ROW_STEP = 2 ** 24;

/**
 * An inverted index over the texts of one block: tokens in the order of their UTF-8 bytes, and for each the rows that
 * have it and where. Read in place from typed arrays; nothing is decoded before it is asked for.
 */
export class PostingIndex {
  readonly #names: Uint32Array;
  readonly #docs: Uint32Array;
  readonly #positions: Uint32Array;

  constructor(readonly parts: PostingParts) {
    const { tokens } = parts;
    const sizes = new ByteReader(parts.sizes);
    const names = new Uint32Array(tokens + 1);
    const docs = new Uint32Array(tokens + 1);
    const positions = new Uint32Array(tokens + 1);
    for (let token = 0; token < tokens; token++) {
      names[token + 1] = names[token]! + sizes.number();
      docs[token + 1] = docs[token]! + sizes.number();
      positions[token + 1] = positions[token]! + sizes.number();
    }
    this.#names = names;
    this.#docs = docs;
    this.#positions = positions;
  }

  get rows(): number {
    return this.parts.rows;
  }

  get byteLength(): number {
    const { sizes, names, docs, positions, tokens } = this.parts;
    return sizes.length + names.length + docs.length + positions.length + tokens * 12;
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

  /** How much there is to read of the rows of a token. */
  weight(token: number): number {
    return this.#docs[token + 1]! - this.#docs[token]!;
  }

  /** Gives each row that has a token, in order. */
  eachRow(token: number, take: (row: number) => void): void {
    const reader = new ByteReader(this.parts.docs, this.#docs[token]!);
    const end = this.#docs[token + 1]!;
    let row = -1;
    while (reader.at < end) {
      const step = reader.number();
      row += step >>> 1;
      if ((step & 1) === 1) reader.number();
      take(row);
    }
  }

  /** Adds the places at which a token stands, each less an offset; `wanted` rows only, where they are given. */
  places(token: number, offset: number, into: number[], wanted: Uint8Array | null): void {
    const docs = new ByteReader(this.parts.docs, this.#docs[token]!);
    const positions = new ByteReader(this.parts.positions, this.#positions[token]!);
    const end = this.#docs[token + 1]!;
    let row = -1;
    while (docs.at < end) {
      const step = docs.number();
      row += step >>> 1;
      let left = (step & 1) === 1 ? docs.number() : 1;
      let position = 0;
      const passes = wanted === null || wanted[row] === 1;
      for (; left > 0; left--) {
        position += positions.number();
        if (passes && position >= offset) into.push(row * ROW_STEP + position - offset);
      }
    }
  }

  /** The row of a place. */
  static rowOf(place: number): number {
    return Math.floor(place / ROW_STEP);
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
