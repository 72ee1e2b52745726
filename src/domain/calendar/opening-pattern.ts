import type { BusinessHours, OpeningHours } from '../settings';
import { parseDay } from './day';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
const WEEK_MINUTES = 7 * 1440;
/** Monday 1970-01-05 on the wall clock. */
const FIRST_MONDAY = 4 * DAY;

/**
 * Weekly openings less holidays on the wall clock (G5), where every day has 24 hours: `local` is ms since 1970-01-01
 * as the clock shows it. A minute is open when an opening of the week holds it and its day is no holiday. An opening
 * that closes after midnight (`closesMin` above 1440, or below `opensMin`) runs on into the next day; one that closes
 * when it opens is none. Overlapping openings count once. Days that do not exist are no holidays.
 */
export class OpeningPattern {
  /** Opening ms of a week without holidays. */
  readonly weekly: number;
  /** Opening ms from Monday's midnight to each minute of the week. */
  readonly #sums: Float64Array;
  /** Local midnights of the holidays, ascending. */
  readonly #holidays: Float64Array;
  /** Opening ms that the first holidays take away, by how many they are. */
  readonly #lost: Float64Array;

  constructor(hours: Pick<BusinessHours, 'weekly' | 'holidays'>) {
    this.#sums = sumsOf(hours.weekly);
    this.weekly = this.#sums[WEEK_MINUTES]!;
    this.#holidays = Float64Array.from(holidaysOf(hours), (day) => day * DAY);
    this.#lost = new Float64Array(this.#holidays.length + 1);
    this.#holidays.forEach((midnight, index) => {
      this.#lost[index + 1] = this.#lost[index]! + this.#ofWeeks(midnight + DAY) - this.#ofWeeks(midnight);
    });
  }

  get holidays(): number {
    return this.#holidays.length;
  }

  /** Opening ms from the first Monday of 1970 to `local`; negative before it. */
  until(local: number): number {
    const begun = countAtMost(this.#holidays, local);
    if (begun === 0) return this.#ofWeeks(local);
    const midnight = this.#holidays[begun - 1]!;
    return local < midnight + DAY
      ? this.#ofWeeks(midnight) - this.#lost[begun - 1]!
      : this.#ofWeeks(local) - this.#lost[begun]!;
  }

  isOpen(local: number): boolean {
    return this.until(local + 1) > this.until(local);
  }

  #ofWeeks(local: number): number {
    const weeks = Math.floor((local - FIRST_MONDAY) / WEEK);
    const rest = local - FIRST_MONDAY - weeks * WEEK;
    const minute = Math.floor(rest / MINUTE);
    const before = this.#sums[minute]!;
    return weeks * this.weekly + before + Math.min(rest - minute * MINUTE, this.#sums[minute + 1]! - before);
  }
}

/** Day numbers of the holidays that exist, ascending, each once. */
export function holidaysOf({ holidays }: Pick<BusinessHours, 'holidays'>): readonly number[] {
  const days = holidays.map(parseDay).filter((day) => day !== null);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The minutes of the week that are open, Monday's midnight first, whatever openings they were written as. */
export function openMinutes(weekly: readonly OpeningHours[]): Uint8Array {
  const open = new Uint8Array(WEEK_MINUTES);
  for (const { weekday, opensMin, closesMin } of weekly) {
    if (!(weekday >= 1 && weekday <= 7)) continue;
    const first = (weekday - 1) * 1440 + opensMin;
    const length = closesMin < opensMin ? closesMin + 1440 - opensMin : closesMin - opensMin;
    for (let i = 0; i < Math.min(length, WEEK_MINUTES); i++) open[(first + i) % WEEK_MINUTES] = 1;
  }
  return open;
}

function sumsOf(weekly: readonly OpeningHours[]): Float64Array {
  const open = openMinutes(weekly);
  const sums = new Float64Array(WEEK_MINUTES + 1);
  for (let i = 0; i < WEEK_MINUTES; i++) sums[i + 1] = sums[i]! + open[i]! * MINUTE;
  return sums;
}

/** How many of the values are at most `value`. */
function countAtMost(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
