import { describe, expect, it } from 'vitest';
import type { BreakdownRow, TrendPoint } from '../../../../src/ipc/engine-queries';
import { whatMoved } from '../../../../src/renderer/features/overview/moved/what-moved';
import { beforeWords, duringWords } from '../../../../src/renderer/features/overview/period-words';
import { pooledTrend } from '../../../../src/renderer/features/overview/trend/pooled-week';
import {
  chartPoints,
  inWeeks,
  planTrend,
  timeTicks,
} from '../../../../src/renderer/features/overview/trend/trend-plan';
import { trendTitle } from '../../../../src/renderer/features/overview/trend/trend-title';
import { addDays } from '../../../../src/renderer/session/period/days';

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
    expect(moved?.moves.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(moved?.change ?? 0, 10);
    expect(moved?.moves.find(({ value }) => value === 'Delays')).toMatchObject({
      n: 150,
      negativeShare: 0.6,
    });
    expect(moved?.moves.find(({ value }) => value === 'New')?.within).toBe(0);
  });

  it('[SE1] counts what carries a label only', () => {
    const unlabelled = { ...row('A', 10, 0, 0), n: 500 };
    expect(whatMoved([unlabelled], [row('A', 0, 0, 10)])).toMatchObject({ change: -200, moves: [{ n: 10 }] });
  });

  it('[SE5] calls a shift of volume mix, not feeling', () => {
    const moved = whatMoved(
      [row('A', 80, 0, 0), row('B', 0, 0, 20)],
      [row('A', 20, 0, 0), row('B', 0, 0, 80)],
    );
    expect(moved?.within).toBe(0);
    expect(moved?.mix).toBeCloseTo(-120, 10);
    // Weights of both periods give A ½(20 + 80) % and B the rest: its ½(m₀ + m₁)(w₁ − w₀) is the sum's definition.
    expect(moved?.mix).toBeCloseTo(-100 * 0.6 + 100 * -0.6, 10);
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

  it('gives restless figures whole weeks, the first one whole too', () => {
    const plan = planTrend(month, '2025-05-01', '2026-10-31');
    expect(inWeeks(plan, 1)).toEqual({
      period: { from: '2026-08-03', to: '2026-10-31' },
      bucket: 'week',
      chosenFrom: '2026-10-01',
    });
    const short = planTrend(month, '2026-10-01', '2026-10-31');
    expect(inWeeks(short, 1)).toBe(short);
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
    const points = chartPoints(
      daily('2026-09-30', 2),
      {
        period: { from: '2026-09-30', to: '2026-10-01' },
        bucket: 'day',
        chosenFrom: '2026-10-01',
      },
      0,
    );
    expect(points.map(({ name, context }) => [name, context])).toEqual([
      ['Wed 30 Sep 2026', true],
      ['Thu 1 Oct 2026', false],
    ]);
  });

  it('[G9] leaves points of few mentions undrawn where others have enough', () => {
    const plan = planTrend(month, '2026-10-01', '2026-10-31');
    const days = daily('2026-10-01', 5).map((day, index) => ({ ...day, n: index < 3 ? 50 : 4 }));
    expect(chartPoints(days, plan, 30).map(({ faint }) => faint)).toEqual([false, false, false, true, true]);
    expect(chartPoints(days.slice(1), plan, 30).some(({ faint }) => faint)).toBe(false);
  });

  it('names years where months are too many', () => {
    const months = Array.from({ length: 40 }, (_, index) => {
      const from = `${2013 + Math.floor((index + 9) / 12)}-${String(((index + 9) % 12) + 1).padStart(2, '0')}-01`;
      return { ...daily(from, 1)[0], from, to: from } as TrendPoint;
    });
    expect(timeTicks(months, 'month').map(({ label }) => label)).toEqual(['2014', '2015', '2016', '2017']);
  });

  it('writes months where they begin, the year once', () => {
    expect(timeTicks(daily('2026-08-01', 92), 'day')).toEqual([
      { index: 0, label: 'Aug 2026' },
      { index: 31, label: 'Sep' },
      { index: 61, label: 'Oct' },
    ]);
    expect(timeTicks(daily('2025-12-30', 60), 'day').map(({ label }) => label)).toEqual(['Jan 2026', 'Feb']);
    const weeks = Array.from({ length: 53 }, (_, index) => {
      const from = addDays('2025-11-03', index * 7);
      return { ...daily(from, 1)[0], from, to: addDays(from, 6) } as TrendPoint;
    });
    expect(timeTicks(weeks, 'week').map(({ label }) => label)).toEqual([
      'Nov 2025',
      'Jan 2026',
      'Mar',
      'May',
      'Jul',
      'Sep',
      'Nov',
    ]);
    expect(timeTicks(daily('2026-10-01', 10), 'day').map(({ label }) => label)).toEqual([
      '1 Oct',
      '3 Oct',
      '5 Oct',
      '7 Oct',
      '9 Oct',
    ]);
  });
});

