import { describe, expect, it } from 'vitest';
import type { BreakdownRow, TrendPoint } from '../../../../src/ipc/engine-contract';
import { beforeWords, duringWords } from '../../../../src/renderer/features/overview/period-words';
import { chartPoints, planTrend, timeTicks } from '../../../../src/renderer/features/overview/trend-plan';
import { whatMoved } from '../../../../src/renderer/features/overview/what-moved';
import { addDays } from '../../../../src/renderer/session/days';

const row = (value: string, negative: number, neutral: number, positive: number): BreakdownRow => ({
  value,
  n: negative + neutral + positive,
  negative,
  neutral,
  positive,
  net: null,
});
const netOf = (rows: readonly BreakdownRow[]) => {
  const sum = (pick: (one: BreakdownRow) => number) => rows.reduce((all, one) => all + pick(one), 0);
  return (100 * (sum((one) => one.positive) - sum((one) => one.negative))) / sum((one) => one.n);
};

describe('what moved', () => {
  it('[SE5] adds up to the change, also where a value is missing in one period', () => {
    const before = [row('Delays', 40, 30, 30), row('Crew', 5, 20, 75), row('Old', 10, 0, 0)];
    const now = [row('Delays', 90, 40, 20), row('Crew', 5, 15, 80), row('New', 0, 0, 40)];
    const moved = whatMoved(now, before);
    expect(moved?.change).toBeCloseTo(netOf(now) - netOf(before), 10);
    expect(moved?.within[0]).toMatchObject({ value: 'Delays', n: 150, negativeShare: 0.6 });
    expect(moved?.within.find(({ value }) => value === 'New')?.points).toBe(0);
  });

  it('[SE1] counts what carries a label only', () => {
    const unlabelled = { ...row('A', 10, 0, 0), n: 500 };
    expect(whatMoved([unlabelled], [row('A', 0, 0, 10)])).toMatchObject({
      change: -200,
      within: [{ n: 10 }],
    });
  });

  it('[SE5] calls a shift of volume mix, not feeling', () => {
    const moved = whatMoved(
      [row('A', 80, 0, 0), row('B', 0, 0, 20)],
      [row('A', 20, 0, 0), row('B', 0, 0, 80)],
    );
    expect(moved?.within.every(({ points }) => points === 0)).toBe(true);
    expect(moved?.mix).toBeCloseTo(-120, 10);
  });

  it('is silent over nothing', () => {
    expect(whatMoved([row('A', 1, 0, 0)], [])).toBeNull();
  });
});

describe('trend plan', () => {
  const month = { from: '2026-10-01', to: '2026-10-31' };

  it('shows a short period with the two months before it, and never days beyond the data', () => {
    expect(planTrend(month, '2025-05-01', '2026-10-12')).toEqual({
      period: { from: '2026-08-01', to: '2026-10-12' },
      bucket: 'day',
      chosenFrom: '2026-10-01',
    });
    expect(planTrend(month, '2026-09-20', '2026-10-31').period.from).toBe('2026-09-20');
  });

  it('keeps to about a hundred points', () => {
    expect(planTrend({ from: '2025-11-01', to: '2026-10-31' }, '2025-05-01', '2026-10-31').bucket).toBe(
      'week',
    );
    expect(planTrend(null, '2020-01-01', '2026-10-31')).toMatchObject({
      bucket: 'month',
      period: { from: '2020-01-01' },
    });
  });

  const daily = (from: string, count: number): TrendPoint[] =>
    Array.from({ length: count }, (_, index) => ({
      from: addDays(from, index),
      to: addDays(from, index),
      partial: false,
      value: 1,
      low: null,
      high: null,
      n: 1,
      lastYear: null,
    }));

  it('marks what lies before the chosen period, and names its days', () => {
    const points = chartPoints(daily('2026-09-30', 2), {
      period: { from: '2026-09-30', to: '2026-10-01' },
      bucket: 'day',
      chosenFrom: '2026-10-01',
    });
    expect(points.map(({ name, context }) => [name, context])).toEqual([
      ['Wed 30 Sep 2026', true],
      ['Thu 1 Oct 2026', false],
    ]);
  });

  it('writes months where they begin, the year once', () => {
    expect(timeTicks(daily('2026-08-01', 92), 'day')).toEqual([
      { index: 0, label: 'Aug 2026' },
      { index: 31, label: 'Sep' },
      { index: 61, label: 'Oct' },
    ]);
    expect(timeTicks(daily('2025-12-30', 60), 'day').map(({ label }) => label)).toEqual(['Jan 2026', 'Feb']);
    expect(timeTicks(daily('2026-10-01', 10), 'day').map(({ label }) => label)).toEqual([
      '1 Oct',
      '3 Oct',
      '5 Oct',
      '7 Oct',
      '9 Oct',
    ]);
  });
});

describe('period words', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };
  const september = { from: '2026-09-01', to: '2026-09-30' };

  it('stand in a sentence', () => {
    expect(duringWords('this-month', october)).toBe('in October');
    expect(duringWords('all', null)).toBe('over everything there is');
    expect(
      duringWords({ from: '2026-10-03', to: '2026-10-14' }, { from: '2026-10-03', to: '2026-10-14' }),
    ).toBe('in 3–14 Oct 2026');
    expect(beforeWords('this-month', october, september)).toBe('September');
    expect(beforeWords('this-month', october, null)).toBeNull();
  });
});
