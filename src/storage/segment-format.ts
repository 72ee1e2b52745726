import { COLUMNS, type ColumnName, type MentionColumns } from '../analytics/columns';
import type { ColumnBlock } from '../analytics/merge-columns';
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

/** Packs the columns of a block; a rare column that is left out reads back as all `none`. */
export function packSegment(segment: Segment): Uint8Array {
  const parts = new Map<string, Column | Uint8Array>();
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const column = segment.columns[name];
    if (column) parts.set(name, column.subarray(0, segment.length));
  }
  for (const [name, column] of segment.unknown) parts.set(name, column);
  return packFrame({ kind: 'segment', version: 1, facts: { rows: segment.length }, parts });
}

/** Throws `DamagedBlob`. */
export function unpackSegment(bytes: Uint8Array): Segment {
  const frame = unpackFrame('segment', bytes);
  const columns: Partial<Record<ColumnName, Column>> = {};
  const unknown = new Map<string, Column | Uint8Array>();
  for (const [name, part] of frame.parts) {
    if (name in COLUMNS) columns[name as ColumnName] = part as Column;
    else unknown.set(name, part);
  }
  return { length: Number(frame.facts['rows']), columns: columns as Segment['columns'], unknown };
}
