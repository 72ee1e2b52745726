const NEGLIGIBLE = 1e-25;

/**
 * The binomial distribution of `trials` and probability `p`, exact to about 13 digits: its probabilities follow from
 * each other outwards from the mode and are scaled to sum to 1, so no factorial is ever taken. Values so rare that
 * they change no digit are not kept, which makes it small and quick for any number of trials.
 */
export class Binomial {
  readonly #first: number;
  readonly #chances: Float64Array;
  readonly #upTo: Float64Array;

  constructor(
    readonly trials: number,
    p: number,
  ) {
    if (!Number.isInteger(trials) || trials < 0 || !(p >= 0 && p <= 1)) {
      throw new RangeError(`No binomial distribution of ${trials} trials at ${p}`);
    }
    const mode = Math.min(trials, Math.floor((trials + 1) * p));
    const odds = p / (1 - p);
    const below: number[] = [];
    for (let k = mode, ratio = 1; k > 0; k--) {
      ratio *= k / ((trials - k + 1) * odds);
      if (ratio < NEGLIGIBLE) break;
      below.push(ratio);
    }
    const above: number[] = [];
    for (let k = mode, ratio = 1; k < trials; k++) {
      ratio *= ((trials - k) * odds) / (k + 1);
      if (ratio < NEGLIGIBLE) break;
      above.push(ratio);
    }
    this.#first = mode - below.length;
    this.#chances = Float64Array.from([...below.reverse(), 1, ...above]);
    const whole = this.#chances.reduce((sum, chance) => sum + chance, 0);
    this.#upTo = new Float64Array(this.#chances.length);
    let sum = 0;
    for (let i = 0; i < this.#chances.length; i++) {
      this.#chances[i]! /= whole;
      sum += this.#chances[i]!;
      this.#upTo[i] = sum;
    }
  }

  /** P(X = k). */
  chance(k: number): number {
    return this.#chances[k - this.#first] ?? 0;
  }

  /** P(X ≤ k). */
  upTo(k: number): number {
    if (k < this.#first) return 0;
    return this.#upTo[k - this.#first] ?? 1;
  }

  /** Smallest k with P(X ≤ k) ≥ level, for a level in 0 … 1. */
  quantile(level: number): number {
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#upTo[middle]! >= level) high = middle;
      else low = middle + 1;
    }
    return this.#first + low;
  }
}
