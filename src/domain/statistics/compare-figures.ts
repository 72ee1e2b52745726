import type { FigureDefinition, FigureValue } from '../figures/figure';

export type Verdict = 'better' | 'worse' | 'same' | 'within-error' | 'unknown';

export interface Variance {
  /** Current − reference, in the figure's unit. */
  readonly variance: number | null;
  /** 12.5 is 12.5 %; null against a zero reference and for points and shares (G11). */
  readonly percent: number | null;
  readonly verdict: Verdict;
}

/**
 * G11: the change of a figure against a reference. Where both carry intervals a change counts only when the interval
 * of the difference excludes 0; an end that was not reached is taken as unbounded.
 */
export function compareFigures(
  definition: FigureDefinition,
  current: FigureValue,
  reference: FigureValue,
): Variance {
  if (current.value === null || reference.value === null) {
    return { variance: null, percent: null, verdict: 'unknown' };
  }
  const variance = current.value - reference.value;
  const relative = definition.unit === 'count' || definition.unit === 'ms' || definition.unit === 'minor';
  return {
    variance,
    percent: relative && reference.value !== 0 ? (100 * variance) / Math.abs(reference.value) : null,
    verdict: verdictOf(definition, current, reference, variance),
  };
}

function verdictOf(
  { better, minimumN }: FigureDefinition,
  current: FigureValue,
  reference: FigureValue,
  variance: number,
): Verdict {
  if (variance === 0) return 'same';
  if (better === 'neither') return 'unknown';
  if (minimumN > 1 && Math.min(current.n, reference.n) < minimumN) return 'unknown';
  if (hasInterval(current) && hasInterval(reference) && !excludesZero(current, reference)) {
    return 'within-error';
  }
  return variance > 0 === (better === 'higher') ? 'better' : 'worse';
}

function hasInterval({ low, high }: FigureValue): boolean {
  return low !== null || high !== null;
}

/** Interval of a difference from the two intervals, by squaring and adding the distances to their ends. */
function excludesZero(current: FigureValue, reference: FigureValue): boolean {
  const difference = (current.value ?? 0) - (reference.value ?? 0);
  const down = Math.hypot(below(current), above(reference));
  const up = Math.hypot(above(current), below(reference));
  return difference - down > 0 || difference + up < 0;
}

function below({ value, low }: FigureValue): number {
  return value === null || low === null ? Number.POSITIVE_INFINITY : value - low;
}

function above({ value, high }: FigureValue): number {
  return value === null || high === null ? Number.POSITIVE_INFINITY : high - value;
}
