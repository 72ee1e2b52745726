import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../../../../src/renderer/charts/chart-point';
import { slotAt, spreadLabels, ticksBetween, valueRange } from '../../../../src/renderer/charts/scale';
import { sparkPath } from '../../../../src/renderer/charts/spark-path';
import {
  type ChartWords,
  sayPoint,
  sayTrend,
  tableRows,
} from '../../../../src/renderer/charts/trend-summary';

const point = (name: string, value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  key: name,
  from: name,
  to: name,
  behind: 10,
  name,
  value,
  low: null,
  high: null,
  n: 10,
  lastYear: null,
  partial: false,
  faint: false,
  context: false,
  ...more,
});
const words: ChartWords = {
  figure: 'Net sentiment',
  value: (value) => `${value > 0 ? '+' : ''}${value}`,
  count: (n) => `${n} mentions`,
  plain: String,
  missing: 'no value',
  lastYear: 'last year',
  faint: 'too few to draw',
};

describe('value axis', () => {
  it('steps in round numbers through zero', () => {
    expect(ticksBetween(12, 27, 4, 'decimal')).toEqual([0, 10, 20, 30]);
    expect(ticksBetween(-9, 24, 4, 'decimal')).toEqual([-10, 0, 10, 20, 30]);
    expect(ticksBetween(0, 0.62, 4, 'decimal')).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(ticksBetween(0, 0, 4, 'decimal')).toEqual([0, 1]);
  });

  it('steps in hours and minutes for durations', () => {
    const hour = 3_600_000;
    expect(ticksBetween(0, 3.4 * hour, 4, 'duration')).toEqual([0, hour, 2 * hour, 3 * hour, 4 * hour]);
    expect(ticksBetween(0, 50_000, 4, 'duration')).toEqual([0, 60_000]);
  });

  it('shows all values but not the far ends of a quiet day’s band', () => {
    const range = valueRange([point('a', 10, { low: -80, high: 99 }), point('b', 20, { lastYear: 24 })]);
    expect(range.max).toBeGreaterThanOrEqual(24);
    expect(range.max).toBeLessThan(40);
    expect(range.min).toBeLessThanOrEqual(10);
    expect(range.min).toBeGreaterThan(-10);
    expect(valueRange([point('a', null)])).toEqual({ min: 0, max: 0 });
  });
});

describe('labels at the ends', () => {
  it('keep their distance and stay inside', () => {
    expect(spreadLabels([50, 52], 16, 0, 200)).toEqual([50, 66]);
    expect(spreadLabels([198, 197], 16, 0, 200)).toEqual([200, 184]);
    expect(spreadLabels([10, 100], 16, 0, 200)).toEqual([10, 100]);
  });
});

describe('reading a chart', () => {
  it('finds the slot under the pointer, also at the edges', () => {
    expect([-5, 0, 99, 100, 399, 400, 900].map((x) => slotAt(x, 400, 4))).toEqual([0, 0, 0, 1, 3, 3, 3]);
  });

  it('says a point with its interval, its count and last year', () => {
    expect(sayPoint(point('3 Oct', -12, { low: -15, high: -9, lastYear: 4 }), words)).toBe(
      '3 Oct: -12; 95 % interval -15 to -9; 10 mentions; last year +4',
    );
    expect(sayPoint(point('4 Oct', null, { behind: 0, partial: true }), words)).toBe(
      '4 Oct, not complete: no value; 0 mentions',
    );
  });

  it('says of how many days a pooled value is', () => {
    const week = { ...words, over: 'in 7 days' };
    expect(sayPoint(point('3 Oct', 5, { behind: 900 }), week)).toBe('3 Oct: +5; 900 mentions in 7 days');
  });

  it('says a trend by its ends and extremes, without the context before the period', () => {
    const points = [
      point('Sep', 90, { context: true }),
      point('1 Oct', 20),
      point('2 Oct', -4),
      point('3 Oct', 12, { lastYear: 19 }),
    ];
    expect(sayTrend(points, words)).toBe(
      'Net sentiment: from +20 (1 Oct) to +12 (3 Oct); highest +20 (1 Oct), lowest -4 (2 Oct). last year at the end: +19.',
    );
    expect(sayTrend([point('1 Oct', null)], words)).toBe('Net sentiment: no value in any of 1 points.');
  });

  it('has every point in its table', () => {
    expect(tableRows([point('1 Oct', 20, { low: 1, high: 39 }), point('2 Oct', null)], words)).toEqual([
      { key: '1 Oct', cells: ['1 Oct', '+20', '+1 to +39', '–', '10'] },
      { key: '2 Oct', cells: ['2 Oct', 'no value', '–', '–', '10'] },
    ]);
  });
});

describe('sparkline', () => {
  it('shares one scale with last year and leaves gaps', () => {
    const { path, lastYearPath, end } = sparkPath([0, null, 10], [5, 5, 5], 100, 26);
    expect(path).toBe('M3.0 23.0M100.0 3.0');
    expect(lastYearPath).toBe('M3.0 13.0L51.5 13.0L100.0 13.0');
    expect(end).toEqual({ x: 100, y: 3 });
    expect(sparkPath([], [], 100, 26).end).toBeNull();
  });
});
