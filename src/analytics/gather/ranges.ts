import type { Window } from '../../domain/calendar/to-date';

/** Positions of ascending instants that lie in a window: from the first, up to but without the second. */
export function rangeOf(instants: Float64Array, window: Window): readonly [number, number] {
  return [lowerBound(instants, window.from), lowerBound(instants, window.to)];
}

/** First position whose value is at least `limit`. */
export function lowerBound(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All there is. */
export const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
