import type { Day } from '../../../domain/filter';
import type { Instant } from '../../../domain/mention';

/** Dates are written day, month name, year: the one order no reader takes for another. */
const DATE_LOCALE = 'en-GB';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthOf = (day: Day): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** "31 Oct 2026" of a local day. */
export const formatDay = (day: Day): string => `${formatDayShort(day)} ${day.slice(0, 4)}`;

/** "31 Oct". */
export const formatDayShort = (day: Day): string => `${Number(day.slice(8, 10))} ${monthOf(day)}`;

/** "Oct 2026". */
export const formatMonth = (day: Day): string => `${monthOf(day)} ${day.slice(0, 4)}`;

/** "1–31 Oct 2026", "28 Sep – 4 Oct 2026", "1 Dec 2025 – 3 Jan 2026"; both days included. */
export function formatDayRange(from: Day, to: Day): string {
  if (from === to) return formatDay(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${formatDay(to)}`;
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDayShort(from) : formatDay(from);
  return `${start} – ${formatDay(to)}`;
}

/** Name of an ISO weekday, 1 Monday … 7 Sunday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[(weekday - 1) % 7] ?? '';

/** Name of a month 1 … 12 in full. */
export const monthName = (month: number): string =>
  new Intl.DateTimeFormat(DATE_LOCALE, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1, 1),
  );

const formatters = new Map<string, Intl.DateTimeFormat>();

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

function instantParts(instant: Instant, zone: string): Parts {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(DATE_LOCALE, {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, formatter);
  }
  const found = { year: '', month: '', day: '', hour: '', minute: '', second: '' };
  for (const { type, value } of formatter.formatToParts(instant)) {
    if (type in found) found[type as keyof Parts] = value;
  }
  return found;
}

/** The local day of an instant in a zone. */
export function dayOf(instant: Instant, zone: string): Day {
  const part = instantParts(instant, zone);
  return `${part.year.padStart(4, '0')}-${part.month}-${part.day}`;
}

/** "23:58" in a zone. */
export function formatTime(instant: Instant, zone: string): string {
  const part = instantParts(instant, zone);
  return `${part.hour}:${part.minute}`;
}

/** "31 Oct 2026 23:58" in a zone. */
export const formatInstant = (instant: Instant, zone: string): string =>
  `${formatDay(dayOf(instant, zone))} ${formatTime(instant, zone)}`;

/** "31 Oct 2026 23:58:07" in a zone. */
export const formatInstantExact = (instant: Instant, zone: string): string =>
  `${formatInstant(instant, zone)}:${instantParts(instant, zone).second}`;

/** "23:58" on an ISO minute of the day: 540 → "09:00", 1440 → "24:00". */
export const formatMinuteOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
