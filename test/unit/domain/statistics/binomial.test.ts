import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Binomial } from '../../../../src/domain/statistics/binomial';
import { orderStatisticInterval } from '../../../../src/domain/statistics/order-statistic';

const upTo = (end: number) => Float64Array.from({ length: end }, (_, i) => i + 1);

describe('the binomial distribution', () => {
  // scipy.stats.binom: ppf at 0.025 and 0.975, cdf and pmf there.
  it.each([
    [10, 0.5, 0.025, 2, 0.0546875, 0.0439453125],
    [10, 0.5, 0.975, 8, 0.9892578125, 0.0439453125],
    [40, 0.01, 0.975, 2, 0.992502636605, 0.0532392584108],
    [300, 0.37, 0.001, 86, 0.00145217742124, 0.000491737398726],
    [300, 0.37, 0.025, 95, 0.0308889593614, 0.00760963660474],
    [300, 0.37, 0.975, 127, 0.975005405574, 0.00770964314859],
    [1_000_000, 0.5, 0.025, 499_020, 0.0250563662664, 0.000116881940209],
    [1_000_000, 0.0003, 0.999, 355, 0.999102639649, 0.000181255235227],
  ])('of %d trials at %d has its quantile at %d', (trials, p, level, k, cumulated, chance) => {
    const binomial = new Binomial(trials, p);
    expect(binomial.quantile(level)).toBe(k);
    expect(Math.abs(binomial.upTo(k) / cumulated - 1)).toBeLessThan(1e-9);
    expect(Math.abs(binomial.chance(k) / chance - 1)).toBeLessThan(1e-9);
  });

  it('is certain at the ends', () => {
    for (const [trials, p, value] of [
      [0, 0.3, 0],
      [9, 0, 0],
      [9, 1, 9],
    ] as const) {
      const binomial = new Binomial(trials, p);
      expect(binomial.chance(value)).toBe(1);
      expect(binomial.upTo(value)).toBe(1);
      expect(binomial.upTo(value - 1)).toBe(0);
      expect(binomial.quantile(0.5)).toBe(value);
    }
    expect(() => new Binomial(3, 1.1)).toThrow(RangeError);
    expect(() => new Binomial(2.5, 0.1)).toThrow(RangeError);
  });

  it('mirrors itself at 1 − p', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p) => {
          const one = new Binomial(n, p);
          const other = new Binomial(n, 1 - p);
          for (let k = 0; k <= n; k += 7) {
            expect(Math.abs(one.chance(k) - other.chance(n - k))).toBeLessThan(1e-11);
            expect(Math.abs(one.upTo(k) + other.upTo(n - k - 1) - 1)).toBeLessThan(1e-11);
          }
        },
      ),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe('order-statistic intervals', () => {
  // Ranks and coverage by scipy.stats.binom from the definition.
  it.each([
    [6, 0.5, 1, 6, 0.96875],
    [10, 0.5, 2, 9, 0.978515625],
    [25, 0.5, 8, 18, 0.9567147493362427],
    [71, 0.5, 27, 45, 0.9680728379167876],
    [100, 0.5, 40, 61, 0.9647997997822952],
    [1_000_000, 0.5, 499_020, 500_981, 0.9501210313476314],
    [100, 0.9, 84, 96, 0.955690107191223],
    [1000, 0.9, 881, 919, 0.9549071811148259],
  ])('[G9] of %d values, quantile %d: from value %d to value %d', (n, q, low, high, coverage) => {
    const found = orderStatisticInterval(upTo(n), q);
    expect(found).toMatchObject({ low, high });
    expect(found.coverage).toBeCloseTo(coverage, 9);
  });

  it('[G9] has no end for which there are too few values', () => {
    expect(orderStatisticInterval([1, 2, 3, 4, 5])).toEqual({ low: null, high: null, coverage: null });
    expect(orderStatisticInterval([])).toEqual({ low: null, high: null, coverage: null });
    expect(orderStatisticInterval(upTo(20), 0.9)).toMatchObject({ low: 15, high: null });
  });

  it('[G9] covers the quantile at least 95 % of the time, and one rank further in would not', () => {
    for (let n = 6; n <= 200; n++) {
      const { low, high, coverage } = orderStatisticInterval(upTo(n));
      expect(coverage).toBeGreaterThanOrEqual(0.95);
      expect(low! + high!).toBe(n + 1);
      expect(new Binomial(n, 0.5).upTo(low!)).toBeGreaterThan(0.025);
    }
  });
});
