import type { Dictionaries } from '../analytics/columns/columns';
import { DictionaryWriter } from '../analytics/columns/dictionary-writer';
import { KeySet } from '../analytics/columns/key-set';
import { mergeColumns, type SortedColumns } from '../analytics/columns/merge-columns';
import type { Failure, Result } from '../domain/failure';
import type { Reject } from '../domain/mapping';
import type { Instant, MentionId } from '../domain/mention';
import { PAGE_ROWS, type Page } from './format/page-format';
import type { RowWords } from './format/words';
import type {
  BlockKey,
  Commit,
  ImportEntry,
  MentionStore,
  PostingStore,
  StoredRollup,
  StoreFacts,
} from './mention-store';
import { missingCodes } from './missing-codes';
import { ImportStage } from './write/import-stage';
import { prepareImport } from './write/prepare-import';
import { prepareRemoval } from './write/prepare-removal';

/** What is in memory of a workspace: its facts, every numeric column in time order, and the strings behind codes. */
export interface ArchiveState {
  readonly facts: StoreFacts;
  readonly sorted: SortedColumns;
  readonly dictionaries: Dictionaries;
  readonly blocks: readonly BlockInfo[];
  readonly deletions: ReadonlyMap<MentionId, Instant>;
}

export interface BlockInfo extends BlockKey {
  readonly sources: readonly number[];
  readonly rows: number;
}

/** A state that becomes true when its commit does; figures are computed on it before. */
export interface Prepared {
  readonly commit: Omit<Commit, 'rollup'>;
  readonly next: Omit<ArchiveState, 'facts'>;
}

const CACHED_PAGES = 64;

/**
 * One workspace's mentions, on disk and in memory. Changes are prepared, then committed in one transaction;
 * until then, and whenever the commit fails, the state is the old one.
 */
export class MentionArchive {
  readonly #pages = new Map<string, Page>();
  /** No import gets the number of one that failed: on a full disk the blocks of that one may still lie there. */
  #nextSource = 0;

  private constructor(
    private readonly store: MentionStore,
    private current: ArchiveState,
  ) {}

  /** Reads everything but words into memory, after clearing what an interrupted import left, if the disk lets it. */
  static async load(store: MentionStore): Promise<Result<MentionArchive>> {
    const swept = await store.sweep();
    if (!swept.ok && swept.failure.reason !== 'disk-full') return swept;
    const facts = await store.facts();
    if (!facts.ok) return facts;
    if (!facts.value) {
      return { ok: false, failure: { reason: 'storage-damaged', detail: 'the database has no identity' } };
    }
    const state = await readState(store, facts.value);
    return state.ok ? { ok: true, value: new MentionArchive(store, state.value) } : state;
  }

  get state(): ArchiveState {
    return this.current;
  }

