import { type FunnelLimits, funnelLimits } from './funnel-limits';
import type { StandardisedUnit } from './indirect-standardisation';
import { overDispersion } from './over-dispersion';

/** G9: no figure of one person under this number of cases. */
export const PERSON_MINIMUM = 30;

export type FunnelPosition =
  | 'within'
  | 'above-95'
  | 'below-95'
  | 'above-99.8'
  | 'below-99.8'
  /** Fewer cases than the minimum, or nothing to expect. */
  | 'not-shown';

export interface FunnelUnit extends StandardisedUnit {
  /** Observed ÷ expected; null where not shown. */
  readonly ratio: number | null;
  readonly limits: FunnelLimits | null;
  readonly position: FunnelPosition;
}

export interface FunnelPlot {
  /** From the most cases to the fewest, ties by name: never in the order of the ratio. */
  readonly units: readonly FunnelUnit[];
  /** Over the units that are shown; null without any. */
  readonly phi: number | null;
  readonly widening: number;
  /** Pooled share of hits: what a line of limits is drawn at. */
  readonly rate: number | null;
}

/**
 * RQ2: agents or teams against what their own mix of cases lets expect, with exact binomial limits at 95 and 99.8 %,
 * widened by √φ when over-dispersed. Units with fewer than `minimum` cases count in the expectation but get no figure
 * of their own (G9). No league table: nothing here ranks.
 */
export function funnelPlot(units: readonly StandardisedUnit[], minimum: number = PERSON_MINIMUM): FunnelPlot {
  const shown = new Set(units.filter((unit) => unit.cases >= minimum && isMeasurable(unit)));
  const { phi, widening } = overDispersion([...shown].map(zScore));
  const cases = units.reduce((sum, unit) => sum + unit.cases, 0);
  const observed = units.reduce((sum, unit) => sum + unit.observed, 0);
  const placed = units.map((unit): FunnelUnit => {
    const limits = shown.has(unit) ? funnelLimits(unit.cases, unit.expected / unit.cases, widening) : null;
    if (limits === null) return { ...unit, ratio: null, limits: null, position: 'not-shown' };
    const ratio = unit.observed / unit.expected;
    return { ...unit, ratio, limits, position: positionOf(ratio, limits) };
  });
  placed.sort((a, b) => b.cases - a.cases || (a.unit < b.unit ? -1 : 1));
  return { units: placed, phi, widening, rate: cases === 0 ? null : observed / cases };
}

function isMeasurable({ cases, expected }: StandardisedUnit): boolean {
  return expected > 0 && expected < cases;
}

/** Standardised difference of observed and expected under the binomial distribution. */
function zScore({ cases, observed, expected }: StandardisedUnit): number {
  return (observed - expected) / Math.sqrt(expected * (1 - expected / cases));
}

function positionOf(ratio: number, limits: FunnelLimits): FunnelPosition {
  if (ratio > limits.high998) return 'above-99.8';
  if (ratio < limits.low998) return 'below-99.8';
  if (ratio > limits.high95) return 'above-95';
  return ratio < limits.low95 ? 'below-95' : 'within';
}
