import type { Day, Period } from '../../../../domain/filter';
import type { Bucket, TrendPoint } from '../../../../ipc/engine-queries';
import type { ChartPoint, TimeTick } from '../../../charts/chart-point';
import {
  addDays,
  addMonths,
  daysBetween,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../../../session/period/days';
import { formatDay, formatDayShort, formatMonth, weekdayName } from '../../../ui/format/format-date';

/** What a trend is asked for: days, how they are bucketed, and where the chosen period begins in it. */
export interface TrendPlan {
  readonly period: Period;
  readonly bucket: Bucket;
  readonly chosenFrom: Day;
}

const SHORT_DAYS = 45;
const DAILY_UP_TO = 100;
const WEEKLY_UP_TO = 760;

/**
 * The trend of a chosen period (null: everything): a short one is shown with the two months before it, so that a turn
 * can be seen; days, weeks or months, at most about a hundred points. It never reaches beyond the data.
 */
export function planTrend(chosen: Period | null, firstDay: Day, lastDay: Day): TrendPlan {
  const from = chosen === null || chosen.from < firstDay ? firstDay : chosen.from;
  const to = chosen === null || chosen.to > lastDay ? lastDay : chosen.to;
  if (from > to) return { period: { from, to: from }, bucket: 'day', chosenFrom: from };
  const short = daysBetween(from, to) <= SHORT_DAYS;
  const early = short ? startOfMonth(from, -2) : from;
  const start = early < firstDay ? firstDay : early;
  const length = daysBetween(start, to);
  const bucket = length <= DAILY_UP_TO ? 'day' : length <= WEEKLY_UP_TO ? 'week' : 'month';
  return { period: { from: start, to }, bucket, chosenFrom: from };
}

/**
 * The same days in whole weeks, for a figure too restless by the day: a median of a few dozen threads. A plan of a month
 * or less keeps its days.
 */
export function inWeeks(plan: TrendPlan, weekStart: number): TrendPlan {
  const { from, to } = plan.period;
  if (plan.bucket !== 'day' || daysBetween(from, to) <= SHORT_DAYS) return plan;
  const isContext = from < plan.chosenFrom;
  const start =
    isContext && startOfWeek(from, weekStart) < from ? addDays(startOfWeek(from, weekStart), 7) : from;
  return { ...plan, period: { from: start, to }, bucket: 'week' };
}

/** A bucket as it is read out. */
export function bucketName(point: Pick<TrendPoint, 'from' | 'to'>, bucket: Bucket): string {
  switch (bucket) {
    case 'day':
      return `${weekdayName(weekdayOf(point.from)).slice(0, 3)} ${formatDay(point.from)}`;
    case 'week':
      return `${formatDayShort(point.from)} – ${formatDay(point.to)}`;
    case 'month':
      return formatMonth(point.from);
  }
}

/** A point whose value may stand for more days than its own. */
export interface PooledPoint extends TrendPoint {
  readonly pooledFrom?: string;
  readonly pooledN?: number;
}

/** Points with enough mentions that make a line of their own. */
const ENOUGH_TO_DRAW = 3;

/**
 * Points as the chart draws them; those before the chosen period are context. Where some have the figure's minimum n,
 * those without it are not drawn (G9): a month of three mentions would hide all others.
 */
export function chartPoints(
  points: readonly PooledPoint[],
  plan: TrendPlan,
  minimumN: number,
): readonly ChartPoint[] {
  const countOf = (point: PooledPoint): number => point.pooledN ?? point.n;
  const enough = points.filter((point) => countOf(point) >= minimumN).length;
  const isFaint = (point: PooledPoint): boolean => enough >= ENOUGH_TO_DRAW && countOf(point) < minimumN;
  const faintDays = new Set(points.filter(isFaint).map((point) => point.from));
  return points.map((point) => ({
    key: point.from,
    from: point.pooledFrom ?? point.from,
    to: point.to,
    name: bucketName(point, plan.bucket),
    value: point.value,
    low: point.low,
    high: point.high,
    n: point.n,
    behind: point.pooledN ?? point.n,
    lastYear: faintDays.has(addMonths(point.from, -12)) ? null : point.lastYear,
    partial: point.partial,
    faint: isFaint(point),
    context: point.to < plan.chosenFrom,
  }));
}

/** Widths of a month and of a month with its year, as shares of the axis. */
const MONTH_SHARE = 0.07;
const YEAR_SHARE = 0.14;
/** More months than these are named by their years. */
const MONTHS_NAMED = 24;
/** Every how many months one is named, counted from January. */
const MONTH_STEPS = [1, 2, 3, 4, 6, 12];

interface MonthStart {
  readonly index: number;
  /** First day of the month. */
  readonly month: Day;
}

/**
 * Words of the time axis: months where they begin, as many as have room and always as far from each other, the year
 * with the first and with each January; days in short ones.
 */
export function timeTicks(points: readonly TrendPoint[], bucket: Bucket): readonly TimeTick[] {
  const months: MonthStart[] = [];
  points.forEach((point, index) => {
    const month = startOfMonth(bucket === 'day' ? point.from : point.to);
    if (month !== months.at(-1)?.month) months.push({ index, month });
  });
  if (bucket === 'day' && months.length < 2 && points.length > 1) {
    const step = points.length > 16 ? 7 : points.length > 8 ? 2 : 1;
    return points.flatMap((point, index) =>
      index % step === 0 ? [{ index, label: formatDayShort(point.from) }] : [],
    );
  }
  if (months.length > MONTHS_NAMED) {
    return months.flatMap(({ index, month }) =>
      isEvery(12, month) ? [{ index, label: month.slice(0, 4) }] : [],
    );
  }
  // Of a first month only the end may be there, with the next too close to name both.
  const [first, second] = months;
  const isCrowded = first && second && second.index - first.index < points.length * MONTH_SHARE;
  const named = isCrowded ? months.slice(1) : months;
  for (const step of MONTH_STEPS) {
    const ticks = monthTicks(named.filter(({ month }) => isEvery(step, month)));
    if (ticks.length > 0 && haveRoom(ticks, points.length)) return ticks;
  }
  return monthTicks(named.slice(0, 1));
}

const isEvery = (step: number, month: Day): boolean => (Number(month.slice(5, 7)) - 1) % step === 0;

const monthTicks = (months: readonly MonthStart[]): readonly TimeTick[] =>
  months.map(({ index, month }, order) => {
    const isNewYear = month.slice(0, 4) !== months[order - 1]?.month.slice(0, 4);
    const name = formatMonth(month).slice(0, 3);
    return { index, label: isNewYear ? `${name} ${month.slice(0, 4)}` : name };
  });

const haveRoom = (ticks: readonly TimeTick[], length: number): boolean =>
  ticks.every(({ index, label }, order) => {
    const next = ticks[order + 1];
    return !next || next.index - index >= length * (label.length > 3 ? YEAR_SHARE : MONTH_SHARE);
  });
