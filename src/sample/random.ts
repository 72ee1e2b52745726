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
  private readonly state = new Int32Array([0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]);

  constructor(seed: number) {
    this.state[0]! ^= seed;
    for (let i = 0; i < 15; i += 1) this.next();
  }

  /** 0 ≤ x < 1. */
  next(): number {
    const { state } = this;
    const b = state[1]!;
    const c = state[2]!;
    const counter = state[3]!;
    const t = (state[0]! + b + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + t;
    state[3] = counter + 1;
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
