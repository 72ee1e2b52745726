import { Beta } from './beta';
import { centralRange } from './central-range';
import { RandomSource } from './random-source';

/** ES3: threads alike at their opening; of those handled in time and of the others, how many escalated later. */
export interface Stratum {
  readonly handled: number;
  readonly handledEscalated: number;
  readonly comparison: number;
  readonly comparisonEscalated: number;
}

export type AvoidedVerdict =
  /** The interval lies above 0: fewer escalations than without handling. */
  | 'avoided'
  /** The interval lies below 0: handled threads escalated more often. */
  | 'more-when-handled'
  /** The interval, in whole threads, includes 0: printed as "no measurable effect yet". */
  | 'no-measurable-effect'
  /** No stratum has both handled threads and enough others. */
  | 'not-measurable';

export interface EscalationsAvoided {
  /** Threads; null where not measurable. Of a model, never a count of facts. */
  readonly median: number | null;
  /** Ends of the 90 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: AvoidedVerdict;
  /** Handled threads of all strata, and how many strata and handled threads the model could use. */
  readonly handled: number;
  readonly strataUsed: number;
  readonly handledUsed: number;
  /** Strata with fewer than `COMPARISON_MINIMUM` other threads, and their share (0…1) of the handled threads. */
  readonly strataLeftOut: number;
  readonly shareLeftOut: number;
}

export const COMPARISON_MINIMUM = 10;
export const AVOIDED_DRAWS = 20_000;

const SEED = 0x0e53;
const LEVEL = 0.9;

/**
 * ES3: escalations avoided = Σ nₛ·(rᶜₛ − rᵗₛ), in threads. Both rates of a stratum are drawn from
 * Beta(y + p̂, n − y + 1 − p̂) about its pooled rate p̂ = (yᵗ + yᶜ + ½) ÷ (nᵗ + nᶜ + 1); median and 90 % interval of
 * the draws. The seed is fixed and the strata are put in an order of their own, so the same strata give the same
 * figure in whatever order they come. Counts that contradict each other throw a RangeError.
 */
export function escalationsAvoided(
  strata: readonly Stratum[],
  draws: number = AVOIDED_DRAWS,
  seed: number = SEED,
): EscalationsAvoided {
  for (const stratum of strata) check(stratum);
  const leftOut = strata.filter(({ comparison }) => comparison < COMPARISON_MINIMUM);
  const used = strata.filter(isUsed);
  const handled = handledIn(strata);
  const about = {
    handled,
    strataUsed: used.length,
    handledUsed: handledIn(used),
    strataLeftOut: leftOut.length,
    shareLeftOut: handled === 0 ? 0 : handledIn(leftOut) / handled,
  };
  if (used.length === 0) return { median: null, low: null, high: null, verdict: 'not-measurable', ...about };
  const sums = drawSums([...used].sort(inOrder), draws, new RandomSource(seed));
  const range = centralRange(sums, LEVEL);
  return { ...range, verdict: verdictOf(range.low, range.high), ...about };
}

/** Whether the model can use a stratum: it has handled threads, and enough others. */
export function isUsed({ handled, comparison }: Stratum): boolean {
  return comparison >= COMPARISON_MINIMUM && handled > 0;
}

function drawSums(strata: readonly Stratum[], draws: number, random: RandomSource): Float64Array {
  const sums = new Float64Array(draws);
  for (const { handled, handledEscalated, comparison, comparisonEscalated } of strata) {
    const pooled = (handledEscalated + comparisonEscalated + 0.5) / (handled + comparison + 1);
    const without = new Beta(comparisonEscalated + pooled, comparison - comparisonEscalated + 1 - pooled);
    const withReply = new Beta(handledEscalated + pooled, handled - handledEscalated + 1 - pooled);
    for (let i = 0; i < draws; i++) sums[i]! += handled * (without.draw(random) - withReply.draw(random));
  }
  return sums;
}

/** On the ends as they are printed, in whole threads: "0 to 12" includes 0. */
function verdictOf(low: number, high: number): AvoidedVerdict {
  if (Math.round(low) > 0) return 'avoided';
  return Math.round(high) < 0 ? 'more-when-handled' : 'no-measurable-effect';
}

function handledIn(strata: readonly Stratum[]): number {
  return strata.reduce((sum, { handled }) => sum + handled, 0);
}

function inOrder(a: Stratum, b: Stratum): number {
  return (
    a.handled - b.handled ||
    a.handledEscalated - b.handledEscalated ||
    a.comparison - b.comparison ||
    a.comparisonEscalated - b.comparisonEscalated
  );
}

function check({ handled, handledEscalated, comparison, comparisonEscalated }: Stratum): void {
  const part = (hits: number, all: number) =>
    Number.isInteger(hits) && Number.isInteger(all) && hits >= 0 && hits <= all;
  if (!part(handledEscalated, handled) || !part(comparisonEscalated, comparison)) {
    throw new RangeError('A stratum has more escalations than threads, or counts that are not whole');
  }
}
