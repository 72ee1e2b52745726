import type { Instant } from '../mention';
import type { BusinessHours } from '../settings';
import { offsetChanges } from './offset-changes';
import { OpeningPattern } from './opening-pattern';
import { isZone } from './zone-calendar';

const WEEK = 7 * 86_400_000;
const YEAR = 366 * 86_400_000;

/** A wait in working time (G5). */
export interface BusinessWait {
  /** Working ms from the start of the wait, or from the next opening, to its end. */
  readonly openMs: number;
  /** It started outside hours and ended before the next opening: `openMs` is then 0. */
  readonly beforeOpening: boolean;
}

/**
 * Working time of one business calendar (G5) in ms: the time during which its zone's clock shows an hour that is open
 * on that day. So an opening that spans a change of the clock is an hour shorter or longer, and an hour that the clock
 * shows twice counts twice. A start outside hours counts from the next opening on.
 *
 * One wait costs two searches among the zone's offset changes, the week's openings and the holidays, however long it
 * is. An unknown zone throws a RangeError, and so does an instant that is no finite number.
 */
export class BusinessTime {
  readonly #pattern: OpeningPattern;
  /** Instants from which each offset holds, the offsets, and what brings the pattern's sum onto one line. */
  #at = new Float64Array(0);
  #offsets = new Float64Array(0);
  #corrections = new Float64Array(0);
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;

  constructor(readonly hours: BusinessHours) {
    if (!isZone(hours.zone)) throw new RangeError(`Unknown time zone: ${hours.zone}`);
    this.#pattern = new OpeningPattern(hours);
  }

  /** Whether the week has any opening: without one no wait can be measured in working time. */
  get hasHours(): boolean {
    return this.#pattern.weekly > 0;
  }

  /** Working ms between two instants; 0 when the second is not later. */
  elapsed(from: Instant, to: Instant): number {
    if (to <= from) return 0;
    this.#cover(from, to);
    return this.#until(to) - this.#until(from);
  }

  wait(from: Instant, to: Instant): BusinessWait {
    const openMs = this.elapsed(from, to);
    return { openMs, beforeOpening: openMs === 0 && !this.isOpen(from) && !this.isOpen(to) };
  }

  isOpen(instant: Instant): boolean {
    this.#cover(instant, instant);
    return this.#pattern.isOpen(instant + this.#offsets[this.#segment(instant)]!);
  }

  /** The instant itself within hours, else the next opening; null when there is none. */
  nextOpening(instant: Instant): Instant | null {
    if (this.isOpen(instant)) return instant;
    const after = this.dueAt(instant, 1);
    return after === null ? null : after - 1;
  }

  /** First instant by which `openMs` of working time have passed; null when they never will. */
  dueAt(from: Instant, openMs: number): Instant | null {
    if (openMs <= 0) return from;
    if (!this.hasHours) return null;
    const weeks = Math.ceil(openMs / this.#pattern.weekly) + this.#pattern.holidays;
    let low = from;
    let high = from + (weeks + Math.ceil(weeks / 20) + 3) * WEEK;
    if (this.elapsed(from, high) < openMs) return null;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.elapsed(from, middle) >= openMs) high = middle;
      else low = middle;
    }
    return high;
  }

  #until(instant: Instant): number {
    const segment = this.#segment(instant);
    return this.#pattern.until(instant + this.#offsets[segment]!) + this.#corrections[segment]!;
  }

  #segment(instant: Instant): number {
    let low = 0;
    let high = this.#at.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#at[middle]! <= instant) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Makes the offset changes known from `from` to `to`; what was asked before stays covered. */
  #cover(from: Instant, to: Instant): void {
    if (from >= this.#from && to <= this.#to) return;
    if (!Number.isFinite(from) || !Number.isFinite(to)) throw new RangeError('An instant must be finite.');
    if (from < this.#from) this.#from = from - YEAR;
    if (to > this.#to) this.#to = to + YEAR;
    const changes = offsetChanges(this.hours.zone, this.#from, this.#to);
    this.#at = Float64Array.from(changes, ({ at }) => at);
    this.#offsets = Float64Array.from(changes, ({ offset }) => offset);
    this.#corrections = new Float64Array(changes.length);
    for (let i = 1; i < changes.length; i++) {
      const { at, offset } = changes[i]!;
      const shown = this.#pattern.until(at + this.#offsets[i - 1]!) - this.#pattern.until(at + offset);
      this.#corrections[i] = this.#corrections[i - 1]! + shown;
    }
  }
}
