import type { Dimension } from '../../domain/filter';
import type { View } from './address';
import type { PeriodChoice, PeriodPreset } from './period/period-choice';

/**
 * The view a workspace opens with: its opening period and its own brands. The period is named, so that taking the last
 * filter away leaves a view that was chosen, and not one that opens anew.
 */
export const openedView = (opening: PeriodPreset, ownBrands: readonly string[]): View =>
  withValues({ period: opening, where: {} }, 'brand', ownBrands);

/** The view with one dimension's values replaced; no values means no filter there. */
export function withValues(view: View, dimension: Dimension, values: readonly string[]): View {
  const { [dimension]: _, ...others } = view.where;
  return { ...view, where: values.length === 0 ? others : { ...others, [dimension]: [...values] } };
}

/** The view with one value put in when it was out, and out when it was in. */
export function toggleValue(view: View, dimension: Dimension, value: string): View {
  const values = view.where[dimension] ?? [];
  return withValues(
    view,
    dimension,
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
  );
}

export const withPeriod = (view: View, period: PeriodChoice): View => ({ ...view, period });

/** The view without any filter; the period stays, as it is no filter but a place in time. */
export const withoutFilters = (view: View): View => ({ ...view, where: {} });

export const hasFilters = (view: View): boolean => Object.keys(view.where).length > 0;
