import type { Instant } from '../mention';
import { offsetAt } from './offset-changes';

/** A local day as the number of days since 1970-01-01 in the calendar, whatever the zone. */
export type DayNumber = number;

const UTC_DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * Local days of one IANA zone (G4): where each begins, and on which an instant falls. A day has the hours it has;
 * nothing adds 86 400 s to an instant. Starts are remembered, so asking again is cheap. An unknown zone throws a
 * RangeError: zones are checked where they are entered (`isZone`).
 */
export class ZoneCalendar {
  readonly #starts = new Map<DayNumber, Instant>();

  constructor(readonly zone: string) {
    if (!isZone(zone)) throw new RangeError(`Unknown time zone: ${zone}`);
  }

  /** First instant whose local date is `day`. */
  startOf(day: DayNumber): Instant {
    let start = this.#starts.get(day);
    if (start === undefined) {
      start = this.instantOf(day, 0);
      this.#starts.set(day, start);
    }
    return start;
  }

  /** The day that has begun and whose next has not; an instant that is no finite number has none (NaN). */
  dayOf(instant: Instant): DayNumber {
    let day = Math.floor(instant / UTC_DAY);
    while (instant < this.startOf(day)) day--;
    while (instant >= this.startOf(day + 1)) day++;
    return day;
  }

  /** Clock time of an instant on its local day, in ms after midnight as the clock shows it. */
  clockOf(instant: Instant): number {
    const local = instant + this.#offset(instant);
    return local - Math.floor(local / UTC_DAY) * UTC_DAY;
  }

  /**
   * Instant at which the clock shows `clock` ms on a local day: the first of two, and the end of the gap where a
   * change of the clock skips it.
   */
  instantOf(day: DayNumber, clock: number): Instant {
    const local = day * UTC_DAY + clock;
    const before = this.#offset(local - 24 * HOUR);
    const after = this.#offset(local + 24 * HOUR);
    if (before === after && this.#offset(local - before) === before) return local - before;
    const candidates = [local - before, local - after].filter((t) => t + this.#offset(t) === local);
    return candidates.length > 0 ? Math.min(...candidates) : this.#gapEnd(local, before, after);
  }

  /** First instant after a change of the clock that skips a local time. */
  #gapEnd(local: number, before: number, after: number): Instant {
    let low = local - Math.max(before, after) - HOUR;
    let high = local - Math.min(before, after) + HOUR;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (middle + this.#offset(middle) >= local) high = middle;
      else low = middle;
    }
    return high;
  }

  #offset(instant: Instant): number {
    return offsetAt(this.zone, instant);
  }
}

/** Whether a name is a time zone this platform knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
