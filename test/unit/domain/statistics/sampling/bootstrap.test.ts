import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../../../src/domain/statistics/quantile';
import { bootstrapInterval } from '../../../../../src/domain/statistics/sampling/bootstrap';

const WAITS = [3, 5, 8, 9, 12, 14, 15, 21, 22, 27, 31, 33, 40, 41, 55, 60, 72, 90, 110, 160];

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: Float64Array) => quantile(values, 0.5)!;
const p90 = (values: Float64Array) => quantile(values, 0.9)!;

describe('bootstrap intervals', () => {
  // numpy.random.default_rng(2), 1 000 000 resamples, percentiles 2.5 and 97.5.
  it.each([
    ['mean', mean, 25.7, 60.1, 0.6],
    ['median', median, 14.5, 48, 1.01],
    ['p90', p90, 44.1, 160, 2.5],
  ] as const)('[G9] of the %s', (_, statistic, low, high, tolerance) => {
    const found = bootstrapInterval(WAITS, statistic, 20_000);
    expect(Math.abs(found!.low! - low)).toBeLessThan(tolerance);
    expect(Math.abs(found!.high! - high)).toBeLessThan(tolerance);
  });

  it('[G9] the same values give the same interval, another seed another', () => {
    expect(bootstrapInterval(WAITS, mean)).toEqual(bootstrapInterval(Float64Array.from(WAITS), mean));
    expect(bootstrapInterval(WAITS, mean, 500, 1)).not.toEqual(bootstrapInterval(WAITS, mean, 500, 2));
  });

  it('[G9] hands each resample over ascending, as long as the values and made of them', () => {
    const some = fc.array(fc.nat({ max: 50 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(some, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const known = new Set(values);
        bootstrapInterval(
          sorted,
          (resample) => {
            expect(resample.length).toBe(values.length);
            expect(resample.every((value, i) => known.has(value) && value >= (resample[i - 1] ?? 0))).toBe(
              true,
            );
            return resample[0]!;
          },
          20,
        );
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('[G9] none of a single value, nor of a statistic that is no number', () => {
    expect(bootstrapInterval([4], mean)).toBeNull();
    expect(bootstrapInterval([4, 5], () => Number.NaN)).toBeNull();
  });
});
