/**
 * A multiset of numbers that stays sorted while values come and go, for medians over a window that moves. Values leave
 * by being equal to one that came.
 */
export class SortedWindow {
  readonly #sorted: number[] = [];

  get size(): number {
    return this.#sorted.length;
  }

  add(value: number): void {
    this.#sorted.splice(this.#place(value), 0, value);
  }

  remove(value: number): void {
    const place = this.#place(value);
    if (this.#sorted[place] !== value) throw new RangeError(`${value} is not in the window`);
    this.#sorted.splice(place, 1);
  }

  /** Mean of the two middle values where their number is even; 0 for none. */
  median(): number {
    return (this.#kth((this.size - 1) >> 1) + this.#kth(this.size >> 1)) / 2;
  }

  /** Median of the distances from the median (MAD, not scaled); 0 for none. */
  medianDistance(): number {
    const centre = this.median();
    const sorted = this.#sorted;
    let right = this.#place(centre);
    let left = right - 1;
    const half = sorted.length >> 1;
    const even = sorted.length % 2 === 0;
    let last = 0;
    let before = 0;
    for (let taken = 0; taken <= half && taken < sorted.length; taken++) {
      before = last;
      const toLeft = left >= 0 ? centre - sorted[left]! : Number.POSITIVE_INFINITY;
      const toRight = right < sorted.length ? sorted[right]! - centre : Number.POSITIVE_INFINITY;
      if (toLeft <= toRight) {
        last = toLeft;
        left--;
      } else {
        last = toRight;
        right++;
      }
    }
    return even ? (before + last) / 2 : last;
  }

  #kth(index: number): number {
    return this.#sorted[index] ?? 0;
  }

  /** First index whose value is at least `value`. */
  #place(value: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
