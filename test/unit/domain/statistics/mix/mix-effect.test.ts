import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixEffect, type SegmentChange } from '../../../../../src/domain/statistics/mix/mix-effect';
import { roundedParts } from '../../../../../src/domain/statistics/mix/rounded-parts';
import { waterfall } from '../../../../../src/domain/statistics/mix/waterfall';

function change(segment: string, n0: number, sum0: number, n1: number, sum1: number): SegmentChange {
  return { segment, reference: { n: n0, sum: sum0 }, current: { n: n1, sum: sum1 } };
}

const someSegments = fc
  .array(
    fc.record({
      n0: fc.nat({ max: 3 }).chain((zero) => (zero === 0 ? fc.constant(0) : fc.nat({ max: 5000 }))),
      n1: fc.nat({ max: 3 }).chain((zero) => (zero === 0 ? fc.constant(0) : fc.nat({ max: 5000 }))),
      s0: fc.integer({ min: -100, max: 100 }),
      s1: fc.integer({ min: -100, max: 100 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) => all.map(({ n0, n1, s0, s1 }, i) => change(`s${i}`, n0, n0 * s0, n1, n1 * s1)));

describe('mix effect', () => {
  it('[SE5] no segment changed and yet the whole fell: all of it is mix', () => {
    const effect = mixEffect([
      change('app', 50, 50 * 40, 150, 150 * 40),
      change('shop', 150, 150 * 80, 50, 50 * 80),
    ]);
    expect(effect).toMatchObject({ reference: 70, current: 50, change: -20, within: 0, mix: -20 });
    expect(effect?.segments.map(({ mixAgainstMean }) => mixAgainstMean)).toEqual([-10, -10]);
  });

  it('[SE5] by hand: half the weights times the changes, and half the means times the shifts', () => {
    const effect = mixEffect([change('a', 60, 600, 20, 600), change('b', 40, 2000, 80, 4800)]);
    // a: w 0.6 → 0.2, m 10 → 30; b: w 0.4 → 0.8, m 50 → 60.
    expect(effect?.within).toBeCloseTo(0.4 * 20 + 0.6 * 10, 12);
    expect(effect?.mix).toBeCloseTo(20 * -0.4 + 55 * 0.4, 12);
    expect(effect?.change).toBe(28);
  });

  it('[SE5] a segment missing in one period takes the other’s mean: all it gives is mix', () => {
    const effect = mixEffect([change('old', 100, 2000, 100, 2000), change('new', 0, 0, 100, -1000)]);
    expect(effect?.segments[0]).toEqual({ segment: 'new', within: 0, mix: -5, mixAgainstMean: -11.25 });
    expect(effect).toMatchObject({ change: -15, within: 0, mix: -15 });
  });

  it('[SE5] has no value where a period has nothing', () => {
    expect(mixEffect([change('a', 0, 0, 10, 100)])).toBeNull();
    expect(mixEffect([])).toBeNull();
  });

  it('[SE5] within and mix add up to the change, whatever the segments and their order', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const effect = mixEffect(segments);
        if (effect === null) return;
        expect(Math.abs(effect.within + effect.mix - effect.change)).toBeLessThan(1e-10);
        const against = effect.segments.reduce((sum, { mixAgainstMean }) => sum + mixAgainstMean, 0);
        expect(Math.abs(against - effect.mix)).toBeLessThan(1e-10);
        expect(mixEffect([...segments].reverse())).toEqual(effect);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('[SE5] the waterfall goes by size, each step from the end of the last, and ends at the current value', () => {
    fc.assert(
      fc.property(someSegments, fc.integer({ min: 1, max: 8 }), (segments, most) => {
        const effect = mixEffect(segments);
        if (effect === null) return;
        const steps = waterfall(effect, most);
        let at = effect.reference;
        let size = Number.POSITIVE_INFINITY;
        for (const step of steps) {
          if (step.kind === 'reference' || step.kind === 'current') {
            expect(step.at).toBe(at);
            continue;
          }
          expect(step.from).toBe(at);
          at = step.to;
          if (step.kind !== 'segment') continue;
          expect(Math.abs(step.to - step.from)).toBeLessThanOrEqual(size + 1e-9);
          size = Math.abs(step.to - step.from);
        }
        expect(at).toBe(effect.current);
        const mix = steps.find((step) => step.kind === 'mix');
        if (mix?.kind !== 'mix') throw new Error('no mix');
        expect(Math.abs(mix.to - mix.from - effect.mix)).toBeLessThan(1e-9);
        expect(steps.length).toBeLessThanOrEqual(most + 4);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('[SE5] as printed, parts add up to their total', () => {
    expect(roundedParts([1.26, 2.26, -0.52], 3, 1)).toEqual([1.3, 2.2, -0.5]);
    const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (given, decimals) => {
        const total = given.reduce((sum, part) => sum + part, 0);
        const rounded = roundedParts(given, total, decimals);
        const scale = 10 ** decimals;
        const sum = rounded.reduce((all, part) => all + Math.round(part * scale), 0);
        expect(Math.abs(sum - total * scale)).toBeLessThanOrEqual(0.5 + 1e-9);
        given.forEach((part, i) => {
          expect(Math.abs(rounded[i]! - part)).toBeLessThanOrEqual((1 + 1e-9) / scale);
        });
      }),
      { numRuns: 500, seed: 2 },
    );
    expect(() => roundedParts([1, 2], 7, 0)).toThrow(RangeError);
  });
});
