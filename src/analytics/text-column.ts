import { finishHash } from './mix-hash';

const ABSENT = 0xffffffff;
const SHORT = 64;
const REPLACEMENT = 0xfffd;
const fromUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Strings of many rows as UTF-8 in one buffer, each on a 4-byte boundary, so that it is written once and hashed
 * where it lies, a word at a time. Half a surrogate pair, which UTF-8 cannot carry, becomes U+FFFD.
 * Encoded here and not by TextEncoder, whose call costs Chromium more than the loop over a short string.
 * With `keep: false` each string replaces the last: a place to hash in.
 */
export class TextColumn {
  length = 0;
  /** Whether any row has a string. */
  used = false;
  #lengths: Uint32Array = new Uint32Array(64);
  #starts: Uint32Array = new Uint32Array(65);
  #bytes: Uint8Array = new Uint8Array(4096);
  #words: Uint32Array = new Uint32Array(this.#bytes.buffer);

  constructor(private readonly keep = true) {}

  /** A column over stored lengths and bytes, read in place. */
  static over(lengths: Uint32Array, body: Uint8Array): TextColumn {
    const column = new TextColumn();
    column.length = lengths.length;
    column.used = true;
    column.#lengths = lengths;
    column.#bytes = body;
    column.#starts = new Uint32Array(lengths.length + 1);
    for (let row = 0; row < lengths.length; row++) {
      column.#starts[row + 1] = align(column.#starts[row]! + bytesOf(lengths[row]!));
    }
    return column;
  }

  put(text: string | undefined): void {
    if (!this.keep) this.length = 0;
    const row = this.length++;
    if (row + 1 >= this.#starts.length) this.#growRows();
    const start = this.#starts[row]!;
    if (text === undefined) {
      this.#close(row, ABSENT);
      return;
    }
    const most = start + text.length * 3 + 4;
    if (most > this.#bytes.length) this.#growBytes(most);
    this.#close(row, encode(text, this.#bytes, start) - start);
  }

  /** Takes over a row of another column as it is. */
  putFrom(other: TextColumn, row: number): void {
    const length = other.#lengths[row] ?? ABSENT;
    const at = this.length++;
    if (at + 1 >= this.#starts.length) this.#growRows();
    const start = this.#starts[at]!;
    if (length !== ABSENT) {
      if (start + length + 4 > this.#bytes.length) this.#growBytes(start + length + 4);
      const from = other.#starts[row]!;
      this.#bytes.set(other.#bytes.subarray(from, from + length), start);
    }
    this.#close(at, length);
  }

  /** Makes the last row's string empty, or nothing. */
  clearLast(to: '' | undefined): void {
    this.#close(this.length - 1, to === undefined ? ABSENT : 0);
  }

  dropLast(): void {
    this.length--;
  }

  get(row: number): string | undefined {
    const length = this.#lengths[row] ?? ABSENT;
    if (row >= this.length || length === ABSENT) return undefined;
    const start = this.#starts[row]!;
    return (
      shortAscii(this.#bytes, start, length) ?? fromUtf8.decode(this.#bytes.subarray(start, start + length))
    );
  }

  /** Forgets all rows and keeps the room they took. */
  reset(): void {
    this.length = 0;
    this.used = false;
  }

  /** 32 bits over the last row's string. */
  hash(): number {
    const end = this.#starts[this.length]! >>> 2;
    const words = this.#words;
    let hash = 0x3c6ef372 ^ this.#lengths[this.length - 1]!;
    for (let i = this.#starts[this.length - 1]! >>> 2; i < end; i++) {
      hash = Math.imul(((hash << 7) | (hash >>> 25)) ^ words[i]!, 0x85ebca6b);
    }
    return hash ^ (hash >>> 15);
  }

  /**
   * 64 bits over the last row's string, a mention's key, into two halves. Never 0, 0, which means none; two of a
   * million keys meet with probability 3e-8.
   */
  key(into: { hi: number; lo: number }): void {
    const end = this.#starts[this.length]! >>> 2;
    const words = this.#words;
    let a = 0x2545f491;
    let b = 0x9e3779b1;
    for (let i = this.#starts[this.length - 1]! >>> 2; i < end; i++) {
      const word = words[i]!;
      a = Math.imul(((a << 5) | (a >>> 27)) ^ word, 0x85ebca6b);
      b = Math.imul(((b << 11) | (b >>> 21)) ^ word, 0xc2b2ae35);
    }
    into.hi = finishHash(a ^ (b >>> 15) ^ this.#lengths[this.length - 1]!);
    into.lo = finishHash(b ^ (a >>> 13));
    if (into.hi === 0 && into.lo === 0) into.lo = 1;
  }

  /** Lengths and bytes of the rows from one to before another, as `over` reads them. */
  part(from: number, to: number): { readonly lengths: Uint32Array; readonly body: Uint8Array } {
    const last = Math.min(to, this.length);
    const lengths = new Uint32Array(to - from).fill(ABSENT);
    if (from < last) lengths.set(this.#lengths.subarray(from, last));
    const body =
      from < last ? this.#bytes.subarray(this.#starts[from], this.#starts[last]) : new Uint8Array();
    return { lengths, body };
  }

  #close(row: number, length: number): void {
    const end = this.#starts[row]! + bytesOf(length);
    const next = align(end);
    for (let i = end; i < next; i++) this.#bytes[i] = 0;
    this.#lengths[row] = length;
    this.#starts[row + 1] = next;
    if (length !== ABSENT) this.used = true;
  }

  #growRows(): void {
    const lengths = new Uint32Array(this.#lengths.length * 4);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
    const starts = new Uint32Array(lengths.length + 1);
    starts.set(this.#starts);
    this.#starts = starts;
  }

  #growBytes(needed: number): void {
    let length = Math.max(4096, this.#bytes.length);
    while (length < needed) length *= 2;
    const bytes = new Uint8Array(length);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#words = new Uint32Array(bytes.buffer);
  }
}

/** Writes a string as UTF-8 and answers where it ends. */
function encode(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
      bytes[at++] = 0x80 | (point & 0x3f);
      continue;
    }
    if (point >= 0xd800 && point < 0xe000) {
      const low = point < 0xdc00 && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low < 0xe000) {
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        i++;
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
        continue;
      }
      point = REPLACEMENT;
    }
    bytes[at++] = 0xe0 | (point >> 12);
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
    bytes[at++] = 0x80 | (point & 0x3f);
  }
  return at;
}

/** A short string of ASCII alone, as names and ids mostly are; undefined for any other. */
function shortAscii(bytes: Uint8Array, start: number, length: number): string | undefined {
  if (length > SHORT) return undefined;
  let text = '';
  for (let i = start; i < start + length; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function bytesOf(length: number): number {
  return length === ABSENT ? 0 : length;
}

function align(offset: number): number {
  return (offset + 3) & ~3;
}
