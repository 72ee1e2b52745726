/** Most bits that are written at once: with up to seven that wait they fit into a number. */
const MOST_BITS = 24;

/**
 * Numbers of few bits one after the other, the lowest bit first. Gaps between rows are written as Rice codes (Golomb
 * 1966, Rice 1979): a quotient in unary, the rest in `k` bits.
 */
export class BitWriter {
  length = 0;
  #bytes: Uint8Array;
  #waiting = 0;
  #used = 0;

  constructor(room: number) {
    this.#bytes = new Uint8Array(Math.max(16, room));
  }

  /** Writes a number of at most `MOST_BITS`. */
  write(value: number, bits: number): void {
    this.#waiting |= value << this.#used;
    this.#used += bits;
    if (this.length + 4 > this.#bytes.length) this.#grow();
    while (this.#used >= 8) {
      this.#bytes[this.length++] = this.#waiting & 255;
      this.#waiting >>>= 8;
      this.#used -= 8;
    }
  }

  rice(value: number, k: number): void {
    let ones = value >>> k;
    const rest = value & ((1 << k) - 1);
    if (ones + 1 + k <= MOST_BITS) {
      this.write(((1 << ones) - 1) | (rest << (ones + 1)), ones + 1 + k);
      return;
    }
    for (; ones >= 16; ones -= 16) this.write(0xffff, 16);
    this.write((1 << ones) - 1, ones + 1);
    if (k > 0) this.write(rest, k);
  }

  /** Goes on at the next whole byte. */
  align(): void {
    if (this.#used > 0) this.write(0, 8 - this.#used);
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what a `BitWriter` wrote, from a whole byte on. */
export class BitReader {
  #bit: number;

  constructor(
    private readonly bytes: Uint8Array,
    byte: number,
  ) {
    this.#bit = byte * 8;
  }

  read(bits: number): number {
    const value = this.#peek() & ((1 << bits) - 1);
    this.#bit += bits;
    return value;
  }

  skip(bits: number): void {
    this.#bit += bits;
  }

  rice(k: number): number {
    let ones = 0;
    for (;;) {
      const zeros = ~this.#peek() & 0xffff;
      if (zeros !== 0) {
        const here = 31 - Math.clz32(zeros & -zeros);
        this.#bit += here + 1;
        ones += here;
        break;
      }
      this.#bit += 16;
      ones += 16;
    }
    return k === 0 ? ones : (ones << k) | this.read(k);
  }

  /** The next 24 bits or more; nothing follows the last byte. */
  #peek(): number {
    const { bytes } = this;
    const at = this.#bit >>> 3;
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    return word >>> (this.#bit & 7);
  }
}

/** Bits that a position in a text of so many tokens takes. */
export function positionBits(tokens: number): number {
  return tokens < 2 ? 0 : 32 - Math.clz32(tokens - 1);
}

/** The best parameter for the gaps of so many rows among all. */
export function riceOf(rows: number, among: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((0.7 * among) / rows)));
}
