import { describe, expect, it } from 'vitest';
import { Beta } from '../../../../../src/domain/statistics/sampling/beta';
import { Dirichlet } from '../../../../../src/domain/statistics/sampling/dirichlet';
import { Gamma } from '../../../../../src/domain/statistics/sampling/gamma';
import { RandomSource } from '../../../../../src/domain/statistics/sampling/random-source';

const LEVELS = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99];
const DRAWS = 200_000;

/** The share of draws at or below each reference quantile is its level, to within four standard errors. */
function expectQuantiles(draw: (random: RandomSource) => number, quantiles: readonly number[]): void {
  const random = new RandomSource(20);
  const below = new Float64Array(quantiles.length);
  for (let i = 0; i < DRAWS; i++) {
    const value = draw(random);
    for (let k = 0; k < quantiles.length; k++) if (value <= quantiles[k]!) below[k]! += 1;
  }
  LEVELS.forEach((level, k) => {
    const error = Math.sqrt((level * (1 - level)) / DRAWS);
    expect(Math.abs(below[k]! / DRAWS - level)).toBeLessThan(4 * error);
  });
}

// Quantiles by scipy.stats (norm, gamma, beta).ppf at LEVELS.
describe('draws', () => {
  it('from the normal distribution', () => {
    expectQuantiles(
      (random) => random.normal(),
      [-2.32634787, -1.28155157, -0.67448975, 0, 0.67448975, 1.28155157, 2.32634787],
    );
  });

  it('from the normal distribution, far out as well', () => {
    const random = new RandomSource(9);
    let beyond = 0;
    for (let i = 0; i < 8_000_000; i++) if (Math.abs(random.normal()) > 4) beyond++;
    // 2 · scipy.stats.norm.sf(4) · 8 000 000 = 506.7, standard error 22.5.
    expect(Math.abs(beyond - 506.7)).toBeLessThan(4 * 22.5);
  });

  it.each([
    [0.05, [5.8446321e-41, 5.8446321e-21, 5.3156619e-13, 5.5738784e-7, 0.0018567357, 0.076317114, 1.0876274]],
    [0.3, [1.5022227e-7, 0.00032372462, 0.0068998026, 0.073131136, 0.34289946, 0.88481077, 2.6394092]],
    [1, [0.010050336, 0.10536052, 0.28768207, Math.LN2, 1.3862944, Math.LN10, 4.6051702]],
    [2.5, [0.27714904, 0.80515399, 1.3373014, 2.1757301, 3.3128399, 4.6181784, 7.5431362]],
    [180, [150.26626, 163.0345, 170.77831, 179.66678, 188.85848, 197.3937, 212.67349]],
  ] as const)('from the gamma distribution of shape %d, also by its logarithm', (shape, quantiles) => {
    const gamma = new Gamma(shape);
    expectQuantiles((random) => gamma.draw(random), quantiles);
    expectQuantiles((random) => Math.exp(gamma.drawLog(random)), quantiles);
  });

  it.each([
    [
      0.01,
      52.99,
      [
        1.0783222e-202, 1.0783222e-102, 6.7104157e-63, 8.5064625e-33, 3.4583974e-15, 2.8642169e-7,
        0.0050362797,
      ],
    ],
    [0.4, 0.3, [5.9790679e-5, 0.018730472, 0.17048945, 0.6568296, 0.95981919, 0.99807094, 0.9999991]],
    [
      6.02,
      414.98,
      [0.0042923093, 0.0075561211, 0.010096049, 0.013537171, 0.017676248, 0.02203021, 0.030979989],
    ],
    [2, 5, [0.026763191, 0.092595259, 0.16116292, 0.26444998, 0.38947949, 0.51031631, 0.70568633]],
  ] as const)('from the beta distribution of %d and %d', (a, b, quantiles) => {
    const beta = new Beta(a, b);
    expectQuantiles((random) => beta.draw(random), quantiles);
  });

  it('from a Dirichlet distribution sum to 1, have its means, and are beta one by one', () => {
    const dirichlet = new Dirichlet([2, 1.5, 3.5]);
    const shares = new Float64Array(3);
    const random = new RandomSource(4);
    const sums = [0, 0, 0];
    let furthest = 0;
    for (let i = 0; i < DRAWS; i++) {
      dirichlet.draw(random, shares);
      furthest = Math.max(furthest, Math.abs(shares[0]! + shares[1]! + shares[2]! - 1));
      for (let k = 0; k < 3; k++) sums[k]! += shares[k]!;
    }
    expect(furthest).toBeLessThan(1e-12);
    expect(sums[0]! / DRAWS).toBeCloseTo(2 / 7, 2);
    expect(sums[1]! / DRAWS).toBeCloseTo(1.5 / 7, 2);
    expect(sums[2]! / DRAWS).toBeCloseTo(0.5, 2);
    expectQuantiles(
      (source) => {
        dirichlet.draw(source, shares);
        return shares[0]!;
      },
      [0.026763191, 0.092595259, 0.16116292, 0.26444998, 0.38947949, 0.51031631, 0.70568633],
    );
  });

  it('from a Dirichlet distribution of vanishing weights are still shares', () => {
    const dirichlet = new Dirichlet([0.001, 0.001, 0.001]);
    const shares = new Float64Array(3);
    const random = new RandomSource(4);
    for (let i = 0; i < 1000; i++) {
      dirichlet.draw(random, shares);
      expect(shares[0]! + shares[1]! + shares[2]!).toBeCloseTo(1, 12);
    }
  });

  it('need a shape above 0', () => {
    expect(() => new Gamma(0)).toThrow(RangeError);
    expect(() => new Gamma(Number.NaN)).toThrow(RangeError);
  });
});
