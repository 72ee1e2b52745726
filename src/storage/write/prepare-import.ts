import { KeySet } from '../../analytics/columns/key-set';
import { MentionHash } from '../../analytics/columns/mention-hash';
import { type ColumnBlock, mergeColumns, type SortedColumns } from '../../analytics/columns/merge-columns';
import type { Result } from '../../domain/failure';
import type { Instant, MentionId } from '../../domain/mention';
import type { ArchiveState, BlockInfo, Prepared } from '../mention-archive';
import type { BlockKey, Deletion, ImportEntry, MentionStore, StoredImport } from '../mention-store';
import { asColumns, infoOf, mergedWith, readDraft } from './block-drafts';
import { FOLD_AT, foldLog, LOG_LIMIT } from './fold-log';
import type { ImportStage } from './import-stage';
import { type BlockDraft, packBlock } from './pack-block';
import { purgeWords, rowsOf, withoutUnused } from './purge';

/**
 * What the commit of a staged import will write, and the state it leads to. A small import into a store that has
 * mentions becomes a log block; log blocks are folded when they add up; words of mentions that the import says
 * were deleted are purged from what is stored (G7).
 */
export async function prepareImport(
  store: MentionStore,
  state: ArchiveState,
  stage: ImportStage,
  entry: ImportEntry,
  rejects: number,
): Promise<Result<Prepared>> {
  const { facts, sorted } = state;
  const tail = sorted.columns.length > 0 ? stage.takeAsLog(LOG_LIMIT) : null;
  const failure = await stage.finish();
  if (failure) return { ok: false, failure };

  const staged = stage.blocks.map(
    ({ origin, length }): BlockInfo => ({
      kind: 'segment',
      id: origin,
      sources: [stage.source],
      rows: length,
    }),
  );
  const drafts = new Map<number, BlockDraft>(tail ? [[tail.id, tail]] : []);
  const purged = await purge(store, state, stage, staged, drafts);
  if (!purged.ok) return purged;
  const folded = await fold(store, state, drafts);
  if (!folded.ok) return folded;
  const dropped = new Set(folded.value.map((key) => key.id));

  const changed = [...drafts.values()];
  let next: SortedColumns;
  if (purged.value || folded.value.length > 0) {
    const merged = await mergedWith(store, dropped, changed, stage.blocks);
    if (!merged.ok) return merged;
    next = merged.value;
  } else {
    const before = { length: sorted.columns.length, columns: sorted.columns, origin: sorted.origin };
    next = mergeColumns([before, ...stage.blocks, ...changed.map(asColumns)]);
  }

  const all = stage.dictionaries.dictionaries;
  const dictionaries = purged.value ? withoutUnused(all, next.columns) : all;
  const deletions = newDeletions(state.deletions, stage.deletions);
  const infos = new Map([...state.blocks, ...staged].map((info) => [info.id, info]));
  for (const id of dropped) infos.delete(id);
  for (const draft of changed) infos.set(draft.id, infoOf(draft));
  const add: StoredImport = {
    source: stage.source,
    entry,
    fields: [...stage.fields],
    rows: stage.rows,
    rejects,
  };
  return {
    ok: true,
    value: {
      commit: {
        onGeneration: facts.generation,
        mentions: stage.ids.size,
        add,
        remove: null,
        blocks: changed.map(packBlock),
        drop: folded.value,
        dictionary: purged.value
          ? { kind: 'replace', dictionaries }
          : { kind: 'extend', additions: stage.dictionaries.added() },
        deletions,
      },
      next: {
        sorted: next,
        dictionaries,
        blocks: [...infos.values()],
        deletions: new Map([...state.deletions, ...deletions.map((d) => [d.id, d.deletedAt] as const)]),
      },
    },
  };
}

/** Takes the words of newly deleted mentions out of every block that has them; true when there was any. */
async function purge(
  store: MentionStore,
  state: ArchiveState,
  stage: ImportStage,
  staged: readonly BlockInfo[],
  drafts: Map<number, BlockDraft>,
): Promise<Result<boolean>> {
  if (stage.deletions.size === 0) return { ok: true, value: false };
  const deleted = keysOf(stage.deletions.keys());
  const { columns, origin } = state.sorted;
  const affected = new Set(speaking(deleted, columns, columns.length).map((row) => origin.block[row]!));
  for (const block of stage.blocks) {
    if (speaking(deleted, block.columns, block.length).length > 0) affected.add(block.origin);
  }
  for (const [id, { segment }] of drafts) {
    if (speaking(deleted, segment.columns, segment.length).length > 0) affected.add(id);
  }
  for (const info of [...state.blocks, ...staged]) {
    if (!affected.has(info.id)) continue;
    const draft = await readDraft(store, info);
    if (!draft.ok) return draft;
    drafts.set(info.id, draft.value);
  }
  for (const id of affected) drafts.set(id, purgeWords(drafts.get(id)!, deleted));
  return { ok: true, value: affected.size > 0 };
}

/** Rows of the given mentions that are not tombstones themselves: those came without words. */
function speaking(ids: KeySet, columns: ColumnBlock['columns'], length: number): number[] {
  const { idHi, idLo, deletedAt } = columns;
  if (!idHi || !idLo) return [];
  return rowsOf(ids, { idHi, idLo }, length).filter((row) => !deletedAt || Number.isNaN(deletedAt[row]));
}

/** Replaces the log blocks among stored and drafted by segments once they are enough; answers what to drop. */
async function fold(
  store: MentionStore,
  state: ArchiveState,
  drafts: Map<number, BlockDraft>,
): Promise<Result<readonly BlockKey[]>> {
  const nothing = { ok: true, value: [] } as const;
  const stored = state.blocks.filter((info) => info.kind === 'log');
  const fresh = [...drafts.values()].filter(
    (draft) => draft.kind === 'log' && !stored.some(({ id }) => id === draft.id),
  );
  const rows = [...stored.map((info) => info.rows), ...fresh.map((draft) => draft.segment.length)];
  if (rows.reduce((sum, count) => sum + count, 0) < FOLD_AT) return nothing;
  const logs = [...fresh];
  for (const info of stored) {
    const draft = drafts.get(info.id);
    const read = draft ? { ok: true as const, value: draft } : await readDraft(store, info);
    if (!read.ok) return read;
    logs.push(read.value);
  }
  if (logs.some((log) => log.segment.unknown.size > 0)) return nothing;
  for (const log of logs) drafts.delete(log.id);
  for (const segment of foldLog(logs, () => store.nextBlock())) drafts.set(segment.id, segment);
  return { ok: true, value: stored.map(({ kind, id }) => ({ kind, id })) };
}

/** Deletions that are new, or earlier than known. */
function newDeletions(
  known: ReadonlyMap<MentionId, Instant>,
  brought: ReadonlyMap<MentionId, Instant>,
): Deletion[] {
  return [...brought]
    .filter(([id, deletedAt]) => deletedAt < (known.get(id) ?? Number.POSITIVE_INFINITY))
    .map(([id, deletedAt]) => ({ id, deletedAt }));
}

function keysOf(ids: Iterable<string>): KeySet {
  const keys = new KeySet();
  const hash = new MentionHash();
  for (const id of ids) {
    hash.id(id);
    keys.add(hash.hi, hash.lo);
  }
  return keys;
}
