import { useMemo } from 'react';
import type { Filter } from '../../domain/filter';
import { filterOf, type View } from './address';
import { periodBaseOf, useExplore } from './explore-session';

/** What the engine is asked for a view: the same object as long as it says the same, however often the address changes. */
export function useFilter(view: View): Filter {
  const { extent, settings } = useExplore();
  const base = periodBaseOf({ extent, settings });
  const key = JSON.stringify(filterOf(view, base, base.opening));
  return useMemo(() => JSON.parse(key) as Filter, [key]);
}
