import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../../../src/domain/figures/catalogue';
import type { FigureValue } from '../../../../src/domain/figures/figure';
import { compareFigures } from '../../../../src/domain/statistics/compare-figures';
import { netSentiment, netSentimentInterval } from '../../../../src/domain/statistics/net-sentiment';
import { wilsonInterval } from '../../../../src/domain/statistics/proportion';

describe('intervals', () => {
  it('[G9] Wilson: published values, exact at the ends, none without trials', () => {
    const { low, high } = wilsonInterval(8, 10) ?? { low: null, high: null };
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(wilsonInterval(0, 10)?.low).toBe(0);
    expect(wilsonInterval(10, 10)?.high).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('[SE1] net sentiment over all labels, with its interval from 30 on', () => {
    const counts = { positive: 30, neutral: 50, negative: 20 };
    expect(netSentiment(counts)).toBe(10);
    const half = 196 * Math.sqrt((0.3 + 0.2 - 0.1 ** 2) / 100);
    expect(netSentimentInterval(counts)?.low).toBeCloseTo(10 - half, 10);
    expect(netSentimentInterval(counts)?.high).toBeCloseTo(10 + half, 10);
    expect(netSentimentInterval({ positive: 10, neutral: 9, negative: 10 })).toBeNull();
    expect(netSentimentInterval({ positive: 10, neutral: 10, negative: 10 })).not.toBeNull();
    expect(netSentiment({ positive: 0, neutral: 0, negative: 0 })).toBeNull();
  });
});

describe('comparisons', () => {
  const figure = (value: number | null, n: number, half: number | null): FigureValue => ({
    id: 'net-sentiment',
    value,
    noValue: value === null ? 'no-data' : null,
    low: value === null || half === null ? null : value - half,
    high: value === null || half === null ? null : value + half,
    n,
    excluded: [],
    beside: [],
    asOf: null,
  });
  const net = FIGURES['net-sentiment'].definition;
  const { definition: revenue } = FIGURES['lead-revenue'];

  it('[G11] variance is current − reference; points and shares have no percentage, nor has a zero reference', () => {
    expect(compareFigures(net, figure(12, 400, 3), figure(4, 400, 3))).toEqual({
      variance: 8,
      percent: null,
      verdict: 'better',
    });
    expect(compareFigures(revenue, figure(150, 3, null), figure(100, 2, null)).percent).toBe(50);
    expect(compareFigures(revenue, figure(150, 3, null), figure(0, 0, null))).toMatchObject({
      variance: 150,
      percent: null,
    });
  });

  it('[SE3] a change counts only when the interval of the difference excludes 0', () => {
    const verdict = (a: number, b: number, half: number) =>
      compareFigures(net, figure(a, 400, half), figure(b, 400, half)).verdict;
    expect(verdict(10, 5, 3)).toBe('better');
    expect(verdict(10, 6, 3)).toBe('within-error');
    expect(verdict(5, 10, 3)).toBe('worse');
    expect(verdict(5, 5, 3)).toBe('same');
    expect(compareFigures(net, figure(5, 12, null), figure(50, 400, 3)).verdict).toBe('unknown');
    expect(compareFigures(net, figure(null, 0, null), figure(50, 400, 3)).verdict).toBe('unknown');
  });
});
