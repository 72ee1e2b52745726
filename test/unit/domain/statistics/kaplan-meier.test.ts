import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Durations, kaplanMeier } from '../../../../src/domain/statistics/kaplan-meier';
import { quantile } from '../../../../src/domain/statistics/quantile';

/** Durations from pairs of length and "still open". */
function durations(given: readonly (readonly [number, boolean])[]): Durations {
  const sorted = [...given].sort((a, b) => a[0] - b[0] || Number(a[1]) - Number(b[1]));
  return {
    waits: sorted.map(([wait]) => wait),
    open: sorted.map(([, open]) => Number(open)),
    length: sorted.length,
  };
}

/** Remission in weeks under maintained chemotherapy: the textbook example of the estimator. */
const LEUKAEMIA = durations([
  [9, false],
  [13, false],
  [13, true],
  [18, false],
  [23, false],
  [28, true],
  [31, false],
  [34, false],
  [45, true],
  [48, false],
  [161, true],
]);

describe('Kaplan–Meier', () => {
  it('[FR2] gives the published median and log-log interval of the textbook example', () => {
    expect(kaplanMeier(LEUKAEMIA, [0.5, 0.25])).toEqual([
      { value: 31, low: 13, high: null },
      { value: 18, low: 9, high: 34 },
    ]);
  });

  it('[FR2] a curve that never comes down to the quantile does not reach it', () => {
    const open = durations([
      [5, false],
      [6, true],
      [7, true],
    ]);
    expect(kaplanMeier(open, [0.5])[0]?.value).toBeNull();
    expect(kaplanMeier(durations([]), [0.5])).toEqual([{ value: null, low: null, high: null }]);
  });

  it('[FR3] reads events before censorings of the same length', () => {
    const tied = durations([
      [5, true],
      [5, false],
    ]);
    expect(kaplanMeier(tied, [0.5])[0]?.value).toBe(5);
  });

  it('[FR3] without censoring it is the type-1 quantile, also for many and for awkward shares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 400 }),
        fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9, 0.95),
        (waits, q) => {
          const sorted = [...waits].sort((a, b) => a - b);
          const typeOne = sorted[Math.max(0, Math.ceil(Number((sorted.length * q).toFixed(9))) - 1)];
          const found = kaplanMeier(durations(waits.map((wait) => [wait, false])), [q])[0];
          expect(found?.value).toBe(typeOne);
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });

  it('[FR2] the interval holds the value, and censoring never brings a quantile forward', () => {
    const sample = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.boolean()), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(sample, (given) => {
        const [found] = kaplanMeier(durations(given), [0.5]);
        const all = kaplanMeier(durations(given.map(([wait]) => [wait, false])), [0.5])[0]?.value ?? 0;
        if (!found) throw new Error('nothing found');
        if (found.low !== null && found.value !== null) expect(found.low).toBeLessThanOrEqual(found.value);
        if (found.high !== null && found.value !== null)
          expect(found.high).toBeGreaterThanOrEqual(found.value);
        if (found.value !== null) expect(found.value).toBeGreaterThanOrEqual(all);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

describe('sample quantiles', () => {
  it('[FR3] interpolate linearly (type 7)', () => {
    expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
    expect(quantile([10, 20, 30], 0.9)).toBeCloseTo(28, 12);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });
});
