import {
  type EscalationsAvoided,
  escalationsAvoided,
  type Stratum,
} from '../../statistics/sampling/escalations-avoided';

/** Periods with their comparisons, and a year's months beside them. */
const KEPT = 64;
const known = new Map<string, EscalationsAvoided>();

/**
 * ES3's model over strata. It takes a while and the same strata always give the same, so what was asked last is
 * remembered: the escalations avoided and their money share one fit.
 */
export function avoidedModel(strata: readonly Stratum[]): EscalationsAvoided {
  const key = strata
    .map((of) => `${of.handled},${of.handledEscalated},${of.comparison},${of.comparisonEscalated}`)
    .join(' ');
  const result = known.get(key) ?? escalationsAvoided(strata);
  known.delete(key);
  known.set(key, result);
  const oldest = known.keys().next().value;
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return result;
}
