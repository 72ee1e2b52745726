import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjustedChange,
  adjustedShares,
  adjustedSum,
  type CheckedPeriod,
} from '../../../../../src/domain/statistics/sampling/double-sampling';

const SPRING: CheckedPeriod = {
  predicted: [3000, 5000, 2000],
  checked: [
    [80, 15, 5],
    [10, 130, 10],
    [2, 18, 60],
  ],
};
const SUMMER: CheckedPeriod = {
  predicted: [2600, 4700, 2700],
  checked: [
    [70, 20, 4],
    [12, 120, 12],
    [3, 20, 90],
  ],
};
const NET = [100, 0, -100];

// References: numpy.random.default_rng(3).dirichlet, 1 000 000 draws, percentiles 2.5 and 97.5.
describe('double sampling', () => {
  it('[SE3] adjusts predicted shares by P(j | i) of the checked sample, with an interval', () => {
    const shares = adjustedShares(SPRING);
    expect(shares?.[0]?.value).toBeCloseTo(0.3 * 0.8 + 0.5 * (10 / 150) + 0.2 * (2 / 80), 12);
    [
      [0.278333, 0.24704, 0.31068],
      [0.523333, 0.4832, 0.561],
      [0.198333, 0.16964, 0.23063],
    ].forEach(([value, low, high], j) => {
      expect(Math.abs(shares![j]!.value - value!)).toBeLessThan(1e-6);
      expect(Math.abs(shares![j]!.low - low!)).toBeLessThan(0.0015);
      expect(Math.abs(shares![j]!.high - high!)).toBeLessThan(0.0015);
    });
    const net = adjustedSum(SPRING, NET);
    expect(net?.value).toBeCloseTo(8, 10);
    expect(Math.abs(net!.low - 2.99)).toBeLessThan(0.25);
    expect(Math.abs(net!.high - 12.74)).toBeLessThan(0.25);
  });

  it('[SE3] calls a change a change only when the interval of the difference excludes 0', () => {
    const change = adjustedChange(SUMMER, SPRING, NET);
    expect(change?.value).toBeCloseTo(-10.53229, 4);
    expect(Math.abs(change!.low + 17.36)).toBeLessThan(0.3);
    expect(Math.abs(change!.high + 3.57)).toBeLessThan(0.3);
    expect(change?.excludesZero).toBe(true);
    const less = { ...SPRING, predicted: [2900, 4900, 2200] };
    expect(adjustedChange(less, SPRING, NET, 4000)?.excludesZero).toBe(false);
  });

  it('[SE3] a period does not differ from itself, though its own interval is not narrow', () => {
    const none = adjustedChange(SPRING, SPRING, NET, 4000);
    expect(none).toMatchObject({ value: 0, excludesZero: false });
    expect(none!.high - none!.low).toBeGreaterThan(10);
  });

  it('[SE3] has no value where a predicted class was never checked, nor over nothing', () => {
    const unchecked = {
      predicted: [10, 10],
      checked: [
        [5, 1],
        [0, 0],
      ],
    };
    expect(adjustedShares(unchecked)).toBeNull();
    expect(adjustedSum(unchecked, [1, 0])).toBeNull();
    expect(adjustedChange(unchecked, unchecked, [1, 0])).toBeNull();
    expect(adjustedShares({ ...unchecked, predicted: [10, 0] }, 100)).not.toBeNull();
    expect(adjustedShares({ ...unchecked, predicted: [0, 0] })).toBeNull();
    expect(() => adjustedShares({ predicted: [1, 2], checked: [[1, 2]] })).toThrow(RangeError);
  });

  it('[SE3] adjusted shares sum to 1 and lie in their intervals', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 3 });
    const checked = fc.array(counts, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, checked, (predicted, sample) => {
        const shares = adjustedShares({ predicted, checked: sample }, 200);
        if (shares === null) return;
        expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 10);
        for (const { value, low, high } of shares) {
          expect(low >= 0 && low <= value && value <= high && high <= 1 + 1e-12).toBe(true);
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});
