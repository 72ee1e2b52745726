import type { Failure } from '../../domain/failure';
import { DELIMITERS, type Dialect } from './dialect';
import { isBroken, type RawRecord } from './raw-record';

/** The first record that another delimiter would cut into as many cells as the header has, as a failure. */
export function mixedDelimiters(
  records: readonly RawRecord[],
  { delimiter }: Dialect,
  width: number,
  file: string,
): Failure | undefined {
  if (width < 2) return undefined;
  for (const [i, record] of records.entries()) {
    if (isBroken(record) || record.length === width) continue;
    const line = record.join(delimiter);
    const found = DELIMITERS.find((other) => other !== delimiter && line.split(other).length === width);
    if (found) return { reason: 'mixed-delimiters', file, row: i + 1, found, expected: delimiter };
  }
  return undefined;
}
