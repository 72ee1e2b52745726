/** A list to draw from with unequal chances, prepared once. */
export interface Weighted<T> {
  readonly values: readonly T[];
  /** Running sums of the weights. */
  readonly sums: readonly number[];
}

export function weighted<T>(entries: readonly (readonly [T, number])[]): Weighted<T> {
  let sum = 0;
  return {
    values: entries.map(([value]) => value),
    sums: entries.map(([, weight]) => {
      sum += weight;
      return sum;
    }),
  };
}

/**
 * The sample's only source of chance: Chris Doty-Humphrey's sfc32, seeded with one integer, so that a seed gives
 * the same company on every machine. Nothing but +, ×, √, log and exp is used on top of it, because these agree
 * between the engines that run it.
 */
export class Random {
  private a = 0x9e3779b9;
  private b = 0x243f6a88;
  private c = 0xb7e15162;
  private counter = 1;

  constructor(seed: number) {
    this.a ^= seed | 0;
    for (let i = 0; i < 15; i += 1) this.next();
  }

  /** 0 ≤ x < 1. */
  next(): number {
    const t = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return (t >>> 0) / 4294967296;
  }

  /** An integer from 0 up to, not including, `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** An integer, both ends included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  draw<T>(table: Weighted<T>): T {
    const sums = table.sums;
    const at = this.next() * sums[sums.length - 1]!;
    let i = 0;
    while (sums[i]! <= at && i < sums.length - 1) i += 1;
    return table.values[i]!;
  }

  /** Standard normal, by Marsaglia's polar method. */
  normal(): number {
    for (;;) {
      const u = 2 * this.next() - 1;
      const v = 2 * this.next() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
    }
  }

  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** A count with mean `mean`; above 30 by its normal approximation. */
  poisson(mean: number): number {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let n = 0;
    let product = this.next();
    while (product > limit) {
      n += 1;
      product *= this.next();
    }
    return n;
  }
}
