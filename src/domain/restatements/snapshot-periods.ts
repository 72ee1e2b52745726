import type { DayRange } from '../calendar/comparison-period';
import { addMonths, dateOf, dayLabel, dayNumber, parseDay } from '../calendar/day';
import type { DayNumber } from '../calendar/zone-calendar';
import type { Period } from '../filter';

/** How many of each kind are watched from the newest that has ended. */
const MONTHS = 12;
const QUARTERS = 8;
const YEARS = 2;

/**
 * The months, and the quarters and years of the fiscal year, that have ended before the day of "as of" and hold a day
 * since the first mention (G10): the newest 12, 8 and 2, newest first of each kind.
 */
export function snapshotPeriods(
  firstDay: DayNumber,
  today: DayNumber,
  fiscalYearStart: number,
): readonly Period[] {
  return [
    ...ended(1, MONTHS, 1),
    ...ended(3, QUARTERS, fiscalYearStart),
    ...ended(12, YEARS, fiscalYearStart),
  ];

  function ended(months: number, most: number, startMonth: number): Period[] {
    const { year, month } = dateOf(today);
    const into = (((month - startMonth) % months) + months) % months;
    const current = dayNumber(year, month - into, 1);
    return Array.from({ length: most }, (_, back) => ({
      from: addMonths(current, -months * (back + 1)),
      to: addMonths(current, -months * back) - 1,
    }))
      .filter(({ to }) => to >= firstDay)
      .map(({ from, to }) => ({ from: dayLabel(from), to: dayLabel(to) }));
  }
}

/** Periods once each, in lists within which none overlaps another: a list is computed in one pass. */
export function withoutOverlap(periods: readonly Period[]): readonly (readonly Period[])[] {
  const once = new Map(periods.map((period) => [`${period.from} ${period.to}`, period]));
  const lists: Period[][] = [];
  for (const period of [...once.values()].sort(
    (a, b) => length(a) - length(b) || (a.from < b.from ? -1 : 1),
  )) {
    const fitting = lists.find((list) =>
      list.every((each) => each.to < period.from || each.from > period.to),
    );
    if (fitting) fitting.push(period);
    else lists.push([period]);
  }
  return lists.map((list) => list.sort((a, b) => (a.from < b.from ? -1 : 1)));
}

/** Days of a period; null where one of its days does not exist. */
export function daysOf({ from, to }: Period): DayRange | null {
  const days = { from: parseDay(from), to: parseDay(to) };
  return days.from === null || days.to === null ? null : { from: days.from, to: days.to };
}

function length(period: Period): number {
  const days = daysOf(period);
  return days ? days.to - days.from : 0;
}
