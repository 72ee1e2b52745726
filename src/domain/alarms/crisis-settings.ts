const DAY = 86_400_000;

/** CR1's numbers; all are settings. */
export interface CrisisSettings {
  /** Both z must be at least this … */
  readonly leastZ: number;
  /** … in so many evaluations running. */
  readonly running: number;
  /** Authors of negative mentions in the trailing hour. */
  readonly leastAuthors: number;
  /** How far the negative share must lie above the base's median: 0.1 is 10 points. */
  readonly leastShareAbove: number;
  /** Weeks whose same quarter-hours make the base. */
  readonly baseWeeks: number;
  /** Base while there is less history than that. */
  readonly shortBaseMs: number;
  /** History without which nothing fires. */
  readonly leastHistoryMs: number;
  readonly mergeMs: number;
}

export const CRISIS_SETTINGS: CrisisSettings = {
  leastZ: 4,
  running: 2,
  leastAuthors: 15,
  leastShareAbove: 0.1,
  baseWeeks: 8,
  shortBaseMs: 7 * DAY,
  leastHistoryMs: DAY,
  mergeMs: DAY,
};
