import { quantile } from '../../../domain/statistics/quantile';
import type { CaseTable } from '../case-table';
import type { Joined } from '../joined';
import { reachOf } from './thread-spreads';

/**
 * ES3: the third that a mention's reach lies in, among the openings of all threads whatever the filter: 1 lowest, 2, 3
 * highest, 0 where its source gives no reach. A reach on a limit belongs to the lower third.
 */
export function reachThirds(joined: Joined, openings: CaseTable): (mention: number) => number {
  const known = Float64Array.from(openings.at, (mention) => reachOf(joined, mention))
    .filter((reach) => !Number.isNaN(reach))
    .sort();
  const low = quantile(known, 1 / 3) ?? Number.NaN;
  const high = quantile(known, 2 / 3) ?? Number.NaN;
  return (mention) => {
    const reach = reachOf(joined, mention);
    if (Number.isNaN(reach)) return 0;
    if (reach <= low) return 1;
    return reach <= high ? 2 : 3;
  };
}
