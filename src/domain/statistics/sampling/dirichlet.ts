import { Gamma } from './gamma';
import type { RandomSource } from './random-source';

/** Draws from Dirichlet(weights), all weights > 0: as many shares, which sum to 1, from gammas of those shapes. */
export class Dirichlet {
  readonly #gammas: readonly Gamma[];

  constructor(weights: readonly number[]) {
    this.#gammas = weights.map((weight) => new Gamma(weight));
  }

  /** Fills `into`, which has room for as many shares as there are weights. */
  draw(random: RandomSource, into: Float64Array): void {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.#gammas.length; i++) {
      const log = this.#gammas[i]!.drawLog(random);
      into[i] = log;
      if (log > most) most = log;
    }
    let sum = 0;
    for (let i = 0; i < this.#gammas.length; i++) {
      const share = Math.exp(into[i]! - most);
      into[i] = share;
      sum += share;
    }
    for (let i = 0; i < this.#gammas.length; i++) into[i]! /= sum;
  }
}
