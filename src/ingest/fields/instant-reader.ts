import type { Mapping } from '../../domain/mapping';
import type { Instant } from '../../domain/mention';
import { createDateReader } from '../dates/date-reader';
import { inferFormats } from '../dates/infer-formats';
import type { FieldColumn } from '../mapping/field-columns';
import { type CellFault, fault } from './cell-fault';

export type InstantReader = (from: FieldColumn, value: string) => Instant | CellFault;

/**
 * Reader of a mapping's instants. Beside the mapping's format, which `createdAt` must have, the other columns may hold
 * ISO dates: they often come from another system. A date in another format is told from what is no date.
 */
export function createInstantReader({
  createdAtFormat: format = 'iso',
  zone = 'UTC',
}: Mapping): InstantReader {
  const read = createDateReader(format, zone);
  const readIso = createDateReader('iso', zone);
  return (from, value) => {
    let at = read(value);
    if (Number.isNaN(at) && from.field !== 'createdAt') at = readIso(value);
    if (!Number.isNaN(at)) return at;
    const isOther = inferFormats(value).some((other) => other !== format);
    return fault(from, isOther ? 'mixed-date-formats' : 'unreadable-date', value);
  };
}