describe('pooled week', () => {
  const netDay = (day: string, positive: number, neutral: number, negative: number): TrendPoint => {
    const n = positive + neutral + negative;
    const value = (100 * (positive - negative)) / n;
    const half = 196 * Math.sqrt(((positive + negative) / n - (value / 100) ** 2) / n);
    const known = n >= 30;
    return {
      from: day,
      to: day,
      partial: false,
      value,
      low: known ? value - half : null,
      high: known ? value + half : null,
      n,
      lastYear: null,
      classes: { positive, negative },
    };
  };
  const days = [netDay('2026-10-01', 40, 30, 20), netDay('2026-10-02', 10, 60, 130)];

  it('[SE1] [G12] is what the days give when they are counted together', () => {
    const together = netDay('x', 50, 90, 150);
    const pooled = pooledTrend(days, [], '2026-10-02');
    expect(pooled).toHaveLength(1);
    expect(pooled[0]?.value).toBeCloseTo(together.value ?? 0, 9);
    expect(pooled[0]?.low).toBeCloseTo(together.low ?? 0, 9);
    expect(pooled[0]?.high).toBeCloseTo(together.high ?? 0, 9);
    expect(pooled[0]).toMatchObject({ n: 200, pooledN: 290, pooledFrom: '2026-10-01' });
  });

  it('reaches back seven days and no more', () => {
    const week = Array.from({ length: 8 }, (_, index) =>
      netDay(addDays('2026-10-01', index), index === 0 ? 0 : 30, 0, index === 0 ? 30 : 0),
    );
    expect(pooledTrend(week, [], '2026-10-08')[0]?.value).toBe(100);
    expect(pooledTrend(week, [], '2026-10-07')[0]?.value).toBeLessThan(100);
  });

  it('[G9] has an interval from thirty mentions on, however few a single day has', () => {
    const few = Array.from({ length: 7 }, (_, index) => netDay(addDays('2026-10-01', index), 2, 2, 1));
    const [point] = pooledTrend(few, [], '2026-10-07');
    expect(point).toMatchObject({ pooledN: 35 });
    expect(point?.low).toBeCloseTo(netDay('x', 14, 14, 7).low ?? 0, 9);
    expect(pooledTrend(few, [], '2026-10-05')[0]).toMatchObject({ pooledN: 25, low: null });
  });

  it('[G11] stands beside the same weekday 364 days earlier', () => {
    const then = netDay('2025-10-03', 30, 0, 0);
    expect(pooledTrend(days, [netDay('2025-10-03', 29, 0, 0)], '2026-10-02')[0]?.lastYear).toBeNull();
    expect(pooledTrend(days, [then], '2026-10-01').map(({ lastYear }) => lastYear)).toEqual([null, 100]);
  });
});

describe('trend title', () => {
  const series = (values: readonly number[], half: number, context = 0) =>
    values.map((value, index) => ({
      key: addDays('2026-10-01', index),
      from: addDays('2026-10-01', index),
      behind: 100,
      to: addDays('2026-10-01', index),
      name: '',
      value,
      low: value - half,
      high: value + half,
      n: 100,
      lastYear: null,
      partial: false,
      faint: false,
      context: index < context,
    }));
  const title = (
    values: readonly number[],
    half: number,
    better: 'higher' | 'lower' = 'higher',
    context = 0,
  ) =>
    trendTitle({
      name: 'Net sentiment',
      points: series(values, half, context),
      bucket: 'day',
      better,
      value: String,
    });

  it('tells the largest turn and how much of it has been recovered', () => {
    expect(title([20, 21, 3, 9, 15], 2)).toBe(
      'Net sentiment fell to 3 on 3 Oct and has recovered two thirds',
    );
    expect(title([20, 21, 3, 4, 3.5], 2)).toBe('Net sentiment fell to 3 on 3 Oct and has not recovered');
    expect(title([20, 21, 15, 9, 3], 2)).toBe('Net sentiment fell to 3 on 5 Oct');
    expect(title([2, 3, 9, 20, 19], 2)).toBe('Net sentiment rose to 20 on 4 Oct');
    expect(title([2, 3, 20, 9, 3], 2, 'lower')).toBe('Net sentiment slowed to 20 on 3 Oct and has recovered');
  });

  it('tells of a fall and not of the recovery from it, however large', () => {
    expect(title([15, 14, 1, 5, 16], 2)).toBe('Net sentiment fell to 1 on 3 Oct and has recovered');
  });

  it('[SE3] calls nothing a turn that lies within its error', () => {
    expect(title([20, 21, 15, 18, 19], 5)).toBe('Net sentiment stayed between 15 and 21');
    expect(title([20, 21], 1)).toBe('Net sentiment');
    const bare = series([100, -100, 100, -100, 0], 1).map((point) => ({ ...point, low: null, high: null }));
    expect(
      trendTitle({ name: 'Net sentiment', points: bare, bucket: 'day', better: 'higher', value: String }),
    ).toBe('Net sentiment');
  });

  it('sees where a turn began before the period, but tells of the period only', () => {
    expect(title([20, 21, 3, 4, 3, 4], 1, 'higher', 2)).toBe(
      'Net sentiment fell to 3 on 3 Oct and has not recovered',
    );
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
    ).toBe('in the days 3–14 Oct 2026');
    const third = { from: '2026-10-03', to: '2026-10-03' };
    expect(duringWords(third, third)).toBe('on 3 Oct 2026');
    expect(beforeWords('this-month', october, { from: '2026-09-01', to: '2026-09-15' })).toBe(
      'the same days of September',
    );
    expect(beforeWords('this-month', october, september)).toBe('September');
    expect(beforeWords('this-month', october, null)).toBeNull();
  });
});
