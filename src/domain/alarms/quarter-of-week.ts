import type { ZoneCalendar } from '../calendar/zone-calendar';
import type { Instant } from '../mention';

const QUARTER = 900_000;
const QUARTERS_A_DAY = 96;

/** Quarter-hours of a week. */
export const QUARTERS_A_WEEK = 7 * QUARTERS_A_DAY;

/** CR1: which quarter-hour of the local week an instant falls on, 0 … 671; a day of 23 hours skips four of them. */
export function quarterOfWeek(calendar: ZoneCalendar, instant: Instant): number {
  const day = (((calendar.dayOf(instant) + 3) % 7) + 7) % 7;
  return day * QUARTERS_A_DAY + Math.floor(calendar.clockOf(instant) / QUARTER);
}
