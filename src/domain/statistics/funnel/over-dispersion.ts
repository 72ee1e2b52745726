import { quantile } from '../quantile';

/** Share of the units at each end whose z is pulled in to that percentile before φ is estimated. */
export const WINSORISED = 0.1;

export interface OverDispersion {
  /** Mean of the squared winsorised z: 1 where units differ by chance alone. Null without units. */
  readonly phi: number | null;
  /** What limits are widened by: √φ where φ is significantly above 1, else 1. */
  readonly widening: number;
}

/**
 * RQ2: how much more units differ than chance alone explains. φ̂ = (1 ÷ I) Σ z², the z of the I units winsorised: the
 * lowest and the highest tenth are set to the 10th and 90th percentile (type 7), so that true outliers do not widen
 * the limits that should find them (Spiegelhalter 2005, Statistics in Medicine 24, and Quality and Safety in Health
 * Care 14). Limits are widened only where φ̂ > 1 + 2·√(2 ÷ I), two standard errors above 1.
 */
export function overDispersion(zScores: readonly number[]): OverDispersion {
  const units = zScores.length;
  if (units === 0) return { phi: null, widening: 1 };
  const sorted = Float64Array.from(zScores).sort();
  const low = quantile(sorted, WINSORISED)!;
  const high = quantile(sorted, 1 - WINSORISED)!;
  const phi = sorted.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0) / units;
  return { phi, widening: phi > 1 + 2 * Math.sqrt(2 / units) ? Math.sqrt(phi) : 1 };
}
