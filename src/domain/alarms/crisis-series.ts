import type { Instant } from '../mention';

/** CR1: the alarm is evaluated every quarter of an hour, on the clock. */
export const EVALUATION_STEP = 900_000;

const WINDOW = 3_600_000;
const PER_HOUR = WINDOW / EVALUATION_STEP;

/** Inbound mentions as columns in ascending time. */
export interface InboundColumns {
  readonly time: ArrayLike<Instant>;
  /** A whole number per author, from 0; below 0 where unknown: such a mention counts as an author of its own. */
  readonly author: ArrayLike<number>;
  /** 1 where negative. */
  readonly negative: ArrayLike<number>;
  /** People reached; NaN where unknown. */
  readonly reach: ArrayLike<number>;
  readonly length: number;
}

/** Trailing 60 minutes at each evaluation: entry i speaks of the hour that ends with `first` + i quarters. */
export interface CrisisSeries {
  readonly first: Instant;
  readonly length: number;
  /** CR1's x: negative mentions. */
  readonly negative: Float64Array;
  /** CR1's u: authors of the negative mentions. */
  readonly authors: Float64Array;
  /** All inbound mentions. */
  readonly inbound: Float64Array;
  /** Sum of their known reach. */
  readonly reach: Float64Array;
}

/** CR1: counts the trailing hour (its start not included, its end included) at each quarter-hour up to `asOf`. */
export function crisisSeries(mentions: InboundColumns, asOf: Instant): CrisisSeries {
  const { time, length } = mentions;
  const first = length === 0 ? asOf : Math.ceil(time[0]! / EVALUATION_STEP) * EVALUATION_STEP;
  const count = length === 0 ? 0 : Math.max(0, Math.floor((asOf - first) / EVALUATION_STEP) + 1);
  const series = {
    first,
    length: count,
    negative: new Float64Array(count),
    authors: new Float64Array(count),
    inbound: new Float64Array(count),
    reach: new Float64Array(count),
  };
  const hour = new TrailingHour(mentions);
  let from = 0;
  let to = 0;
  for (let i = 0; i < count; i++) {
    const end = first + i * EVALUATION_STEP;
    while (to < length && time[to]! <= end) hour.add(to++);
    while (from < to && time[from]! <= end - WINDOW) hour.remove(from++);
    series.negative[i] = hour.negative;
    series.authors[i] = hour.authors;
    series.inbound[i] = to - from;
    series.reach[i] = hour.reach;
  }
  return series;
}

/** CR1, beside the alarm. */
export interface Pulse {
  /** Inbound mentions of the trailing hour. */
  readonly velocity: number;
  /** Velocity now − velocity 3 hours before, in mentions per hour; null within the first 3 hours. */
  readonly acceleration: number | null;
  /** Reach of the trailing hour's mentions. */
  readonly reachVelocity: number;
}

/** CR1: velocity, acceleration and reach velocity at evaluation i. */
export function pulseAt({ inbound, reach, length }: CrisisSeries, i: number): Pulse | null {
  if (i < 0 || i >= length) return null;
  const before = i - 3 * PER_HOUR;
  return {
    velocity: inbound[i]!,
    acceleration: before < 0 ? null : inbound[i]! - inbound[before]!,
    reachVelocity: reach[i]!,
  };
}

class TrailingHour {
  negative = 0;
  authors = 0;
  readonly #byAuthor = new Map<number, number>();
  readonly #mentions: InboundColumns;
  #reached = 0;
  #reach = 0;

  constructor(mentions: InboundColumns) {
    this.#mentions = mentions;
  }

  get reach(): number {
    return this.#reached === 0 ? 0 : this.#reach;
  }

  add(row: number): void {
    this.#count(row, 1);
  }

  remove(row: number): void {
    this.#count(row, -1);
  }

  #count(row: number, by: 1 | -1): void {
    const reach = this.#mentions.reach[row]!;
    if (!Number.isNaN(reach)) {
      this.#reached += by;
      this.#reach = this.#reached === 0 ? 0 : this.#reach + by * reach;
    }
    if (this.#mentions.negative[row] !== 1) return;
    this.negative += by;
    const author = this.#mentions.author[row]!;
    if (author < 0) {
      this.authors += by;
      return;
    }
    const times = (this.#byAuthor.get(author) ?? 0) + by;
    if (times === 0) this.#byAuthor.delete(author);
    else this.#byAuthor.set(author, times);
    if (by === 1 ? times === 1 : times === 0) this.authors += by;
  }
}
