import type { Instant } from '../mention';
import type { DayRange } from './comparison-period';
import type { ZoneCalendar } from './zone-calendar';

/** Instants of a period: from the first included to the first no longer included. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

export function windowOf(range: DayRange, calendar: ZoneCalendar): Window {
  return { from: calendar.startOf(range.from), to: calendar.startOf(range.to + 1) };
}

/** A reference period as it is compared: its days, and the instants that count. */
export interface Reference {
  readonly range: DayRange;
  readonly window: Window;
}

/**
 * G11: the reference of a period that "as of" cuts is taken to-date: as many elapsed days, at most the reference's
 * length, the last one up to the clock time of "as of". Where that day's clock shows the time twice the first counts,
 * where it skips it the end of the time before. null when nothing of the period has elapsed.
 */
export function referenceToDate(
  period: DayRange,
  reference: DayRange,
  asOf: Instant,
  calendar: ZoneCalendar,
): Reference | null {
  if (asOf < calendar.startOf(period.from)) return null;
  if (asOf >= calendar.startOf(period.to + 1)) {
    return { range: reference, window: windowOf(reference, calendar) };
  }
  const today = calendar.dayOf(asOf);
  const elapsed = today - period.from + 1;
  const length = reference.to - reference.from + 1;
  if (elapsed > length) return { range: reference, window: windowOf(reference, calendar) };
  const last = reference.from + elapsed - 1;
  const clock = calendar.clockOf(asOf);
  const cut = calendar.instantOf(last, clock);
  const end = calendar.clockOf(cut) > clock ? cut : cut + 1;
  return {
    range: { from: reference.from, to: last },
    window: { from: calendar.startOf(reference.from), to: Math.min(end, calendar.startOf(last + 1)) },
  };
}
