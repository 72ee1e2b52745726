import type { Day } from '../../../domain/filter';

const DAY_MS = 86_400_000;

/** A day without zone as UTC midnight: only for counting days, never for instants (a local day may have 23 or 25 hours). */
const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether a text is a real calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toUtc(text);
  return !Number.isNaN(ms) && fromUtc(ms) === text;
}

/** The calendar day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => fromUtc(toUtc(day) + count * DAY_MS);

/** Days from `from` to `to`, both included; 1 for the same day. */
export const daysBetween = (from: Day, to: Day): number => (toUtc(to) - toUtc(from)) / DAY_MS + 1;

/** First day of the month that lies `count` months after the month of `day`. */
export function startOfMonth(day: Day, count = 0): Day {
  return fromUtc(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count, 1));
}

/** Last day of the month that lies `count` months after the month of `day`. */
export const endOfMonth = (day: Day, count = 0): Day => addDays(startOfMonth(day, count + 1), -1);

/** The same day of the month `count` months later, or the month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const last = endOfMonth(day, count);
  const wanted = `${last.slice(0, 8)}${day.slice(8)}`;
  return wanted > last ? last : wanted;
}

/** ISO weekday of a day, 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(toUtc(day)).getUTCDay() || 7;

/** First day of the week that holds `day`, for weeks that start on ISO weekday `weekStart`. */
export const startOfWeek = (day: Day, weekStart: number): Day =>
  addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
