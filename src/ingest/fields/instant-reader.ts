import type { Mapping } from '../../domain/mapping';
import type { Instant } from '../../domain/mention';
import { createDateReader } from '../dates/date-reader';
import { inferFormats } from '../dates/infer-formats';
import type { FieldColumn } from '../mapping/field-columns';
import { type CellFault, fault } from './cell-fault';

export type InstantReader = (from: FieldColumn, value: string) => Instant | CellFault;

/** Reader of a mapping's instants; a date in another format than the mapping's is told from what is no date. */
export function createInstantReader(mapping: Mapping): InstantReader {
  const read = createDateReader(mapping.createdAtFormat ?? 'iso', mapping.zone ?? 'UTC');
  return (from, value) => {
    const at = read(value);
    if (!Number.isNaN(at)) return at;
    return fault(from, inferFormats(value).length > 0 ? 'mixed-date-formats' : 'unreadable-date', value);
  };
}
