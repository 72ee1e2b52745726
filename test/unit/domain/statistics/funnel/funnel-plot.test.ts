import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Binomial } from '../../../../../src/domain/statistics/binomial';
import { type FunnelLimits, funnelLimits } from '../../../../../src/domain/statistics/funnel/funnel-limits';
import { funnelPlot } from '../../../../../src/domain/statistics/funnel/funnel-plot';
import {
  type CaseMix,
  indirectStandardisation,
} from '../../../../../src/domain/statistics/funnel/indirect-standardisation';
import { overDispersion } from '../../../../../src/domain/statistics/funnel/over-dispersion';

function mix(unit: string, stratum: string, cases: number, hits: number): CaseMix {
  return { unit, stratum, cases, hits };
}

const MIX = [
  mix('Ann', 'email', 50, 10),
  mix('Ann', 'chat', 100, 40),
  mix('Bob', 'email', 150, 20),
  mix('Bob', 'chat', 60, 10),
  mix('Cem', 'email', 10, 4),
  mix('Cem', 'chat', 15, 5),
];

describe('fair comparison', () => {
  it('[RQ2] expects of each unit what everybody reaches in its own mix', () => {
    const units = indirectStandardisation(MIX);
    expect(units.map(({ unit, cases, observed }) => [unit, cases, observed])).toEqual([
      ['Ann', 150, 50],
      ['Bob', 210, 30],
      ['Cem', 25, 9],
    ]);
    expect(units[0]?.expected).toBeCloseTo((50 * 34) / 210 + (100 * 55) / 175, 12);
    expect(units.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(89, 10);
    expect(() => indirectStandardisation([mix('x', 'y', 3, 4)])).toThrow(RangeError);
  });

  // Sums of whole fractions, interpolated as the paper's appendix says, ÷ expected; the upper ones over the misses.
  it('[RQ2] has exact binomial limits at 95 and 99.8 %', () => {
    const some = funnelLimits(120, 0.25);
    expect(some?.low95).toBeCloseTo(0.6804863653, 8);
    expect(some?.high95).toBeCloseTo(1.3336789698, 8);
    expect(some?.low998).toBeCloseTo(0.5198562927, 8);
    expect(some?.high998).toBeCloseTo(1.5271998393, 8);
    const few = funnelLimits(30, 0.1);
    expect(few).toMatchObject({ low95: 0, low998: 0 });
    expect(few?.high95).toBeCloseTo(2.3486076022, 8);
    expect(funnelLimits(1000, 0.6, 2)?.high95).toBeCloseTo(1 + 2 * 0.0512877097, 8);
    expect(funnelLimits(0, 0.2)).toBeNull();
    expect(funnelLimits(40, 0)).toBeNull();
    expect(funnelLimits(40, 1)).toBeNull();
  });

  it('[RQ2] a result lies outside exactly when one as extreme is rarer than the limit says', () => {
    const cases = 185;
    const rate = 183.9 / 185;
    const { high95, high998 } = funnelLimits(cases, rate) as FunnelLimits;
    // All hits: one time in three.
    expect(rate ** cases).toBeCloseTo(0.3317799631, 8);
    expect(cases / (cases * rate)).toBeLessThan(high95);
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 120 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (n, p) => {
          const hits = new Binomial(n, p);
          const limits = funnelLimits(n, p) as FunnelLimits;
          for (let k = 0; k <= n; k++) {
            const ratio = k / (n * p);
            const atLeast = 1 - hits.upTo(k - 1);
            if (Math.abs(atLeast - 0.025) > 1e-9) expect(ratio > limits.high95).toBe(atLeast < 0.025);
            if (Math.abs(hits.upTo(k) - 0.025) > 1e-9)
              expect(ratio < limits.low95).toBe(hits.upTo(k) < 0.025);
          }
        },
      ),
      { numRuns: 100, seed: 3 },
    );
    expect(high998).toBeGreaterThan(high95);
  });

  it('[RQ2] estimates φ over winsorised z and widens only where it is significantly above 1', () => {
    const spread = [-4.2, -2.5, -1.9, -1.2, -0.4, 0.1, 0.3, 0.9, 1.4, 1.7, 2.2, 3.1, 5.5];
    // numpy: clip at percentile 10 and 90, mean of squares.
    expect(overDispersion(spread).phi).toBeCloseTo(3.3993538461538466, 10);
    expect(overDispersion(spread).widening).toBeCloseTo(1.8437336700710996, 10);
    const narrow = overDispersion(spread.map((z) => z / 2));
    expect(narrow.phi).toBeCloseTo(0.8498384615384617, 10);
    expect(narrow.widening).toBe(1);
    expect(overDispersion([])).toEqual({ phi: null, widening: 1 });
    expect(overDispersion([1.1, -1.1, 1.1, -1.1]).widening).toBe(1);
  });

  it('[RQ2] places units, the largest first, and shows none under 30 cases', () => {
    const plot = funnelPlot(indirectStandardisation(MIX));
    expect(plot.units.map(({ unit, position }) => [unit, position])).toEqual([
      ['Bob', 'below-95'],
      ['Ann', 'within'],
      ['Cem', 'not-shown'],
    ]);
    expect(plot.units[0]?.limits?.low95).toBeCloseTo(0.7284324977911522, 10);
    expect(plot.units[1]?.limits?.high95).toBeCloseTo(1.285978768951571, 10);
    expect(plot.rate).toBeCloseTo(89 / 385, 12);
    expect(plot.units[0]?.ratio).toBeCloseTo(0.6953642384105961, 10);
    expect(plot.units[2]).toMatchObject({ ratio: null, limits: null, cases: 25 });
    const withCem = funnelPlot(indirectStandardisation(MIX), 20);
    expect(withCem.units[2]?.ratio).toBeCloseTo(1.4210526315789473, 10);
  });

  it('[RQ2] finds the one unit that differs among many that do not', () => {
    const alike = Array.from({ length: 19 }, (_, i) =>
      mix(`u${String(i).padStart(2, '0')}`, 'all', 200, 38 + (i % 5)),
    );
    const plot = funnelPlot(indirectStandardisation([...alike, mix('far', 'all', 200, 75)]));
    expect(plot.widening).toBe(1);
    expect(plot.units.filter(({ position }) => position !== 'within')).toMatchObject([
      { unit: 'far', position: 'above-99.8' },
    ]);
    const low = funnelPlot(indirectStandardisation([...alike, mix('far', 'all', 200, 26)]));
    expect(low.units.find(({ unit }) => unit === 'far')?.position).toBe('below-95');
  });

  it('[RQ2] limits lie about 1, wider for 99.8 than for 95 %, narrower for more cases', () => {
    const rates = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3000 }), rates, (cases, rate) => {
        const limits = funnelLimits(cases, rate)!;
        const wider = funnelLimits(cases, rate, 1.5)!;
        const more = funnelLimits(4 * cases, rate)!;
        expect(limits.low998).toBeLessThan(limits.low95);
        expect(limits.low95).toBeLessThan(1);
        expect(limits.high95).toBeGreaterThan(1);
        expect(limits.high998).toBeGreaterThan(limits.high95);
        expect(wider.high95).toBeGreaterThan(limits.high95);
        expect(more.high95 - more.low95).toBeLessThan(limits.high95 - limits.low95);
      }),
      { numRuns: 200, seed: 9 },
    );
  });

  it('[RQ2] the order of the mix does not matter', () => {
    const shuffled = fc.shuffledSubarray(MIX, { minLength: MIX.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(funnelPlot(indirectStandardisation(other))).toEqual(funnelPlot(indirectStandardisation(MIX)));
      }),
      { numRuns: 50, seed: 9 },
    );
  });
});
