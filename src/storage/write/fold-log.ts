import { COLUMNS, type ColumnName, type MentionColumns } from '../../analytics/columns/columns';
import { mergeColumns } from '../../analytics/columns/merge-columns';
import { SEGMENT_ROWS, type Segment } from '../format/segment-format';
import { Words } from '../format/words';
import type { BlockDraft } from './pack-block';

/** A small import stays a log block; when log blocks add up to a segment's rows they are folded into segments. */
export const LOG_LIMIT = 4_096;
export const FOLD_AT = SEGMENT_ROWS;

/** Folds log blocks into time-sorted segments; rows keep the numbers of their imports. */
export function foldLog(logs: readonly BlockDraft[], nextBlock: () => number): BlockDraft[] {
  const { columns, origin } = mergeColumns(
    logs.map(({ segment }, index) => ({ length: segment.length, columns: segment.columns, origin: index })),
  );
  const segments: BlockDraft[] = [];
  for (let from = 0; from < columns.length; from += SEGMENT_ROWS) {
    const to = Math.min(from + SEGMENT_ROWS, columns.length);
    const segment = { length: to - from, columns: usedColumns(columns, from, to), unknown: new Map() };
    const words = new Words();
    for (let row = from; row < to; row++) {
      words.addFrom(logs[origin.block[row]!]!.words, origin.row[row]!);
    }
    const sources = [...new Set(segment.columns.source)];
    segments.push({ kind: 'segment', id: nextBlock(), sources, segment, words });
  }
  return segments;
}

/** Slices of the columns, without the rare ones in which no row has a value. */
function usedColumns(columns: MentionColumns, from: number, to: number): Segment['columns'] {
  const used: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = {};
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const slice = columns[name].slice(from, to);
    const spec = COLUMNS[name];
    if (!('rare' in spec) || slice.some((value) => !Object.is(value, spec.none))) used[name] = slice;
  }
  return used as Segment['columns'];
}
