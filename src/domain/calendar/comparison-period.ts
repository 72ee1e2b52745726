import { addMonths, dateOf, weekdayOf } from './day';
import type { DayNumber } from './zone-calendar';

/** Local days as numbers, both included. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * G11: the period before. Whole calendar months (also quarters, years) are compared with as many months before,
 * anything else with as many days before.
 */
export function previousPeriod(period: DayRange): DayRange {
  const months = wholeMonths(period);
  if (months > 0) return { from: addMonths(period.from, -months), to: period.from - 1 };
  const length = period.to - period.from + 1;
  return { from: period.from - length, to: period.to - length };
}

/**
 * G11: the same period last year. Whole weeks keep their weekdays (364 days earlier), everything else its dates.
 */
export function samePeriodLastYear(period: DayRange, weekStart: number): DayRange {
  if (wholeMonths(period) > 0) {
    return { from: addMonths(period.from, -12), to: addMonths(period.to + 1, -12) - 1 };
  }
  const length = period.to - period.from + 1;
  if (length % 7 === 0 && weekdayOf(period.from) === weekStart) {
    return { from: period.from - 364, to: period.to - 364 };
  }
  return { from: addMonths(period.from, -12), to: addMonths(period.to, -12) };
}

function wholeMonths(period: DayRange): number {
  const from = dateOf(period.from);
  const after = dateOf(period.to + 1);
  if (from.date !== 1 || after.date !== 1) return 0;
  return (after.year - from.year) * 12 + after.month - from.month;
}
