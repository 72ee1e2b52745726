import type { ColumnName, MentionColumns } from '../../analytics/columns/columns';
import { gather } from '../../analytics/columns/merge-columns';
import { PAGE_ROWS, packPage } from '../format/page-format';
import { packSegment, type Segment } from '../format/segment-format';
import type { Words } from '../format/words';
import type { BlockKey, NewBlock } from '../mention-store';

/** A block in memory that can be edited: its columns and the words of its rows, in the same order. */
export interface BlockDraft extends BlockKey {
  readonly sources: readonly number[];
  readonly segment: Segment;
  readonly words: Words;
}

/** Packs a draft into what the store writes. */
export function packBlock({ kind, id, sources, segment, words }: BlockDraft): NewBlock {
  const pages: Uint8Array[] = [];
  for (let from = 0; from < words.length; from += PAGE_ROWS) {
    pages.push(packPage(words, from, Math.min(from + PAGE_ROWS, words.length)));
  }
  return { kind, id, sources, columns: packSegment(segment), pages };
}

/** The draft with only the given rows, in the given order. */
export function pickRows(draft: BlockDraft, rows: Uint32Array): BlockDraft {
  const columns: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = {};
  for (const [name, column] of Object.entries(draft.segment.columns)) {
    columns[name as ColumnName] = gather(column, rows);
  }
  const unknown = new Map<string, Column>();
  for (const [name, column] of draft.segment.unknown) unknown.set(name, gather(column, rows));
  return {
    ...draft,
    segment: { length: rows.length, columns: columns as Segment['columns'], unknown },
    words: draft.words.pick(rows),
  };
}

type Column = Segment['unknown'] extends ReadonlyMap<string, infer C> ? C : never;
