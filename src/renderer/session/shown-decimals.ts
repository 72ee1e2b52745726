import type { FigureDefinition, FigureValue } from '../../domain/figures/figure';

/** Half an interval under which a figure deserves a decimal, in the unit as it is shown. */
const FINE = 0.5;

/** Decimals a figure is shown with: never finer than its interval allows, whole where it has none. */
export function shownDecimals(
  figure: Pick<FigureValue, 'low' | 'high'>,
  definition: Pick<FigureDefinition, 'unit' | 'decimals'> | undefined,
): number {
  if (!definition) return 0;
  if (definition.unit !== 'points' && definition.unit !== 'share') return definition.decimals;
  if (figure.low === null || figure.high === null) return 0;
  const half = ((figure.high - figure.low) / 2) * (definition.unit === 'share' ? 100 : 1);
  return half < FINE ? definition.decimals : 0;
}
