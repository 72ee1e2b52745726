import { KeySet } from '../../analytics/columns/key-set';
import type { Result } from '../../domain/failure';
import type { ArchiveState, Prepared } from '../mention-archive';
import type { BlockKey, MentionStore } from '../mention-store';
import { infoOf, mergedWith, readDraft } from './block-drafts';
import { type BlockDraft, packBlock, pickRows } from './pack-block';
import { markDeleted, rowsOf, withoutUnused } from './purge';

/**
 * What removing an import will write, and the state it leads to: exactly the rows of the other imports. Blocks of
 * its own are dropped, folded ones rewritten. A deletion at source outlives the import that brought it (G7).
 */
export async function prepareRemoval(
  store: MentionStore,
  state: ArchiveState,
  source: number,
): Promise<Result<Prepared>> {
  const tombstones = tombstonesOf(state, source);
  const heirs = new Set(
    rowsOf(tombstones, state.sorted.columns, state.sorted.columns.length)
      .filter((row) => state.sorted.columns.source[row] !== source)
      .map((row) => state.sorted.origin.block[row]!),
  );
  const drop: BlockKey[] = [];
  const drafts: BlockDraft[] = [];
  for (const info of state.blocks) {
    if (info.sources.every((number) => number === source)) {
      drop.push({ kind: info.kind, id: info.id });
      continue;
    }
    const mixed = info.sources.includes(source);
    if (!mixed && !heirs.has(info.id)) continue;
    const read = await readDraft(store, info);
    if (!read.ok) return read;
    const kept = mixed ? without(read.value, source) : read.value;
    drafts.push(
      tombstones.size > 0
        ? markDeleted(kept, tombstones, (id) => state.deletions.get(id as never) ?? Number.NaN)
        : kept,
    );
  }
  const merged = await mergedWith(store, new Set(drop.map(({ id }) => id)), drafts, []);
  if (!merged.ok) return merged;
  const { columns } = merged.value;
  const ids = new KeySet();
  ids.reserve(columns.length);
  for (let row = 0; row < columns.length; row++) ids.add(columns.idHi[row]!, columns.idLo[row]!);
  const dictionaries = withoutUnused(state.dictionaries, columns);
  const gone = new Set(drop.map(({ id }) => id));
  const infos = new Map(state.blocks.filter((info) => !gone.has(info.id)).map((info) => [info.id, info]));
  for (const draft of drafts) infos.set(draft.id, infoOf(draft));
  return {
    ok: true,
    value: {
      commit: {
        onGeneration: state.facts.generation,
        mentions: ids.size,
        add: null,
        remove: source,
        blocks: drafts.map(packBlock),
        drop,
        dictionary: { kind: 'replace', dictionaries },
        deletions: [],
      },
      next: {
        sorted: merged.value,
        dictionaries,
        blocks: [...infos.values()],
        deletions: state.deletions,
      },
    },
  };
}

/** Ids of the tombstones that the import brought. */
function tombstonesOf({ sorted }: ArchiveState, source: number): KeySet {
  const { columns } = sorted;
  const keys = new KeySet();
  for (let row = 0; row < columns.length; row++) {
    if (columns.source[row] === source && !Number.isNaN(columns.deletedAt[row]!)) {
      keys.add(columns.idHi[row]!, columns.idLo[row]!);
    }
  }
  return keys;
}

function without(draft: BlockDraft, source: number): BlockDraft {
  const sources = draft.segment.columns.source!;
  const rows = Uint32Array.from(sources.keys()).filter((row) => sources[row] !== source);
  return { ...pickRows(draft, rows), sources: draft.sources.filter((number) => number !== source) };
}
