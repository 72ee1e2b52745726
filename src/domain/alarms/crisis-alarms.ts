import type { Instant } from '../mention';
import { type Alarm, alarmsOf, type Firing } from './alarm';
import { CrisisBase } from './crisis-base';
import { type CrisisSeries, EVALUATION_STEP } from './crisis-series';
import type { CrisisSettings } from './crisis-settings';

/** What the rule saw at one evaluation. */
export interface CrisisEvaluation {
  readonly at: Instant;
  /** z of the negative mentions and of their authors. */
  readonly z: number;
  readonly zAuthors: number;
  readonly negative: number;
  readonly authors: number;
  /** Negative share of the hour less the base's median share; null for an hour without mentions. */
  readonly shareAbove: number | null;
}

/**
 * CR1: each evaluation against its base, z = (x − median) ÷ max(1.4826·MAD, √median, 1). The base is the same
 * quarter-hour of the week over `baseWeeks`, or the trailing `shortBaseMs` while history is shorter; hours without
 * mentions have no negative share and do not enter its median (0 where none has). `slotOf` gives the quarter-hour of
 * the week of an instant in the report zone (G4). Nothing before `leastHistoryMs`.
 */
export function* crisisEvaluations(
  series: CrisisSeries,
  settings: CrisisSettings,
  slotOf: (instant: Instant) => number,
): Generator<CrisisEvaluation> {
  const base = new CrisisBase(series, settings, slotOf);
  for (let i = 0; i < series.length; i++) {
    const at = series.first + i * EVALUATION_STEP;
    if (i * EVALUATION_STEP >= settings.leastHistoryMs) {
      const against = base.at(i);
      const negative = series.negative[i]!;
      const authors = series.authors[i]!;
      const inbound = series.inbound[i]!;
      yield {
        at,
        z: (negative - against.negative.median) / against.negative.spread,
        zAuthors: (authors - against.authors.median) / against.authors.spread,
        negative,
        authors,
        shareAbove: inbound === 0 ? null : negative / inbound - against.medianShare,
      };
    }
    base.take(i);
  }
}

/**
 * CR1: fires when both z are at least 4 in two evaluations running and, at the second, at least 15 authors wrote and
 * the negative share is 10 points above its base; alarms within 24 h are one. The score is the highest of the lower
 * of both z.
 */
export function crisisAlarms(
  series: CrisisSeries,
  settings: CrisisSettings,
  slotOf: (instant: Instant) => number,
): readonly Alarm[] {
  return alarmsOf(firings(series, settings, slotOf), settings.mergeMs);
}

function* firings(
  series: CrisisSeries,
  settings: CrisisSettings,
  slotOf: (instant: Instant) => number,
): Generator<Firing> {
  let running = 0;
  for (const evaluation of crisisEvaluations(series, settings, slotOf)) {
    const { at, z, zAuthors, authors, shareAbove, negative } = evaluation;
    const score = Math.min(z, zAuthors);
    running = score >= settings.leastZ ? running + 1 : 0;
    if (running < settings.running || authors < settings.leastAuthors) continue;
    if (shareAbove !== null && shareAbove >= settings.leastShareAbove) yield { at, score, size: negative };
  }
}
