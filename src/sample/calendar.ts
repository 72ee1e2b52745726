import type { Day } from '../domain/filter';
import type { Instant } from '../domain/mention';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
const WALL_DAY = 24 * HOUR;

/** Midnight of 1 May 2025 as a wall clock shows it, written as if it were UTC. */
const WALL_START = Date.UTC(2025, 4, 1);

/** Days the sample covers: 1 May 2025 … 31 October 2026. */
export const DAYS = 549;

/** When Lisbon's clocks change inside the sample, and how far they are ahead of UTC from then on. */
const LISBON: readonly (readonly [wall: number, aheadHours: number])[] = [
  [Number.NEGATIVE_INFINITY, 1],
  [Date.UTC(2025, 9, 26, 2), 0],
  [Date.UTC(2026, 2, 29, 1), 1],
  [Date.UTC(2026, 9, 25, 2), 0],
];

/** The instant at which Lisbon's clocks show `minutes` after midnight on the sample's day number `day`. */
export function lisbonInstant(day: number, minutes: number): Instant {
  const wall = WALL_START + day * WALL_DAY + Math.round(minutes * MINUTE);
  let ahead = 1;
  for (const [from, hours] of LISBON) if (wall >= from) ahead = hours;
  return wall - ahead * HOUR;
}

export interface LisbonTime {
  readonly day: number;
  /** ISO, 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly hour: number;
}

export function lisbonTime(instant: Instant): LisbonTime {
  let ahead = 1;
  for (const [from, hours] of LISBON) if (instant >= from - (hours === 0 ? 1 : 0) * HOUR) ahead = hours;
  const wall = instant + ahead * HOUR - WALL_START;
  const day = Math.floor(wall / WALL_DAY);
  return { day, weekday: weekdayOf(day), hour: Math.floor((wall - day * WALL_DAY) / HOUR) };
}

/** 1 May 2025 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Day number of a local day `YYYY-MM-DD`. */
export function dayNumber(day: Day): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - WALL_START) / WALL_DAY);
}

/** First and last instant of the sample. */
export const START: Instant = lisbonInstant(0, 0);
export const END: Instant = lisbonInstant(DAYS, 0) - SECOND;
