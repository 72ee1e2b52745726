import { isZone } from '../../domain/calendar/zone-calendar';
import type { Failure } from '../../domain/failure';
import type { DateDetection } from '../../domain/inspection';
import type { Mapping } from '../../domain/mapping';
import { createDateReader, isDateFormat } from '../dates/date-reader';
import { detectDateFormat } from '../dates/detect-date-format';
import { inferFormats } from '../dates/infer-formats';
import { cellValue } from '../fields/clean-text';
import type { RawRecord } from '../records/raw-record';
import { isBroken } from '../records/raw-record';
import { headerIndex } from './field-columns';

export interface DateFindings {
  readonly detection: DateDetection | null;
  /** No date can be read, or day and month cannot be told apart. */
  readonly problems: readonly Failure[];
  /** Some dates are written in another format than the rest: those rows will be rejected. */
  readonly warnings: readonly Failure[];
}

/** How many values are read under a stated format: one that only date-fns knows takes its time. */
const CHECKED = 2000;

const NOTHING: DateFindings = { detection: null, problems: [], warnings: [] };

/** What the first records of a file say about the instants of its `createdAt` column under a mapping. */
export function dateFindings(
  mapping: Mapping,
  headers: readonly string[],
  records: readonly RawRecord[],
  file: string,
): DateFindings {
  const column = mapping.columns.createdAt;
  const index = column === undefined ? -1 : headerIndex(headers, column);
  if (column === undefined || index < 0) return NOTHING;
  const dated = records.flatMap((record, i) => {
    const value = isBroken(record) ? '' : cellValue(record[index] ?? '');
    return value === '' ? [] : [{ value, row: i + 1 }];
  });
  const zone = mapping.zone !== undefined && isZone(mapping.zone) ? mapping.zone : 'UTC';
  const formats = detectDateFormat(
    dated.map(({ value }) => value),
    zone,
  );
  const stated = mapping.createdAtFormat;
  const open = stated === undefined && formats.length > 1;
  const expected = stated ?? (open ? (formats[0] ?? 'iso') : 'iso');
  const read = isDateFormat(expected) ? createDateReader(expected, zone) : () => Number.NaN;
  const sample = dated.find(({ value }) => !Number.isNaN(read(value)));
  const other = sample
    ? dated.slice(0, CHECKED).find(({ value }) => Number.isNaN(read(value)) && inferFormats(value).length > 0)
    : dated[0];
  const mixed: readonly Failure[] = other
    ? [{ reason: 'mixed-date-formats', file, column, row: other.row, value: other.value, expected }]
    : [];
  const [first] = dated;
  if (!first) return NOTHING;
  return {
    detection: {
      column,
      format: stated ?? formats[0] ?? '',
      sample: (sample ?? first).value,
      sampleInstant: sample ? read(sample.value) : null,
      candidates: formats,
    },
    problems: [
      ...(open ? [{ reason: 'ambiguous-dates', file, column, candidates: formats } as const] : []),
      ...(sample ? [] : mixed),
    ],
    warnings: sample ? mixed : [],
  };
}
