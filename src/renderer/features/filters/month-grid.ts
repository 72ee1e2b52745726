import type { Day } from '../../../domain/filter';
import { addDays, endOfMonth, startOfMonth, startOfWeek } from '../../session/period/days';

/** Days of a month in whole weeks; days of the months beside it are null. */
export function monthWeeks(month: Day, weekStart: number): readonly (readonly (Day | null)[])[] {
  const first = startOfMonth(month);
  const last = endOfMonth(month);
  const weeks: (Day | null)[][] = [];
  for (let monday = startOfWeek(first, weekStart); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return day < first || day > last ? null : day;
      }),
    );
  }
  return weeks;
}

/** ISO weekdays in the order of the week. */
export const weekdays = (weekStart: number): readonly number[] =>
  Array.from({ length: 7 }, (_, index) => ((weekStart - 1 + index) % 7) + 1);
