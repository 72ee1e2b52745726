import { emptyColumns } from './column-builder';
import { COLUMNS, type ColumnName, type MentionColumns } from './columns';
import { mergeRuns } from './time-order';

/** Where the rows of a block are stored: all in one stored block, or each in its own (rows merged before). */
export type Origin = number | { readonly block: Uint32Array; readonly row: Uint16Array };

/** Rows in time order with the columns that at least one of them uses. */
export interface ColumnBlock {
  readonly length: number;
  readonly columns: { readonly [C in ColumnName]?: MentionColumns[C] };
  readonly origin: Origin;
}

/** All rows in one global time order, each with the stored block and row its words can be read from. */
export interface SortedColumns {
  readonly columns: MentionColumns;
  readonly origin: { readonly block: Uint32Array; readonly row: Uint16Array };
}

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** Merges blocks (each in time order) into one; ties by id, then content, so the blocks' order does not matter. */
export function mergeColumns(blocks: readonly ColumnBlock[]): SortedColumns {
  const ordered = blocks
    .filter((block) => block.length > 0)
    .sort((a, b) => a.columns.createdAt![0]! - b.columns.createdAt![0]!);
  const length = ordered.reduce((sum, block) => sum + block.length, 0);
  const columns: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = emptyColumns(length);
  const block = new Uint32Array(length);
  const row = new Uint16Array(length);
  const starts: number[] = [];
  let start = 0;
  for (const part of ordered) {
    starts.push(start);
    for (const name of NAMES) {
      const column = part.columns[name];
      if (column) columns[name]!.set(column.subarray(0, part.length), start);
    }
    placeOrigin(part, block, row, start);
    start += part.length;
  }
  const placed = columns as { [C in ColumnName]: MentionColumns[C] };
  const order = mergeRuns(placed, starts, length);
  if (!order) return { columns: { length, ...placed }, origin: { block, row } };
  for (const name of NAMES) columns[name] = gather(columns[name]!, order);
  return {
    columns: { length, ...placed },
    origin: { block: gather(block, order), row: gather(row, order) },
  };
}

/** The column's values in the given order, in an array of the same kind. */
export function gather<T extends MentionColumns[ColumnName] | Uint8Array>(
  column: T,
  order: Uint32Array | Uint16Array,
): T {
  const gathered = new (column.constructor as new (length: number) => T)(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = column[order[i]!]!;
  return gathered;
}

function placeOrigin(part: ColumnBlock, block: Uint32Array, row: Uint16Array, start: number): void {
  if (typeof part.origin !== 'number') {
    block.set(part.origin.block, start);
    row.set(part.origin.row, start);
    return;
  }
  block.fill(part.origin, start, start + part.length);
  for (let i = 0; i < part.length; i++) row[start + i] = i;
}
