import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polarSentiment, positiveShare } from '../../../../src/domain/statistics/polar-sentiment';
import { reachWeighting } from '../../../../src/domain/statistics/reach-weighting';
import { shareOfVoice } from '../../../../src/domain/statistics/share-of-voice';

describe('the other published formulas', () => {
  it('[SE1] (P − N) ÷ (P + N) and P ÷ (P + N), each with its interval', () => {
    const counts = { positive: 30, negative: 20 };
    expect(polarSentiment(counts)).toMatchObject({ value: 20, n: 50 });
    expect(positiveShare(counts)).toMatchObject({ value: 0.6, n: 50 });
    // Wilson's formula in Python: 0.461812 … 0.723918.
    expect(positiveShare(counts)?.low).toBeCloseTo(0.46181189, 7);
    expect(positiveShare(counts)?.high).toBeCloseTo(0.7239181, 7);
    expect(polarSentiment(counts)?.low).toBeCloseTo(-7.637622, 5);
    expect(polarSentiment(counts)?.high).toBeCloseTo(44.78362, 5);
  });

  it('[SE1] have no value without a positive or negative mention', () => {
    expect(polarSentiment({ positive: 0, negative: 0 })).toBeNull();
    expect(positiveShare({ positive: 0, negative: 0 })).toBeNull();
    expect(polarSentiment({ positive: 0, negative: 3 })).toMatchObject({ value: -100, low: -100 });
  });
});

describe('share of voice', () => {
  it('[SE6] own ÷ (own + named competitors), each with its Wilson interval', () => {
    const found = shareOfVoice([
      { brand: 'us', mentions: 200, own: true },
      { brand: 'our app', mentions: 40, own: true },
      { brand: 'them', mentions: 500, own: false },
      { brand: 'others', mentions: 260, own: false },
    ]);
    expect(found).toMatchObject({ share: 0.24, n: 1000 });
    expect(found?.low).toBeCloseTo(0.21455608, 7);
    expect(found?.high).toBeCloseTo(0.26743391, 7);
    expect(found?.brands.map(({ brand, share }) => [brand, share])).toEqual([
      ['them', 0.5],
      ['others', 0.26],
      ['us', 0.2],
      ['our app', 0.04],
    ]);
  });

  it('[SE6] has no value without mentions, or without a competitor', () => {
    expect(shareOfVoice([])).toBeNull();
    expect(shareOfVoice([{ brand: 'us', mentions: 5, own: true }])).toBeNull();
    expect(
      shareOfVoice([
        { brand: 'us', mentions: 0, own: true },
        { brand: 'them', mentions: 0, own: false },
      ]),
    ).toBeNull();
  });
});

describe('reach weighting', () => {
  const reach = [0, 10, 250, 1e6, 33, 5e5, Number.NaN, 12, 900, 40, 70, 15];
  const polarity = [1, -1, 0, -1, 1, -1, 1, 0, 1, 1, -1, 0];
  const author = [1, 2, 3, 4, 5, 6, 7, 8, 1, -1, 9, 2];

  it('[SE4] weighs by ln(1 + reach) up to the 99th percentile, beside the unweighted, with the five largest', () => {
    // numpy: weights capped at numpy.quantile(w, 0.99).
    const found = reachWeighting({ reach, polarity, author });
    expect(found.weighted).toBeCloseTo(-33.34561610397085, 9);
    expect(found.unweighted).toBe(0);
    expect(found.fiveLargest).toBeCloseTo(0.7592637034576176, 12);
    expect(found.effectiveN).toBeCloseTo(6.797007626767582, 9);
    expect(found).toMatchObject({ n: 11, withoutReach: 1, capped: 1 });
  });

  it('[SE4] has no value where nothing reaches anybody', () => {
    const none = reachWeighting({ reach: [0, 0], polarity: [1, 1], author: [1, 2] });
    expect(none).toMatchObject({ weighted: null, fiveLargest: null, unweighted: 100, n: 2 });
    const empty = reachWeighting({ reach: [], polarity: [], author: [] });
    expect(empty).toMatchObject({ weighted: null, unweighted: null, n: 0 });
  });

  it('[SE4] equals the unweighted figure where all reach alike, and is never beyond ±100', () => {
    const rows = fc.array(
      fc.tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: -1, max: 1 }), fc.nat({ max: 9 })),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const columns = {
          reach: given.map(([people]) => people),
          polarity: given.map(([, sign]) => sign),
          author: given.map(([, , who]) => who),
        };
        const found = reachWeighting(columns);
        expect(Math.abs(found.weighted ?? 0)).toBeLessThanOrEqual(100 + 1e-9);
        expect(found.effectiveN).toBeLessThanOrEqual(given.length + 1e-9);
        const alike = reachWeighting({ ...columns, reach: given.map(() => 500) });
        expect(alike.weighted).toBeCloseTo(alike.unweighted!, 9);
        expect(alike.effectiveN).toBeCloseTo(given.length, 6);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
