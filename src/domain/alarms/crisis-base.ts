import type { Instant } from '../mention';
import { type CrisisSeries, EVALUATION_STEP } from './crisis-series';
import type { CrisisSettings } from './crisis-settings';
import { SortedWindow } from './sorted-window';

const DAY = 86_400_000;
/** The clock's change moves the same quarter-hour of an earlier week by so much at most. */
const CLOCK_CHANGE = 7_200_000;
const MAD_TO_DEVIATION = 1.4826;

export interface Centre {
  readonly median: number;
  /** max(1.4826·MAD, √median, 1). */
  readonly spread: number;
}

export interface BaseValues {
  readonly negative: Centre;
  readonly authors: Centre;
  readonly medianShare: number;
}

/** CR1: what an evaluation is compared with, from evaluations taken before it. */
export class CrisisBase {
  readonly #series: CrisisSeries;
  readonly #settings: CrisisSettings;
  readonly #slots: Uint16Array;
  /** Evaluations by quarter-hour of the week, the oldest first. */
  readonly #bySlot = new Map<number, number[]>();
  readonly #trailing = new Windows();

  constructor(series: CrisisSeries, settings: CrisisSettings, slotOf: (instant: Instant) => number) {
    this.#series = series;
    this.#settings = settings;
    this.#slots = Uint16Array.from({ length: series.length }, (_, i) => slotOf(this.#instant(i)));
  }

  /** Base of evaluation i, before it is taken itself. */
  at(i: number): BaseValues {
    if (!this.#isLong(i)) return this.#trailing.values();
    const weekly = new Windows();
    for (const j of this.#sameSlot(i)) weekly.add(this.#series, j);
    return weekly.values();
  }

  /** Takes evaluation i into the base; in order. */
  take(i: number): void {
    const slot = this.#slots[i]!;
    const before = this.#bySlot.get(slot);
    if (before) {
      before.push(i);
      if (before.length > 2 * this.#settings.baseWeeks + 2) before.shift();
    } else this.#bySlot.set(slot, [i]);
    if (this.#isLong(i)) return;
    this.#trailing.add(this.#series, i);
    const gone = i - Math.floor(this.#settings.shortBaseMs / EVALUATION_STEP);
    if (gone >= 0) this.#trailing.remove(this.#series, gone);
  }

  #isLong(i: number): boolean {
    return i * EVALUATION_STEP >= this.#settings.baseWeeks * 7 * DAY;
  }

  /** The same quarter-hour of the last weeks; not that of the same day where the clock shows it twice. */
  #sameSlot(i: number): readonly number[] {
    const at = this.#instant(i);
    const oldest = at - this.#settings.baseWeeks * 7 * DAY - CLOCK_CHANGE;
    const all = this.#bySlot.get(this.#slots[i]!) ?? [];
    return all.filter((j) => this.#instant(j) >= oldest && this.#instant(j) <= at - DAY);
  }

  #instant(i: number): Instant {
    return this.#series.first + i * EVALUATION_STEP;
  }
}

/** Negative mentions, authors and negative shares of some evaluations. */
class Windows {
  readonly #negative = new SortedWindow();
  readonly #authors = new SortedWindow();
  readonly #shares = new SortedWindow();

  add(series: CrisisSeries, i: number): void {
    this.#negative.add(series.negative[i]!);
    this.#authors.add(series.authors[i]!);
    if (series.inbound[i]! > 0) this.#shares.add(series.negative[i]! / series.inbound[i]!);
  }

  remove(series: CrisisSeries, i: number): void {
    this.#negative.remove(series.negative[i]!);
    this.#authors.remove(series.authors[i]!);
    if (series.inbound[i]! > 0) this.#shares.remove(series.negative[i]! / series.inbound[i]!);
  }

  values(): BaseValues {
    return {
      negative: centreOf(this.#negative),
      authors: centreOf(this.#authors),
      medianShare: this.#shares.median(),
    };
  }
}

function centreOf(window: SortedWindow): Centre {
  const median = window.median();
  const spread = Math.max(MAD_TO_DEVIATION * window.medianDistance(), Math.sqrt(median), 1);
  return { median, spread };
}