  /** Begins an import; nothing of it can be seen before the commit. */
  beginImport(onStaged?: (segments: number) => Promise<void>): ImportStage {
    const { facts, sorted, dictionaries, deletions } = this.current;
    const ids = new KeySet();
    ids.reserve(sorted.columns.length);
    const { idHi, idLo, length } = sorted.columns;
    for (let row = 0; row < length; row++) ids.add(idHi[row]!, idLo[row]!);
    const writer = new DictionaryWriter(dictionaries);
    const source = Math.max(facts.nextSource, this.#nextSource);
    this.#nextSource = source + 1;
    return new ImportStage(this.store, source, writer, ids, deletions, onStaged);
  }

  stageRejects(source: number, first: number, rejects: readonly Reject[]): Promise<Result<null>> {
    return this.store.stageRejects(source, first, rejects);
  }

  /** Writes the rest of the import and works out the state that its commit leads to. */
  prepareImport(stage: ImportStage, entry: ImportEntry, rejects: number): Promise<Result<Prepared>> {
    return prepareImport(this.store, this.current, stage, entry, rejects);
  }

  /** Works out the state without an import: its own blocks dropped, mixed ones rewritten. */
  prepareRemoval(source: number): Promise<Result<Prepared>> {
    return prepareRemoval(this.store, this.current, source);
  }

  /** Makes a prepared change true, in one transaction. */
  async commit(prepared: Prepared, rollup: StoredRollup | null): Promise<Result<StoreFacts>> {
    const facts = await this.store.commit({ ...prepared.commit, rollup });
    if (!facts.ok) return facts;
    this.current = { ...prepared.next, facts: facts.value };
    this.#pages.clear();
    return facts;
  }

  /**
   * Removes everything of imports that will not be committed; the rejected rows of one (its number) may stay to be
   * read until the next time.
   */
  async abort(keepRejectsOf: number | null = null): Promise<Failure | null> {
    const swept = await this.store.sweep(keepRejectsOf);
    return swept.ok ? null : swept.failure;
  }

  /** Words of rows of the sorted columns, in the order asked; only their pages are read. */
  async words(rows: readonly number[]): Promise<Result<readonly RowWords[]>> {
    const { origin } = this.current.sorted;
    const places = rows.map((row) => ({
      block: origin.block[row]!,
      page: Math.floor(origin.row[row]! / PAGE_ROWS),
      at: origin.row[row]! % PAGE_ROWS,
    }));
    const needed = new Map(places.map((place) => [`${place.block}/${place.page}`, place]));
    const found = new Map<string, Page>();
    for (const key of needed.keys()) {
      const cached = this.#pages.get(key);
      if (cached) found.set(key, cached);
    }
    const missing = [...needed].filter(([key]) => !found.has(key));
    if (missing.length > 0) {
      const read = await this.store.readPages(missing.map(([, place]) => place));
      if (!read.ok) return read;
      missing.forEach(([key], index) => {
        found.set(key, read.value[index]!);
      });
    }
    this.#remember(found);
    return { ok: true, value: places.map(({ block, page, at }) => found.get(`${block}/${page}`)!.row(at)) };
  }

  /** Search indexes of segments. */
  get postings(): PostingStore {
    return this.store.postings;
  }

  /** All pages of a block. */
  pagesOf({ id, rows }: BlockInfo): Promise<Result<readonly Page[]>> {
    const pages = Math.ceil(rows / PAGE_ROWS);
    return this.store.readPages(Array.from({ length: pages }, (_, page) => ({ block: id, page })));
  }

  readRejects(source: number, offset: number, limit: number): Promise<Result<readonly Reject[]>> {
    return this.store.readRejects(source, offset, limit);
  }

  close(): void {
    this.store.close();
  }

  /** Keeps the pages used last: a list that is scrolled asks for the same ones again. */
  #remember(pages: ReadonlyMap<string, Page>): void {
    for (const [key, page] of pages) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    for (const key of this.#pages.keys()) {
      if (this.#pages.size <= CACHED_PAGES) break;
      this.#pages.delete(key);
    }
  }
}

async function readState(store: MentionStore, facts: StoreFacts): Promise<Result<ArchiveState>> {
  const blocks = await store.readBlocks();
  if (!blocks.ok) return blocks;
  const dictionaries = await store.readDictionaries();
  if (!dictionaries.ok) return dictionaries;
  const deletions = await store.readDeletions();
  if (!deletions.ok) return deletions;
  const sorted = mergeColumns(
    blocks.value.map(({ id, segment }) => ({ length: segment.length, columns: segment.columns, origin: id })),
  );
  const lacking = missingCodes(sorted.columns, dictionaries.value);
  if (lacking) {
    return {
      ok: false,
      failure: { reason: 'storage-damaged', detail: `dictionary ${lacking}: codes are missing` },
    };
  }
  return {
    ok: true,
    value: {
      facts,
      sorted,
      dictionaries: dictionaries.value,
      blocks: blocks.value.map(({ kind, id, sources, segment }) => ({
        kind,
        id,
        sources,
        rows: segment.length,
      })),
      deletions: new Map(deletions.value.map(({ id, deletedAt }) => [id, deletedAt])),
    },
  };
}
