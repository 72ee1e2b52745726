import type { Mapping } from '../../domain/mapping';
import { detectDateFormat } from '../dates/detect-date-format';
import { directionReader, proposeDirections } from '../fields/direction-reader';
import type { FileLayout } from '../file-layout';
import { isBroken } from '../records/raw-record';
import { columnValues } from './column-values';
import { directionColumnValues } from './direction-values';
import { implausibleColumns } from './implausible-columns';
import { suggestColumns } from './suggest-columns';

/**
 * The mapping that a file's header and first rows speak for. What they leave open stays open: a date format that
 * cannot be told (day or month first), direction values that do not explain themselves.
 * Without a brand column but with replies by the care team, brands come from the threads (FR0).
 */
export function suggestMapping({ format, headers, first }: FileLayout): Mapping {
  const rows = first.flatMap((record) => (isBroken(record) ? [] : [record]));
  const columns = { ...suggestColumns(headers) };
  for (const field of implausibleColumns(columns, headers, rows)) delete columns[field];
  const bare: Mapping = { format, columns };
  const values = directionColumnValues(bare, headers, rows);
  const proposed = columns.direction === undefined ? undefined : proposeDirections(columns.direction, values);
  const understood =
    proposed !== undefined || values.every((value) => directionReader(undefined)(value) !== undefined);
  // "Type: tweet, review" is no direction: better none than one that rejects every row.
  if (!understood) delete columns.direction;
  const dates = columns.createdAt === undefined ? [] : columnValues(columns.createdAt, headers, rows);
  const formats = detectDateFormat(dates, 'UTC');
  const [dateFormat] = formats;
  const threads =
    columns.direction !== undefined && columns.replyTo !== undefined && columns.brand === undefined;
  return {
    format,
    columns,
    ...(proposed ? { directionValues: proposed } : {}),
    ...(formats.length === 1 && dateFormat !== undefined ? { createdAtFormat: dateFormat } : {}),
    ...(threads ? { brandFrom: 'thread' as const } : {}),
  };
}
