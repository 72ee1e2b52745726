import { Gamma } from './gamma';
import type { RandomSource } from './random-source';

/**
 * Draws from Beta(a, b), a and b > 0, as X ÷ (X + Y) of two gammas of those shapes. Where both shapes are below 1 the
 * ratio is taken of logarithms, since both gammas can vanish.
 */
export class Beta {
  readonly #x: Gamma;
  readonly #y: Gamma;
  readonly #inLogs: boolean;

  constructor(a: number, b: number) {
    this.#x = new Gamma(a);
    this.#y = new Gamma(b);
    this.#inLogs = a < 1 && b < 1;
  }

  draw(random: RandomSource): number {
    if (this.#inLogs) return 1 / (1 + Math.exp(-this.#x.drawLog(random) + this.#y.drawLog(random)));
    const x = this.#x.draw(random);
    return x / (x + this.#y.draw(random));
  }
}
