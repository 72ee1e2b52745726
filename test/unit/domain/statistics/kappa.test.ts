import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kappa } from '../../../../src/domain/statistics/kappa';

describe('agreement', () => {
  // κ by its definition; standard error by the delta method with numerical derivatives over the multinomial (numpy).
  it.each([
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
      0.12699606,
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
      0.13043478260869554,
      0.09866154,
    ],
    [
      [
        [25, 35],
        [5, 35],
      ],
      0.25925925925925924,
      0.07715973,
    ],
    [
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      0.49152542372881347,
      0.05100182,
    ],
  ])('[RQ1] Cohen’s κ of %j', (table, value, error) => {
    const found = kappa(table)!;
    expect(found.kappa).toBeCloseTo(value, 12);
    expect(found.standardError).toBeCloseTo(error, 7);
    expect(found.low).toBeCloseTo(value - 1.96 * error, 6);
    expect(found.high).toBeCloseTo(value + 1.96 * error, 6);
  });

  it('[RQ1] is 1 when all agree, 0 when only chance does, below 0 when they contradict each other', () => {
    expect(
      kappa([
        [5, 0],
        [0, 7],
      ]),
    ).toMatchObject({ kappa: 1, standardError: 0, low: 1, high: 1, n: 12 });
    expect(
      kappa([
        [10, 10],
        [10, 10],
      ])?.kappa,
    ).toBe(0);
    expect(
      kappa([
        [0, 8],
        [8, 0],
      ])?.kappa,
    ).toBe(-1);
  });

  it('[RQ1] says nothing without items, or where both gave one and the same score', () => {
    expect(
      kappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      kappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(() => kappa([[1, 2]])).toThrow(RangeError);
  });

  it('[RQ1] does not depend on who scored first', () => {
    const table = fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(table, (given) => {
        const one = kappa(given);
        const other = kappa(given.map((_, i) => given.map((row) => row[i]!)));
        expect(one === null).toBe(other === null);
        if (!one || !other) return;
        expect(one.kappa).toBeCloseTo(other.kappa, 12);
        expect(one.standardError).toBeCloseTo(other.standardError, 9);
        expect(one.kappa).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
