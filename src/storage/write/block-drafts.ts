import { type ColumnBlock, mergeColumns, type SortedColumns } from '../../analytics/columns/merge-columns';
import type { Result } from '../../domain/failure';
import { PAGE_ROWS } from '../format/page-format';
import { Words } from '../format/words';
import type { BlockInfo } from '../mention-archive';
import type { BlockKey, MentionStore, StoredBlock } from '../mention-store';
import type { BlockDraft } from './pack-block';

/** Reads a stored (or staged) block with all its words, to be edited. */
export async function readDraft(store: MentionStore, key: BlockKey): Promise<Result<BlockDraft>> {
  const block = await store.readBlock(key);
  if (!block.ok) return block;
  const pages = Math.ceil(block.value.segment.length / PAGE_ROWS);
  const read = await store.readPages(Array.from({ length: pages }, (_, page) => ({ block: key.id, page })));
  if (!read.ok) return read;
  const words = new Words();
  for (const page of read.value) {
    for (let row = 0; row < page.length; row++) words.addFrom(page, row);
  }
  return { ok: true, value: { ...block.value, words } };
}

/** All rows as they will be: stored blocks that stay, and drafts that replace or join them. */
export async function mergedWith(
  store: MentionStore,
  gone: ReadonlySet<number>,
  drafts: readonly BlockDraft[],
  staged: readonly ColumnBlock[],
): Promise<Result<SortedColumns>> {
  const stored = await store.readBlocks();
  if (!stored.ok) return stored;
  const replaced = new Set([...gone, ...drafts.map((draft) => draft.id)]);
  const stays = stored.value.filter((block) => !replaced.has(block.id));
  const waiting = staged.filter((block) => !replaced.has(block.origin as number));
  return { ok: true, value: mergeColumns([...stays.map(asColumns), ...drafts.map(asColumns), ...waiting]) };
}

export function infoOf({ kind, id, sources, segment }: StoredBlock): BlockInfo {
  return { kind, id, sources, rows: segment.length };
}

export function asColumns({ id, segment }: Pick<StoredBlock, 'id' | 'segment'>): ColumnBlock {
  return { length: segment.length, columns: segment.columns, origin: id };
}
