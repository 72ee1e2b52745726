import { writeUtf8 } from '../columns/utf8';
import { BitWriter, positionBits, riceOf } from './bits';
import { ByteBuffer } from './byte-buffer';
import { MOST_TOKENS, PostingIndex } from './posting-index';
import { eachToken } from './tokens';

const ASTRAL = /[\ud800-\udfff]/;

/** Collects the tokens of texts, row by row, and makes an index of them. */
export class PostingBuilder {
  #rows = 0;
  #astral = false;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** How often each token occurs. */
  #counts = new Uint32Array(1024);
  /** Tokens in the order of the texts, and where each row's begin. */
  #sequence = new Uint32Array(16_384);
  #length = 0;
  readonly #starts: number[] = [0];

  /** Adds the text of the next row. */
  add(text: string): void {
    eachToken(text, this.#take);
    this.#rows++;
    this.#starts.push(this.#length);
  }

  readonly #take = (token: string): void => {
    if (this.#length - this.#starts[this.#rows]! === MOST_TOKENS) return;
    let number = this.#numbers.get(token);
    if (number === undefined) {
      number = this.#names.length;
      this.#numbers.set(token, number);
      this.#names.push(token);
      if (ASTRAL.test(token)) this.#astral = true;
      if (number === this.#counts.length) this.#counts = doubled(this.#counts);
    }
    this.#counts[number]!++;
    if (this.#length === this.#sequence.length) this.#sequence = doubled(this.#sequence);
    this.#sequence[this.#length++] = number;
  };

  finish(): PostingIndex {
    const tokens = this.#names.length;
    const order = this.#inOrder();
    const { row, position, ends } = this.#byToken();
    const sizes = new ByteBuffer(tokens * 15);
    const names = new ByteBuffer(tokens * 12);
    const postings = new BitWriter(this.#length * 2);
    const widths = new Uint8Array(this.#rows);
    for (let at = 0; at < this.#rows; at++) {
      widths[at] = positionBits(this.#starts[at + 1]! - this.#starts[at]!);
    }
    for (const number of order) {
      const name = this.#names[number]!;
      names.reserve(name.length * 3);
      const nameEnd = writeUtf8(name, names.bytes, names.length);
      sizes.number(nameEnd - names.length);
      names.length = nameEnd;
      const end = ends[number]!;
      const start = end - this.#counts[number]!;
      let rows = 0;
      for (let at = start; at < end; at++) if (at === start || row[at] !== row[at - 1]) rows++;
      const k = riceOf(rows, this.#rows);
      const from = postings.length;
      let before = -1;
      for (let at = start; at < end; ) {
        const current = row[at]!;
        let next = at + 1;
        while (next < end && row[next] === current) next++;
        postings.rice(current - before - 1, k);
        before = current;
        const width = widths[current]!;
        if (next - at === 1) {
          // A token that stands in the text once: the bit that says so, and where.
          postings.write(position[at++]! << 1, width + 1);
          continue;
        }
        postings.rice(next - at - 1, 0);
        for (; at < next; at++) if (width > 0) postings.write(position[at]!, width);
      }
      postings.align();
      sizes.number(rows);
      sizes.number(postings.length - from);
    }
    return new PostingIndex({
      rows: this.#rows,
      tokens,
      sizes: sizes.taken(),
      names: names.taken(),
      postings: postings.taken(),
      widths,
    });
  }

  /** Tokens in the order of their UTF-8 bytes, which is that of code points. */
  #inOrder(): Uint32Array {
    const names = this.#names;
    const sorted = this.#astral ? [...names].sort(byCodePoint) : [...names].sort();
    return Uint32Array.from(sorted, (name) => this.#numbers.get(name)!);
  }

  /** Rows and positions of every occurrence, token by token, each in the order of the texts. */
  #byToken(): { readonly row: Uint32Array; readonly position: Uint32Array; readonly ends: Uint32Array } {
    const ends = new Uint32Array(this.#names.length);
    for (let number = 1; number < ends.length; number++) {
      ends[number] = ends[number - 1]! + this.#counts[number - 1]!;
    }
    const row = new Uint32Array(this.#length);
    const position = new Uint32Array(this.#length);
    for (let at = 0, current = 0; current < this.#rows; current++) {
      const start = at;
      const end = this.#starts[current + 1]!;
      for (; at < end; at++) {
        const place = ends[this.#sequence[at]!]!++;
        row[place] = current;
        position[place] = at - start;
      }
    }
    return { row, position, ends };
  }
}

function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    // Within a pair that shares its first half the second halves decide, as their code points do.
    const isLow = (a.charCodeAt(i) & 0xfc00) === 0xdc00 && (b.charCodeAt(i) & 0xfc00) === 0xdc00;
    return isLow ? a.charCodeAt(i) - b.charCodeAt(i) : a.codePointAt(i)! - b.codePointAt(i)!;
  }
  return a.length - b.length;
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
