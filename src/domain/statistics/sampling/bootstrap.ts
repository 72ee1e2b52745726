import type { Interval } from '../interval';
import { quantile } from '../quantile';
import { RandomSource } from './random-source';

export const BOOTSTRAP_DRAWS = 2000;

const SEED = 0x0909;
const TAIL = 0.025;

/**
 * G9: 95 % percentile bootstrap interval (Efron 1979, Annals of Statistics 7) of any statistic of values: `sorted` is
 * drawn again with replacement and handed to `statistic` ascending. The seed is fixed and the values are sorted, so
 * the same values give the same interval. Null for fewer than 2 values, or where the statistic is not a finite number
 * on a resample. The cost is draws × values: an order-statistic interval serves a quantile of very many values.
 */
export function bootstrapInterval(
  sorted: ArrayLike<number>,
  statistic: (sorted: Float64Array) => number,
  draws: number = BOOTSTRAP_DRAWS,
  seed: number = SEED,
): Interval | null {
  const { length } = sorted;
  if (length < 2) return null;
  const random = new RandomSource(seed);
  const times = new Uint32Array(length);
  const resample = new Float64Array(length);
  const found = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let i = 0; i < length; i++) times[random.below(length)]! += 1;
    for (let i = 0, end = 0; i < length; i++) {
      resample.fill(sorted[i]!, end, end + times[i]!);
      end += times[i]!;
    }
    const value = statistic(resample);
    if (!Number.isFinite(value)) return null;
    found[draw] = value;
  }
  found.sort();
  return { low: quantile(found, TAIL), high: quantile(found, 1 - TAIL) };
}
