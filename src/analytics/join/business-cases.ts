import { BusinessTime } from '../../domain/calendar/business-time';
import type { BusinessHours } from '../../domain/settings';
import type { CaseTable } from './case-table';

/** G5: waits in working time; everything but `wait` is the same table's. */
export interface BusinessCases {
  readonly cases: CaseTable;
  /** 1 where the wait began outside hours and was answered before the next opening: its wait is 0. */
  readonly beforeOpening: Uint8Array;
}

/** Measures every wait of a table in the working time of a calendar; null where that has no opening at all. */
export function businessCases(cases: CaseTable, hours: BusinessHours): BusinessCases | null {
  const time = new BusinessTime(hours);
  if (!time.hasHours) return null;
  const { length, start, open } = cases;
  const wait = new Float64Array(length);
  const beforeOpening = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const end = start[i]! + cases.wait[i]!;
    const openMs = time.elapsed(start[i]!, end);
    wait[i] = openMs;
    if (openMs === 0 && open[i] === 0 && time.wait(start[i]!, end).beforeOpening) beforeOpening[i] = 1;
  }
  return { cases: { ...cases, wait }, beforeOpening };
}
