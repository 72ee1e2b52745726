import { quantile } from '../quantile';

/** Median of draws and the range that holds `level` of them in the middle. */
export interface CentralRange {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Percentiles (type 7) of at least one draw. Sorts `draws` in place. */
export function centralRange(draws: Float64Array, level: number): CentralRange {
  if (draws.length === 0) throw new RangeError('No draws, no range');
  draws.sort();
  const tail = (1 - level) / 2;
  return {
    median: quantile(draws, 0.5)!,
    low: quantile(draws, tail)!,
    high: quantile(draws, 1 - tail)!,
  };
}
