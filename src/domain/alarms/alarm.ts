import type { Instant } from '../mention';

/** CR1, CR1b: one alarm. All instants are evaluations: each speaks of the trailing hour that it ends. */
export interface Alarm {
  /** When it fired. */
  readonly start: Instant;
  /** The last evaluation at which the rule still held. */
  readonly end: Instant;
  /** Where most was written, from start to end. */
  readonly peak: Instant;
  /** How far beyond the base the alarm got at most; each rule says in which measure. */
  readonly score: number;
}

/** An evaluation at which a rule holds. */
export interface Firing {
  readonly at: Instant;
  readonly score: number;
  /** What the peak is looked for in: mentions of the trailing hour. */
  readonly size: number;
}

/**
 * Makes alarms of firings in the order of time: one that begins at most `mergeMs` after the last has ended belongs to
 * it. The earlier of two equal peaks counts.
 */
export function alarmsOf(firings: Iterable<Firing>, mergeMs: number): readonly Alarm[] {
  const alarms: Alarm[] = [];
  let size = 0;
  for (const firing of firings) {
    const last = alarms.at(-1);
    if (last === undefined || firing.at - last.end > mergeMs) {
      alarms.push({ start: firing.at, end: firing.at, peak: firing.at, score: firing.score });
      size = firing.size;
      continue;
    }
    alarms[alarms.length - 1] = {
      start: last.start,
      end: firing.at,
      peak: firing.size > size ? firing.at : last.peak,
      score: Math.max(last.score, firing.score),
    };
    size = Math.max(size, firing.size);
  }
  return alarms;
}
