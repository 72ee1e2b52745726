import { writeUtf8 } from './utf8';

const ABSENT = 0xffffffff;
const SHORT = 64;
const fromUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Strings of many rows as UTF-8 in one buffer, each on a 4-byte boundary so that it is hashed a word at a time.
 * They are collected first and encoded together, which keeps the loop over characters tight.
 * Half a surrogate pair, which UTF-8 cannot carry, becomes U+FFFD.
 * Reading (`get`, `hash`, `part`) encodes what waits.
 */
export class TextColumn {
  length = 0;
  /** Whether any row has a string. */
  used = false;
  #waiting: (string | undefined)[] = [];
  #lengths: Uint32Array = new Uint32Array(64);
  #starts: Uint32Array = new Uint32Array(65);
  #bytes: Uint8Array = new Uint8Array(4096);
  #words = new Uint32Array(this.#bytes.buffer);

  /** A column over stored lengths and bytes, read in place. */
  static over(lengths: Uint32Array, body: Uint8Array): TextColumn {
    const column = new TextColumn();
    column.length = lengths.length;
    column.used = true;
    column.#lengths = lengths;
    column.#bytes = body;
    column.#words = new Uint32Array(body.buffer, body.byteOffset, body.byteLength >>> 2);
    column.#starts = new Uint32Array(lengths.length + 1);
    for (let row = 0; row < lengths.length; row++) {
      column.#starts[row + 1] = column.#starts[row]! + roomOf(lengths[row]!);
    }
    return column;
  }

  put(text: string | undefined): void {
    this.length++;
    this.#waiting.push(text);
    if (text !== undefined) this.used = true;
  }

  /** Takes over a row of another column as it is. */
  putFrom(other: TextColumn, row: number): void {
    this.#encode();
    other.#encode();
    const length = row < other.length ? other.#lengths[row]! : ABSENT;
    const at = this.length++;
    this.#reserve(this.length, this.#starts[at]! + roomOf(length));
    if (length !== ABSENT) {
      const from = other.#starts[row]!;
      this.#bytes.set(other.#bytes.subarray(from, from + roomOf(length)), this.#starts[at]!);
      this.used = true;
    }
    this.#close(at, length);
  }

  /** Makes the last row's string empty, or nothing. */
  clearLast(to: '' | undefined): void {
    this.#encode();
    this.#close(this.length - 1, to === undefined ? ABSENT : 0);
  }

  /** Forgets all rows and keeps the room they took. */
  reset(): void {
    this.length = 0;
    this.used = false;
    this.#waiting = [];
  }

  get(row: number): string | undefined {
    this.#encode();
    const length = row < this.length ? this.#lengths[row]! : ABSENT;
    if (length === ABSENT) return undefined;
    const start = this.#starts[row]!;
    return (
      shortAscii(this.#bytes, start, length) ?? fromUtf8.decode(this.#bytes.subarray(start, start + length))
    );
  }

  /** 32 bits over a row's string; 0 where there is none. */
  hash(row: number): number {
    this.#encode();
    const length = this.#lengths[row]!;
    if (length === ABSENT) return 0;
    const words = this.#words;
    const end = this.#starts[row + 1]! >>> 2;
    let hash = 0x3c6ef372 ^ length;
    for (let i = this.#starts[row]! >>> 2; i < end; i++) {
      hash = Math.imul(((hash << 7) | (hash >>> 25)) ^ words[i]!, 0x85ebca6b);
    }
    return hash ^ (hash >>> 15);
  }

  /** Lengths and bytes of the rows from one to before another, as `over` reads them. */
  part(from: number, to: number): { readonly lengths: Uint32Array; readonly body: Uint8Array } {
    this.#encode();
    const last = Math.min(to, this.length);
    const lengths = new Uint32Array(to - from).fill(ABSENT);
    if (from >= last) return { lengths, body: new Uint8Array() };
    lengths.set(this.#lengths.subarray(from, last));
    return { lengths, body: this.#bytes.subarray(this.#starts[from], this.#starts[last]) };
  }

  #encode(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    const first = this.length - waiting.length;
    let likely = this.#starts[first]!;
    for (let i = 0; i < waiting.length; i++) likely += (waiting[i]?.length ?? 0) + 4;
    this.#reserve(this.length, likely);
    let bytes = this.#bytes;
    const lengths = this.#lengths;
    const starts = this.#starts;
    let start = starts[first]!;
    for (let i = 0; i < waiting.length; i++) {
      const text = waiting[i];
      if (text === undefined) {
        lengths[first + i] = ABSENT;
      } else {
        const most = start + text.length * 3 + 3;
        if (most > bytes.length) {
          this.#reserve(this.length, most);
          bytes = this.#bytes;
        }
        const end = writeUtf8(text, bytes, start);
        lengths[first + i] = end - start;
        for (start = end; start & 3; start++) bytes[start] = 0;
      }
      starts[first + i + 1] = start;
    }
  }

  #close(row: number, length: number): void {
    this.#lengths[row] = length;
    this.#starts[row + 1] = this.#starts[row]! + roomOf(length);
  }

  #reserve(rows: number, bytes: number): void {
    if (rows > this.#lengths.length) {
      const lengths = new Uint32Array(Math.max(rows, this.#lengths.length * 2));
      lengths.set(this.#lengths);
      this.#lengths = lengths;
      const starts = new Uint32Array(lengths.length + 1);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    if (bytes <= this.#bytes.length) return;
    const grown = new Uint8Array((Math.max(bytes * 1.25, this.#bytes.length * 1.5) + 3) & ~3);
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#words = new Uint32Array(grown.buffer);
  }
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

/** Bytes that a string of a length takes up to the next boundary. */
function roomOf(length: number): number {
  return length === ABSENT ? 0 : (length + 3) & ~3;
}
