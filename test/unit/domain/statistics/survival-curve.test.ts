import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Durations, kaplanMeier } from '../../../../src/domain/statistics/kaplan-meier';
import { RandomSource } from '../../../../src/domain/statistics/sampling/random-source';
import {
  type SurvivalCurve,
  type SurvivalStep,
  survivalCurve,
} from '../../../../src/domain/statistics/survival-curve';

function durations(given: readonly (readonly [number, boolean])[]): Durations {
  const sorted = [...given].sort((a, b) => a[0] - b[0] || Number(a[1]) - Number(b[1]));
  return {
    waits: sorted.map(([wait]) => wait),
    open: sorted.map(([, open]) => Number(open)),
    length: sorted.length,
  };
}

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

/** Waits of many lengths, some open: more steps than a chart takes. */
function many(seed: number, size: number, openOneIn: number): Durations {
  const random = new RandomSource(seed);
  return durations(
    Array.from({ length: size }, () => [
      1 + Math.floor(60_000 * Math.exp(2 * random.normal())),
      random.below(openOneIn) === 0,
    ]),
  );
}

/** Smallest wait at which a height of the curve is down to the level. */
function read(
  { steps }: SurvivalCurve,
  level: number,
  height: (step: SurvivalStep) => number,
): number | null {
  return steps.find((step) => height(step) <= level + 1e-12)?.at ?? null;
}

describe('the survival curve', () => {
  it('[FR2] has the published steps of the textbook example, with log-log bounds', () => {
    // In Python from the definitions of Kaplan and Meier, and Greenwood.
    const expected = [
      [9, 11, 0.9090909091, 0.5080678106, 0.9866742996],
      [13, 10, 0.8181818182, 0.4474194353, 0.9511634435],
      [18, 8, 0.7159090909, 0.3501826608, 0.8990259861],
      [23, 7, 0.6136363636, 0.2657455798, 0.8353020008],
      [31, 5, 0.4909090909, 0.167325845, 0.7534034022],
      [34, 4, 0.3681818182, 0.092826061, 0.6570452272],
      [48, 2, 0.1840909091, 0.0117375543, 0.5250208453],
    ];
    const curve = survivalCurve(LEUKAEMIA);
    expect(curve).toMatchObject({ until: 161, n: 11, reduced: false });
    expect(curve.steps[0]).toEqual({ at: 0, survival: 1, low: 1, high: 1, atRisk: 11 });
    expect(curve.steps).toHaveLength(expected.length + 1);
    expected.forEach(([at, atRisk, survival, low, high], i) => {
      const step = curve.steps[i + 1]!;
      expect([step.at, step.atRisk]).toEqual([at, atRisk]);
      expect(step.survival).toBeCloseTo(survival!, 9);
      expect(step.low).toBeCloseTo(low!, 9);
      expect(step.high).toBeCloseTo(high!, 9);
    });
  });

  it('[FR2] ends at 0 where nobody waits any more, and is a point where there is nothing', () => {
    const curve = survivalCurve(
      durations([
        [5, false],
        [8, false],
      ]),
    );
    expect(curve.steps.map(({ at, survival }) => [at, survival])).toEqual([
      [0, 1],
      [5, 0.5],
      [8, 0],
    ]);
    expect(curve.steps[2]).toMatchObject({ low: 0, high: curve.steps[1]!.high });
    expect(survivalCurve(durations([]))).toMatchObject({ n: 0, until: 0, steps: [{ at: 0, survival: 1 }] });
  });

  it.each([
    [1, 4000, 4],
    [2, 20_000, 2],
    [3, 900, 1000],
  ])(
    '[FR2] [FR3] at most 365 points change no quantile nor the ends of its interval (%d)',
    (seed, size, openOneIn) => {
      const given = many(seed, size, openOneIn);
      const curve = survivalCurve(given);
      expect(curve.reduced).toBe(true);
      expect(curve.steps.length).toBeLessThanOrEqual(365);
      expect(curve.steps.length).toBeGreaterThan(300);
      const percents = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
      const found = kaplanMeier(given, percents);
      percents.forEach((q, i) => {
        expect(read(curve, 1 - q, ({ survival }) => survival)).toBe(found[i]?.value);
      });
      for (const q of [0.5, 0.9]) {
        const { low, high } = kaplanMeier(given, [q])[0]!;
        expect(read(curve, 1 - q, (step) => step.low)).toBe(low);
        expect(read(curve, 1 - q, (step) => step.high)).toBe(high);
      }
    },
  );

  it('[FR2] falls, within its bounds, and agrees with the quantiles for any durations', () => {
    const sample = fc.array(fc.tuple(fc.nat({ max: 90 }), fc.boolean()), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(sample, fc.constantFrom(0.1, 0.5, 0.9), (given, q) => {
        const all = durations(given);
        const curve = survivalCurve(all);
        for (let i = 1; i < curve.steps.length; i++) {
          const step = curve.steps[i]!;
          expect(step.survival).toBeLessThan(curve.steps[i - 1]!.survival);
          expect(step.low).toBeLessThanOrEqual(step.survival);
          expect(step.high).toBeGreaterThanOrEqual(step.survival);
        }
        const [found] = kaplanMeier(all, [q]);
        expect(read(curve, 1 - q, ({ survival }) => survival)).toBe(found?.value);
      }),
      { numRuns: 200, seed: 10 },
    );
  });
});
