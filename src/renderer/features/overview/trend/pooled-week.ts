import type { TrendPoint } from '../../../../ipc/engine-queries';
import { addDays } from '../../../session/period/days';
import type { PooledPoint } from './trend-plan';

/** Days pooled into each point, its own the last. */
export const POOLED_DAYS = 7;
/** Days between a day and the same weekday of last year (G11). */
const YEAR_OF_WEEKS = 364;
const Z = 196;

interface Pooled {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pooledN: number;
}

/** Under it a share has no interval (SE1). */
const INTERVAL_FROM = 30;

/**
 * Net sentiment of the seven days up to each day, in points: counted together, never averaged (G12), with SE1's
 * interval.
 */
export function pooledWeek(days: readonly TrendPoint[], at: number): Pooled {
  let n = 0;
  let positive = 0;
  let negative = 0;
  for (const day of days.slice(Math.max(0, at - POOLED_DAYS + 1), at + 1)) {
    n += day.n;
    positive += day.classes?.positive ?? 0;
    negative += day.classes?.negative ?? 0;
  }
  if (n === 0) return { value: null, low: null, high: null, pooledN: 0 };
  const net = (positive - negative) / n;
  if (n < INTERVAL_FROM) return { value: 100 * net, low: null, high: null, pooledN: n };
  const half = Z * Math.sqrt(Math.max(0, (positive + negative) / n - net ** 2) / n);
  return {
    value: 100 * net,
    low: Math.max(-100, 100 * net - half),
    high: Math.min(100, 100 * net + half),
    pooledN: n,
  };
}

/**
 * A daily trend with each point pooled over seven days, from `from` on; the days before are only pooled in. Last year
 * is pooled alike from its own days and stands at the same weekday.
 */
export function pooledTrend(
  days: readonly TrendPoint[],
  lastYear: readonly TrendPoint[],
  from: string,
): readonly PooledPoint[] {
  const placeLastYear = new Map(lastYear.map((day, index) => [day.from, index]));
  return days.flatMap((day, index) => {
    if (day.from < from) return [];
    const then = placeLastYear.get(addDays(day.from, -YEAR_OF_WEEKS));
    return [
      {
        ...day,
        ...pooledWeek(days, index),
        pooledFrom: days[Math.max(0, index - POOLED_DAYS + 1)]?.from ?? day.from,
        lastYear: then === undefined ? null : judged(pooledWeek(lastYear, then)),
      },
    ];
  });
}

/** A reference that too few are behind is none (G9). */
const judged = ({ value, pooledN }: Pooled): number | null => (pooledN < INTERVAL_FROM ? null : value);

/** Days that must be asked for so that every point from `from` on has its seven. */
export const pooledFrom = (from: string): string => addDays(from, 1 - POOLED_DAYS);

/** The same days last year. */
export const yearBefore = (day: string): string => addDays(day, -YEAR_OF_WEEKS);
