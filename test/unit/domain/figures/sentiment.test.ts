import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../../src/domain/figures/beside-of';
import type { MentionCounts } from '../../../../src/domain/figures/gathered';
import { needsAnswerShare } from '../../../../src/domain/figures/needs-answer-share';
import { netSentiment, perceivedSentiment } from '../../../../src/domain/figures/net-sentiment';
import { adjustedSentiment } from '../../../../src/domain/figures/sentiment/adjusted-sentiment';
import { polarNetSentiment, positiveMentions } from '../../../../src/domain/figures/sentiment/polar-formulas';
import { reachWeightedSentiment } from '../../../../src/domain/figures/sentiment/reach-weighted-sentiment';
import { shareOfVoice } from '../../../../src/domain/figures/sentiment/share-of-voice';

const COUNTS: MentionCounts = {
  inbound: 60,
  outbound: 7,
  positive: 30,
  neutral: 10,
  negative: 10,
  unlabelled: 4,
  folded: 5,
  bots: 1,
  uncompared: 0,
  unperceived: 0,
  byEngine: 25,
  removed: 2,
  needAnswer: 45,
};
const NONE: MentionCounts = { ...COUNTS, positive: 0, neutral: 0, negative: 0 };

describe('[SE1] the three published formulas', () => {
  it('over the same counts: 20 of 50, 20 of 40, 30 of 40', () => {
    expect(netSentiment.finish(COUNTS, 9)).toMatchObject({ value: 40, n: 50, asOf: 9 });
    expect(polarNetSentiment.finish(COUNTS, 9)).toMatchObject({ value: 50, n: 40 });
    expect(positiveMentions.finish(COUNTS, 9)).toMatchObject({ value: 0.75, n: 40 });
  });

  it('fill themselves in', () => {
    const worked = (figure: typeof netSentiment) => figure.worked(figure.finish(COUNTS, 9), 'EUR');
    expect(worked(netSentiment)).toBe('100 × (30 − 10) ÷ 50 = +40.0 points');
    expect(worked(polarNetSentiment)).toBe('100 × (30 − 10) ÷ 40 = +50.0 points');
    expect(worked(positiveMentions)).toBe('30 ÷ (30 + 10) = 75.0 %');
  });

  it('[G8] name what they leave out, and have no value, never 0, where nothing is left', () => {
    expect(netSentiment.finish(COUNTS, 9).excluded).toEqual([
      { reason: 'without a label', n: 4 },
      { reason: 'near-duplicates of an earlier mention', n: 5 },
      { reason: 'marked as automated', n: 1 },
      { reason: 'removed at source, still counted', n: 2 },
    ]);
    expect(polarNetSentiment.finish(COUNTS, 9).excluded).toContainEqual({ reason: 'neutral', n: 10 });
    for (const figure of [netSentiment, polarNetSentiment, positiveMentions]) {
      expect(figure.finish(NONE, 9)).toMatchObject({ value: null, noValue: 'no-data' });
    }
  });

  it('[G9] carry the Wilson interval of the share', () => {
    const { low, high } = positiveMentions.finish(COUNTS, 9);
    expect([low, high]).toEqual([expect.closeTo(0.598, 3), expect.closeTo(0.858, 3)]);
    const points = polarNetSentiment.finish(COUNTS, 9);
    expect([points.low, points.high]).toEqual([100 * (2 * low! - 1), 100 * (2 * high! - 1)]);
  });
});

describe('[SE7] one perception', () => {
  it('is SE1 in it, and says of how many no perception is known', () => {
    const figure = perceivedSentiment('reliability');
    const value = figure.finish({ ...COUNTS, unperceived: 8 }, 9);
    expect(value).toMatchObject({ id: 'sentiment-reliability', value: 40, n: 50 });
    expect(value.excluded).toContainEqual({ reason: 'without a perception', n: 8 });
    expect(figure.needs).toContain('perception');
  });
});

describe('[G2] needs an answer', () => {
  it('is a share of all inbound mentions', () => {
    const value = needsAnswerShare.finish(COUNTS, 9);
    expect(value).toMatchObject({ value: 0.75, n: 60 });
    expect(needsAnswerShare.worked(value, 'EUR')).toBe('45 ÷ 60 = 75.0 %');
    expect(needsAnswerShare.finish({ ...COUNTS, inbound: 0, needAnswer: 0 }, 9).noValue).toBe('no-data');
  });
});

