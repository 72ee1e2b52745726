import type { RandomSource } from './random-source';

/**
 * Draws from the gamma distribution of one shape (> 0) and scale 1, by squeeze and rejection (Marsaglia and Tsang
 * 2000, “A simple method for generating gamma variables”, ACM TOMS 26(3)). A shape below 1 is drawn at shape + 1 and
 * brought down by U^(1 ÷ shape).
 */
export class Gamma {
  readonly #shape: number;
  readonly #d: number;
  readonly #c: number;

  constructor(shape: number) {
    if (!(shape > 0)) throw new RangeError(`A gamma distribution needs a shape above 0, not ${shape}`);
    this.#shape = shape;
    this.#d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
    this.#c = 1 / Math.sqrt(9 * this.#d);
  }

  draw(random: RandomSource): number {
    const value = this.#atLeastOne(random);
    return this.#shape < 1 ? value * Math.exp(Math.log(random.uniform()) / this.#shape) : value;
  }

  /** Logarithm of a draw: finite also where a tiny shape makes the draw itself vanish. */
  drawLog(random: RandomSource): number {
    const log = Math.log(this.#atLeastOne(random));
    return this.#shape < 1 ? log + Math.log(random.uniform()) / this.#shape : log;
  }

  #atLeastOne(random: RandomSource): number {
    const d = this.#d;
    for (;;) {
      const x = random.normal();
      const root = 1 + this.#c * x;
      if (root <= 0) continue;
      const cube = root * root * root;
      const u = random.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * cube;
      if (Math.log(u) < 0.5 * square + d * (1 - cube + Math.log(cube))) return d * cube;
    }
  }
}
