/**
 * Open-addressing table from 64-bit ids to positions, over the two halves in columns: no objects, linear probing,
 * at most half full. Holds the first position given for an id.
 */
export class IdTable {
  readonly #mask: number;
  readonly #slots: Int32Array;

  constructor(
    readonly hi: Uint32Array,
    readonly lo: Uint32Array,
    expected: number,
  ) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
  }

  /** Position that holds the id of row `row` already, or −1 after `row` itself was put there. */
  claim(row: number): number {
    const hi = this.hi[row]!;
    const lo = this.lo[row]!;
    let slot = this.#slot(hi, lo);
    for (;;) {
      const found = this.#slots[slot]!;
      if (found < 0) {
        this.#slots[slot] = row;
        return -1;
      }
      if (this.lo[found] === lo && this.hi[found] === hi) return found;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** First row claimed under an id, or −1. */
  find(hi: number, lo: number): number {
    let slot = this.#slot(hi, lo);
    for (;;) {
      const found = this.#slots[slot]!;
      if (found < 0 || (this.lo[found] === lo && this.hi[found] === hi)) return found;
      slot = (slot + 1) & this.#mask;
    }
  }

  #slot(hi: number, lo: number): number {
    return (lo ^ Math.imul(hi, 0x9e3779b1)) & this.#mask;
  }
}
