import { dayNumber, HOUR, lisbonInstant } from '../calendar';

function at(day: string, hour: number, minute: number): number {
  return lisbonInstant(dayNumber(day), hour * 60 + minute);
}

/** A traveller films her suitcases left in the rain at Lisbon; the chief operating officer answers 48 hours later. */
export const BAGGAGE_VIDEO = {
  posted: at('2026-10-03', 9, 40),
  answered: at('2026-10-05', 9, 40),
  over: at('2026-10-16', 23, 0),
} as const;

/** Check-in and the app are down for nine hours. */
export const OUTAGE = {
  began: at('2026-02-12', 6, 10),
  stated: at('2026-02-12', 7, 25),
  mended: at('2026-02-12', 15, 5),
  over: at('2026-02-14', 12, 0),
} as const;

/** Points will expire after 18 months instead of 36; half of it is taken back ten days later. */
export const POLICY_CHANGE = {
  announced: at('2025-11-18', 11, 0),
  softened: at('2025-11-28', 12, 30),
  over: at('2025-12-12', 23, 0),
} as const;

/** A competitor's advertisement makes fun of grandparents on their first flight. */
export const COMPETITOR_ADVERT = {
  shown: at('2026-06-09', 8, 30),
  withdrawn: at('2026-06-12', 18, 0),
  over: at('2026-06-30', 22, 0),
} as const;

/** How much longer than usual the care desk needs, because everybody writes at once. */
export function strainAt(instant: number): number {
  if (instant >= BAGGAGE_VIDEO.posted && instant < BAGGAGE_VIDEO.answered + 12 * HOUR) return 1.9;
  if (instant >= OUTAGE.began && instant < OUTAGE.mended + 10 * HOUR) return 3.2;
  if (instant >= POLICY_CHANGE.announced && instant < POLICY_CHANGE.announced + 72 * HOUR) return 1.8;
  return 1;
}