describe('[SE4] reach-weighted net sentiment', () => {
  const e = Math.E - 1;
  const reached = (reach: number[], polarity: number[], author: number[]) =>
    reachWeightedSentiment.finish(
      { mentions: { reach, polarity, author }, unlabelled: 0, folded: 0, bots: 0, uncompared: 0, removed: 0 },
      9,
    );

  it('weighs by ln(1 + reach), with the unweighted figure and the five largest authors beside it', () => {
    // Weights 1, 1, 1 and 1 (a reach of e − 1), and 0 for a reach of nobody.
    const value = reached([e, e, e, e, 0, Number.NaN], [1, 1, 1, -1, -1, -1], [0, 1, 2, 3, 4, 5]);
    expect(value).toMatchObject({ value: expect.closeTo(50, 9), n: 5 });
    expect(besideOf(value, 'unweighted')).toBe(20);
    expect(besideOf(value, 'five largest authors')).toBe(1);
    expect(value.excluded).toEqual([{ reason: 'reach not known', n: 1 }]);
    expect(reachWeightedSentiment.worked(value, 'EUR')).toBe(
      '75.00 − 25.00 per cent of the weight = +50.0 points',
    );
  });

  it('has no value where nobody was reached, or reach is not known', () => {
    expect(reached([0, 0], [1, 1], [0, 1])).toMatchObject({ value: null, noValue: 'not-measurable', n: 2 });
    expect(reached([Number.NaN], [1], [0])).toMatchObject({ noValue: 'not-measurable', n: 0 });
    expect(reached([], [], [])).toMatchObject({ noValue: 'no-data', n: 0 });
  });
});

describe('[SE6] share of voice', () => {
  const voices = (rivals: number) =>
    shareOfVoice.finish(
      {
        brands: [
          { brand: 'Acme', mentions: 30, own: true },
          { brand: 'Acme Air', mentions: 10, own: true },
          ...(rivals > 0 ? [{ brand: 'Bolt', mentions: rivals, own: false }] : []),
        ],
        others: 3,
        alone: 6,
        removed: 0,
      },
      9,
    );

  it('is own of own and named competitors; other brands are left out', () => {
    const value = voices(60);
    expect(value).toMatchObject({ value: 0.4, n: 100 });
    expect(value.excluded).toEqual([{ reason: 'of brands neither own nor named as competitors', n: 3 }]);
    expect(besideOf(value, 'own, in channels without any competitor')).toBe(6);
    expect(shareOfVoice.worked(value, 'EUR')).toBe('40 ÷ (40 + 60) = 40.0 %');
  });

  it('cannot be measured against nobody', () => {
    expect(voices(0)).toMatchObject({ value: null, noValue: 'not-measurable', n: 40 });
  });
});

describe('[SE3] adjusted net sentiment', () => {
  it('cannot be measured without a checked sample, and says how to get one', () => {
    const value = adjustedSentiment.finish({ predicted: COUNTS, checked: null }, 9);
    expect(value).toMatchObject({ value: null, noValue: 'not-measurable', n: 50 });
    expect(adjustedSentiment.worked(value, 'EUR')).toContain('drawn at random');
  });

  it('is Σ share · P(j | i) of the sample, by hand', () => {
    // Labels 60 / 20 / 20 %. Of 10 labelled positive 8 are and 2 are negative; the others are right.
    const checked = [
      [8, 0, 2],
      [0, 5, 0],
      [0, 0, 5],
    ];
    const value = adjustedSentiment.finish({ predicted: COUNTS, checked }, 9);
    expect(value.value).toBeCloseTo(100 * (0.6 * 0.8 - 0.6 * 0.2 - 0.2), 9);
    expect(value.low).toBeLessThan(value.value!);
    expect(value.high).toBeGreaterThan(value.value!);
    expect(besideOf(value, 'checked in a random sample')).toBe(20);
    expect(besideOf(value, 'not adjusted')).toBe(40);
  });
});
