import { Binomial } from '../binomial';

/** Limits of observed ÷ expected: outside `low95`…`high95` falls one unit in twenty by chance, outside the other one in 500. */
export interface FunnelLimits {
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

/**
 * RQ2: exact binomial limits about the target 1 for a unit of `cases` at the expected `rate`, interpolated between the
 * two whole numbers of hits where the probability is passed (Spiegelhalter 2005, appendix A.1). The upper ones are the
 * lower ones of the misses: so a result lies outside exactly when one as extreme is rarer than the limit says, also
 * where a unit with nothing but hits is no surprise. Then they are moved away from the target by `widening` (√φ), never
 * below 0. Null where no hit, or nothing but hits, is expected.
 */
export function funnelLimits(cases: number, rate: number, widening = 1): FunnelLimits | null {
  if (cases === 0 || rate <= 0 || rate >= 1) return null;
  const hits = new Binomial(cases, rate);
  const misses = new Binomial(cases, 1 - rate);
  const limit = (bound: number) => Math.max(0, 1 + widening * (bound / (cases * rate) - 1));
  return {
    low95: limit(interpolated(hits, 0.025)),
    high95: limit(cases - interpolated(misses, 0.025)),
    low998: limit(interpolated(hits, 0.001)),
    high998: limit(cases - interpolated(misses, 0.001)),
  };
}

/** Hits at which P(X ≤ hits) passes `level`, linear between the whole number that passes it and the one before. */
function interpolated(binomial: Binomial, level: number): number {
  const hits = binomial.quantile(level);
  return hits - (binomial.upTo(hits) - level) / binomial.chance(hits);
}
