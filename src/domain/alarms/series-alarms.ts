import type { Instant } from '../mention';
import { type Alarm, alarmsOf, type Firing } from './alarm';
import { SortedWindow } from './sorted-window';

const HOUR = 3_600_000;

export type Sensitivity = 'low' | 'medium' | 'high';

/** CR1b's numbers; all are settings. */
export interface SeriesAlarmSettings {
  /** Limit L in standard deviations of the smoothed series. */
  readonly limit: number;
  /** Weight of the newest hour in the moving average. */
  readonly lambda: number;
  /** Hours before the evaluated one that make the base. */
  readonly baseHours: number;
  /** Hours of base without which nothing is evaluated. */
  readonly leastBaseHours: number;
  readonly mergeMs: number;
}

/** CR1b: L of each sensitivity. */
export const SENSITIVITY_LIMIT: Readonly<Record<Sensitivity, number>> = { low: 8, medium: 6, high: 4 };

export const SERIES_ALARM_SETTINGS: SeriesAlarmSettings = {
  limit: SENSITIVITY_LIMIT.medium,
  lambda: 0.3,
  baseHours: 168,
  leastBaseHours: 24,
  mergeMs: 24 * HOUR,
};

const MAD_TO_DEVIATION = 1.4826;

/**
 * CR1b: alarms of a bare series of counts, in any order of time. Values are summed by hour (UTC) and an hour without
 * any is 0. z = (a − median) ÷ max(1.4826·MAD, 1) of a = 2·√(x + 3/8) (Anscombe 1948) against the 7 days of hours
 * before; its moving average E = λz + (1 − λ)E (Roberts 1959) fires above L·√(λ ÷ (2 − λ)). Upwards only. An hour is
 * evaluated when it ends, so an alarm starts at the end of the hour that gave it. The score is the highest
 * E ÷ √(λ ÷ (2 − λ)), on the scale of L. Values that are no number ≥ 0 count nothing.
 */
export function seriesAlarms(
  times: ArrayLike<Instant>,
  values: ArrayLike<number>,
  settings: SeriesAlarmSettings = SERIES_ALARM_SETTINGS,
): readonly Alarm[] {
  const { first, sums } = hourlySums(times, values);
  return alarmsOf(firings(first, sums, settings), settings.mergeMs);
}

function* firings(first: Instant, sums: Float64Array, settings: SeriesAlarmSettings): Generator<Firing> {
  const { lambda, limit, baseHours, leastBaseHours } = settings;
  const deviation = Math.sqrt(lambda / (2 - lambda));
  const steadied = sums.map((sum) => 2 * Math.sqrt(sum + 3 / 8));
  const base = new SortedWindow();
  let average = 0;
  for (let hour = 0; hour < sums.length; hour++) {
    if (base.size >= leastBaseHours) {
      const z = (steadied[hour]! - base.median()) / Math.max(MAD_TO_DEVIATION * base.medianDistance(), 1);
      average = lambda * z + (1 - lambda) * average;
      const score = average / deviation;
      if (score > limit) yield { at: first + (hour + 1) * HOUR, score, size: sums[hour]! };
    }
    base.add(steadied[hour]!);
    if (hour >= baseHours) base.remove(steadied[hour - baseHours]!);
  }
}

/** Sum of each hour from the first to the last that has a value. */
function hourlySums(
  times: ArrayLike<Instant>,
  values: ArrayLike<number>,
): { readonly first: Instant; readonly sums: Float64Array } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < times.length; i++) {
    if (!(values[i]! >= 0)) continue;
    const hour = Math.floor(times[i]! / HOUR);
    if (hour < from) from = hour;
    if (hour > to) to = hour;
  }
  if (to < from) return { first: 0, sums: new Float64Array(0) };
  const sums = new Float64Array(to - from + 1);
  for (let i = 0; i < times.length; i++) {
    if (values[i]! >= 0) sums[Math.floor(times[i]! / HOUR) - from]! += values[i]!;
  }
  return { first: from * HOUR, sums };
}
