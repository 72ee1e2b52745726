import type { Interval } from './interval';
import { Z95 } from './interval';

/** G9: Wilson 95 % interval of `hits` among `trials`, in 0…1; null for no trials. */
export function wilsonInterval(hits: number, trials: number): Interval | null {
  if (trials === 0) return null;
  const share = hits / trials;
  const square = Z95 * Z95;
  const centre = share + square / (2 * trials);
  const spread = Z95 * Math.sqrt((share * (1 - share) + square / (4 * trials)) / trials);
  const scale = 1 + square / trials;
  return {
    low: hits === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: hits === trials ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
