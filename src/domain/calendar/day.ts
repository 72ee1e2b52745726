import type { Day } from '../filter';
import type { DayNumber } from './zone-calendar';

const UTC_DAY = 86_400_000;
const LABEL = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `YYYY-MM-DD` of a day number. */
export function dayLabel(day: DayNumber): Day {
  return new Date(day * UTC_DAY).toISOString().slice(0, 10);
}

/** Day number of `YYYY-MM-DD`; null when it is not a day of the calendar. */
export function parseDay(label: Day): DayNumber | null {
  const found = LABEL.exec(label);
  if (!found) return null;
  const day = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / UTC_DAY;
  return dayLabel(day) === label ? day : null;
}

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly date: number;
}

export function dateOf(day: DayNumber): CalendarDate {
  const at = new Date(day * UTC_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Day number of a date; months and dates beyond their range carry over. */
export function dayNumber(year: number, month: number, date: number): DayNumber {
  return Date.UTC(year, month - 1, date) / UTC_DAY;
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later, at most the month's last day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = dateOf(day);
  const last = dayNumber(year, month + months + 1, 0);
  return Math.min(dayNumber(year, month + months, 1) + date - 1, last);
}
