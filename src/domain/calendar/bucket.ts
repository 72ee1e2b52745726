import { addMonths, dateOf, dayNumber, weekdayOf } from './day';
import type { DayNumber } from './zone-calendar';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface CalendarStyle {
  /** ISO weekday the week starts on. */
  readonly weekStart: number;
  /** Month 1–12 the fiscal year starts in; quarters follow it. */
  readonly fiscalYearStart: number;
}

/** First day of the unit that holds `day`. */
export function startOfUnit(day: DayNumber, unit: CalendarUnit, style: CalendarStyle): DayNumber {
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((weekdayOf(day) - style.weekStart + 7) % 7);
  const { year, month } = dateOf(day);
  if (unit === 'month') return dayNumber(year, month, 1);
  const sinceFiscal = (month - style.fiscalYearStart + 12) % 12;
  return dayNumber(year, month - (unit === 'quarter' ? sinceFiscal % 3 : sinceFiscal), 1);
}

/** First day of the unit after the one that starts on `start`. */
export function nextUnit(start: DayNumber, unit: CalendarUnit): DayNumber {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  return addMonths(start, unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
}
