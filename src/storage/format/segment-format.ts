import { emptyColumn } from '../../analytics/columns/column-builder';
import { COLUMNS, type ColumnName, type MentionColumns } from '../../analytics/columns/columns';
import { type ColumnBlock, gather } from '../../analytics/columns/merge-columns';
import { packFrame, unpackFrame } from './frame';

/** Rows of one segment. */
export const SEGMENT_ROWS = 16_384;

type Column = MentionColumns[ColumnName];

/** A decoded segment or log block. Columns of a newer version are carried along untouched in `unknown`. */
export interface Segment {
  readonly length: number;
  readonly columns: ColumnBlock['columns'];
  readonly unknown: ReadonlyMap<string, Float64Array | Uint32Array | Int16Array | Uint16Array | Uint8Array>;
}

/**
 * Packs the columns of a block; a rare column that is left out reads back as all `none`. One in which few rows have
 * a value is packed as those rows and their values.
 */
export function packSegment(segment: Segment): Uint8Array {
  const parts = new Map<string, Column | Uint8Array>();
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const column = segment.columns[name]?.subarray(0, segment.length);
    if (!column) continue;
    const rows = 'rare' in COLUMNS[name] ? rowsWithValue(column, COLUMNS[name].none) : null;
    if (rows) {
      parts.set(`${name}${ROWS}`, rows);
      parts.set(name, gather(column, rows));
    } else {
      parts.set(name, column);
    }
  }
  for (const [name, column] of segment.unknown) parts.set(name, column);
  return packFrame({ kind: 'segment', version: 1, facts: { rows: segment.length }, parts });
}

/** Throws `DamagedBlob`. */
export function unpackSegment(bytes: Uint8Array): Segment {
  const frame = unpackFrame('segment', bytes);
  const length = Number(frame.facts['rows']);
  const columns: Partial<Record<ColumnName, Column>> = {};
  const unknown = new Map<string, Column | Uint8Array>();
  for (const [name, part] of frame.parts) {
    if (name.endsWith(ROWS)) continue;
    const rows = frame.parts.get(`${name}${ROWS}`);
    if (!(name in COLUMNS)) unknown.set(name, part);
    else
      columns[name as ColumnName] = rows ? spread(name as ColumnName, part, rows, length) : (part as Column);
  }
  return { length, columns: columns as Segment['columns'], unknown };
}

const ROWS = '.rows';
const SPARSE = 4;

/** Rows that have a value, when they are so few that naming them takes less room; otherwise null. */
function rowsWithValue(column: Column, none: number): Uint16Array | null {
  const rows: number[] = [];
  const most = column.length / SPARSE;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (value === none || Number.isNaN(value)) continue;
    if (rows.length >= most) return null;
    rows.push(row);
  }
  return Uint16Array.from(rows);
}

function spread(
  name: ColumnName,
  values: ArrayLike<number>,
  rows: ArrayLike<number>,
  length: number,
): Column {
  const column = emptyColumn(name, length);
  for (let i = 0; i < rows.length; i++) column[rows[i]!] = values[i]!;
  return column;
}
