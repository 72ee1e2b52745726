/**
 * Quantiles (type 7) of a set of values that grows and shrinks, each in time logarithmic in the number of different
 * values: counts by rank in a binary indexed tree (Fenwick 1994, Software: Practice and Experience 24(3)). Only
 * values that were given at the start can be added.
 */
export class SlidingQuantiles {
  size = 0;
  readonly #values: Float64Array;
  readonly #tree: Uint32Array;
  readonly #highest: number;

  constructor(values: Float64Array) {
    const sorted = values.slice().sort();
    this.#values = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
    this.#tree = new Uint32Array(this.#values.length + 1);
    this.#highest = 2 ** Math.floor(Math.log2(Math.max(1, this.#values.length)));
  }

  add(value: number): void {
    this.#change(value, 1);
  }

  remove(value: number): void {
    this.#change(value, -1);
  }

  /** Quantile `q` of the values that are in; NaN for none. */
  at(q: number): number {
    if (this.size === 0) return Number.NaN;
    const position = (this.size - 1) * q;
    const below = Math.floor(position);
    const low = this.#nth(below);
    const high = position > below ? this.#nth(below + 1) : low;
    return low + (high - low) * (position - below);
  }

  #change(value: number, by: number): void {
    this.size += by;
    for (let rank = this.#rankOf(value) + 1; rank < this.#tree.length; rank += rank & -rank) {
      this.#tree[rank] = this.#tree[rank]! + by;
    }
  }

  /** The value that `index` others stand before. */
  #nth(index: number): number {
    let rank = 0;
    let left = index;
    for (let step = this.#highest; step > 0; step >>>= 1) {
      const next = rank + step;
      if (next < this.#tree.length && this.#tree[next]! <= left) {
        rank = next;
        left -= this.#tree[next]!;
      }
    }
    return this.#values[rank]!;
  }

  #rankOf(value: number): number {
    let low = 0;
    let high = this.#values.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#values[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
