import { DICT_NAMES, type Dictionaries } from '../analytics/columns/columns';
import type { Result } from '../domain/failure';
import type { Reject } from '../domain/mapping';
import type { MentionId } from '../domain/mention';
import {
  type BlockRecord,
  type DictRecord,
  type IdentityRecord,
  type ImportMetaRecord,
  type IndexedDb,
  PharosDatabase,
  type RollupRecord,
} from './database';
import { type Codec, plainCodec } from './format/codec';
import { packDictionary, unpackDictionary } from './format/dictionary-format';
import { type Page, unpackPage } from './format/page-format';
import { packRejects, unpackRejects } from './format/reject-format';
import { unpackSegment } from './format/segment-format';
import type {
  BlockKey,
  BlockKind,
  Commit,
  Deletion,
  MentionStore,
  NewBlock,
  StoredBlock,
  StoredImport,
  StoredRollup,
  StoreFacts,
} from './mention-store';
import { PostingTable } from './posting-table';
import { DamagedStore, stored } from './storage-result';

const WRITES = ['segment', 'log', 'page', 'patch', 'dict', 'rollup', 'meta', 'reject', 'posting'] as const;

/** Opens (or creates) the database and brings an older one up to date. */
export function openDexieStore(
  databaseId: string,
  { codec = plainCodec, idb }: { readonly codec?: Codec; readonly idb?: IndexedDb } = {},
): Promise<Result<MentionStore>> {
  return stored('opening the database', async () => {
    const database = new PharosDatabase(databaseId, idb);
    await database.open();
    const store = new DexieMentionStore(database, codec, await lastBlock(database));
    await store.checkCodec();
    return store;
  });
}

async function lastBlock(database: PharosDatabase): Promise<number> {
  const [segment, log, page] = await Promise.all([
    database.segment.orderBy(':id').last(),
    database.log.orderBy(':id').last(),
    database.page.orderBy(':id').last(),
  ]);
  return Math.max(segment?.id ?? 0, log?.id ?? 0, page?.key ?? 0);
}

/** The store on Dexie. What passes the codec is encoded before a transaction begins and decoded after it ended. */
class DexieMentionStore implements MentionStore {
  readonly postings: PostingTable;

  constructor(
    private readonly database: PharosDatabase,
    private readonly codec: Codec,
    private last: number,
  ) {
    this.postings = new PostingTable(database, codec);
  }

  async checkCodec(): Promise<void> {
    const identity = await this.#identity();
    if (identity && identity.codec !== this.codec.name) {
      throw new Error(`the database was written with ${identity.codec}, not ${this.codec.name}`);
    }
  }

  facts(): Promise<Result<StoreFacts | null>> {
    return stored('reading the database', () =>
      this.database.transaction('r', this.database.meta, () => this.#facts()),
    );
  }

  create(databaseId: string): Promise<Result<StoreFacts>> {
    return stored('creating the database', () =>
      this.#write(['meta'], async () => {
        await this.database.meta.put({
          key: 'identity',
          databaseId,
          generation: 0,
          mentions: 0,
          nextSource: 1,
          codec: this.codec.name,
        });
        return this.#known();
      }),
    );
  }

  readBlocks(): Promise<Result<readonly StoredBlock[]>> {
    return stored('reading mentions', async () => {
      const { segment, log, page, meta } = this.database;
      const [facts, segments, logs, pages] = await this.database.transaction(
        'r',
        [segment, log, page, meta],
        () =>
          Promise.all([this.#known(), segment.toArray(), log.toArray(), page.toCollection().primaryKeys()]),
      );
      const committed = new Set(facts.imports.map((entry) => entry.source));
      const visible = ({ sources }: BlockRecord) => sources.every((source) => committed.has(source));
      const blocks = await Promise.all([
        ...segments.filter(visible).map((record) => this.#block('segment', record)),
        ...logs.filter(visible).map((record) => this.#block('log', record)),
      ]);
      const found = blocks.reduce((sum, block) => sum + block.segment.length, 0);
      const expected = facts.imports.reduce((sum, entry) => sum + entry.rows, 0);
      if (found !== expected) throw new DamagedStore(`${expected} rows were stored, ${found} are there`);
      const paged = new Set(pages);
      const wordless = blocks.find(({ id }) => !paged.has(id));
      if (wordless) throw new DamagedStore(`the pages of ${wordless.kind} ${wordless.id} are missing`);
      return blocks;
    });
  }

  readBlock({ kind, id }: BlockKey): Promise<Result<StoredBlock>> {
    return stored('reading mentions', async () => {
      const record = await this.database[kind].get(id);
      if (!record) throw new DamagedStore(`${kind} ${id} is missing`);
      return this.#block(kind, record);
    });
  }

  readDictionaries(): Promise<Result<Dictionaries>> {
    return stored('reading dictionaries', async () => {
      const lists: Record<string, string[]> = Object.fromEntries(DICT_NAMES.map((name) => [name, []]));
      for (const { name, from, blob } of await this.database.dict.toArray()) {
        const what = `dictionary ${name}`;
        const list = lists[name];
        if (!list) continue;
        if (list.length !== from) throw new DamagedStore(`${what}: codes before ${from} are missing`);
        for (const value of await this.#decode(what, blob, unpackDictionary)) list.push(value);
      }
      return lists as unknown as Dictionaries;
    });
  }

  readPages(
    keys: readonly { readonly block: number; readonly page: number }[],
  ): Promise<Result<readonly Page[]>> {
    return stored('reading texts', async () => {
      const blocks = [...new Set(keys.map(({ block }) => block))];
      const records = new Map(
        (await this.database.page.bulkGet(blocks)).map((record) => [record?.key, record]),
      );
      const pages = keys.map(async ({ block, page }) => {
        const what = `page ${page} of block ${block}`;
        const record = records.get(block);
        const end = record?.ends[page];
        if (!record || end === undefined) throw new DamagedStore(`${what} is missing`);
        return this.#decode(what, record.blob.slice(record.ends[page - 1] ?? 0, end), unpackPage);
      });
      return Promise.all(pages);
    });
  }

  readDeletions(): Promise<Result<readonly Deletion[]>> {
    return stored('reading deletions', async () =>
      (await this.database.patch.toArray()).map(({ id, deletedAt }) => ({ id: id as MentionId, deletedAt })),
    );
  }

  readRollup(): Promise<Result<StoredRollup | null>> {
    return stored('reading the rollup', async () => {
      const record = await this.database.rollup.get('rollup');
      if (!record) return null;
      const bytes = await this.codec.decode(record.blob);
      return { generation: record.generation, settingsHash: record.settingsHash, bytes };
    });
  }

  readRejects(source: number, offset: number, limit: number): Promise<Result<readonly Reject[]>> {
    return stored('reading rejected rows', async () => {
      const chunks = await this.database.reject.where('source').equals(source).sortBy('first');
      const rows: Reject[] = [];
      for (const { first, count, blob } of chunks) {
        if (first + count <= offset || first >= offset + limit) continue;
        const all = await this.#decode(`rejects of import ${source}`, blob, unpackRejects);
        rows.push(...all.slice(Math.max(0, offset - first), offset + limit - first));
      }
      return rows;
    });
  }

  nextBlock(): number {
    this.last += 1;
    return this.last;
  }

  stage(block: NewBlock): Promise<Result<null>> {
    return stored('storing mentions', async () => {
      const records = await this.#blockRecords(block);
      const { segment, page } = this.database;
      await this.#write(['segment', 'page'], () => {
        void segment.put(records.block);
        void page.put(records.pages);
      });
      return null;
    });
  }

  stageRejects(source: number, first: number, rejects: readonly Reject[]): Promise<Result<null>> {
    return stored('storing rejected rows', async () => {
      const blob = await this.codec.encode(packRejects(rejects));
      await this.#write(['reject'], () =>
        this.database.reject.put({ source, first, count: rejects.length, blob }),
      );
      return null;
    });
  }

  sweep(keepRejectsOf: number | null = null): Promise<Result<number>> {
    return stored('clearing what was not committed', async () => {
      const { segment, log, meta, reject } = this.database;
      const { blocks, rejects } = await this.database.transaction('r', [segment, log, meta, reject], () =>
        this.#orphans(keepRejectsOf),
      );
      // Where there is nothing to remove, not even an empty write is begun: the disk may be full.
      if (blocks.length + rejects.length === 0) return 0;
      await this.#write(['segment', 'log', 'page', 'meta', 'reject', 'posting'], async () => {
        for (const { kind, id } of blocks) await this.#drop(kind, id);
        for (const source of rejects) await reject.where('source').equals(source).delete();
      });
      return blocks.length;
    });
  }

  commit(commit: Commit): Promise<Result<StoreFacts>> {
    return stored('committing', async () => {
      const blocks = await Promise.all(commit.blocks.map((block) => this.#blockRecords(block)));
      const dictionary = await this.#dictRecords(commit);
      const rollup = commit.rollup && (await this.#rollupRecord(commit.rollup));
      return this.#write(WRITES, async () => {
        const facts = await this.#known();
        if (facts.generation !== commit.onGeneration) {
          throw new Error(`generation ${commit.onGeneration} was expected, ${facts.generation} is there`);
        }
        for (const { kind, id } of commit.drop) await this.#drop(kind, id);
        for (const [index, records] of blocks.entries()) {
          await this.database[commit.blocks[index]!.kind].put(records.block);
          await this.database.page.put(records.pages);
          await this.database.posting.delete(records.block.id);
        }
        if (commit.dictionary.kind === 'replace') await this.database.dict.clear();
        await this.database.dict.bulkPut(dictionary);
        await this.database.patch.bulkPut(commit.deletions.map((deletion) => ({ ...deletion })));
        if (rollup) await this.database.rollup.put(rollup);
        if (commit.remove !== null) await this.#forget(commit.remove);
        if (commit.add) await this.database.meta.put(importRecord(commit.add));
        await this.database.meta.put({
          key: 'identity',
          databaseId: facts.databaseId,
          generation: facts.generation + 1,
          mentions: commit.mentions,
          nextSource: Math.max(facts.nextSource, (commit.add?.source ?? 0) + 1),
          codec: this.codec.name,
        });
        return this.#known();
      });
    });
  }

  close(): void {
    this.database.close();
  }

  /**
   * A transaction that writes. Where the database itself gives it up, requests under way fail first and say only
   * that it was aborted; why is known to the transaction.
   */
  async #write<T>(tables: readonly (typeof WRITES)[number][], work: () => PromiseLike<T> | T): Promise<T> {
    let running: IDBTransaction | undefined;
    try {
      return await this.database.transaction('rw', [...tables], async (transaction) => {
        running = transaction.idbtrans;
        return work();
      });
    } catch (error) {
      throw running?.error ?? error;
    }
  }

  async #identity(): Promise<IdentityRecord | undefined> {
    return (await this.database.meta.get('identity')) as IdentityRecord | undefined;
  }

  async #facts(): Promise<StoreFacts | null> {
    const identity = await this.#identity();
    if (!identity) return null;
    const records = await this.database.meta.where('key').startsWith('import:').toArray();
    const imports = (records as ImportMetaRecord[]).map(({ key: _key, ...entry }): StoredImport => entry);
    const { databaseId, generation, mentions, nextSource } = identity;
    return { databaseId, generation, mentions, nextSource, imports };
  }

  async #known(): Promise<StoreFacts> {
    const facts = await this.#facts();
    if (!facts) throw new DamagedStore('the database has lost its identity');
    return facts;
  }

  /** Blocks, and numbers of imports with rejects, that no committed import owns. */
  async #orphans(keepRejectsOf: number | null): Promise<{ blocks: BlockKey[]; rejects: number[] }> {
    const committed = new Set(((await this.#facts())?.imports ?? []).map((entry) => entry.source));
    const blocks: BlockKey[] = [];
    for (const kind of ['segment', 'log'] as const) {
      const sources = await this.database[kind].orderBy('sources').uniqueKeys();
      for (const source of sources.map(Number).filter((number) => !committed.has(number))) {
        const ids = await this.database[kind].where('sources').equals(source).primaryKeys();
        blocks.push(...ids.map((id) => ({ kind, id })));
      }
    }
    const rejects = (await this.database.reject.orderBy('source').uniqueKeys()).map(Number);
    return {
      blocks,
      rejects: rejects.filter((source) => !committed.has(source) && source !== keepRejectsOf),
    };
  }

  async #drop(kind: BlockKind, id: number): Promise<void> {
    await this.database[kind].delete(id);
    await this.database.page.delete(id);
    await this.database.posting.delete(id);
  }

  async #forget(source: number): Promise<void> {
    await this.database.meta.delete(importKey(source));
    await this.database.reject.where('source').equals(source).delete();
  }

  async #block(kind: BlockKind, { id, sources, blob }: BlockRecord): Promise<StoredBlock> {
    return { kind, id, sources, segment: await this.#decode(`${kind} ${id}`, blob, unpackSegment) };
  }

  async #blockRecords(block: NewBlock) {
    const blob = await this.codec.encode(block.columns);
    const pages = await Promise.all(block.pages.map((bytes) => this.codec.encode(bytes)));
    let end = 0;
    const ends = pages.map((page) => {
      end += page.byteLength;
      return end;
    });
    return {
      block: { id: block.id, sources: block.sources, blob: block.kind === 'segment' ? asBlob([blob]) : blob },
      pages: { key: block.id, ends, blob: asBlob(pages) },
    };
  }

  async #dictRecords({ dictionary }: Commit): Promise<DictRecord[]> {
    const additions =
      dictionary.kind === 'extend'
        ? dictionary.additions
        : DICT_NAMES.map((name) => ({ name, from: 0, values: dictionary.dictionaries[name] }));
    return Promise.all(
      additions.map(async ({ name, from, values }) => ({
        name,
        from,
        blob: await this.codec.encode(packDictionary(values)),
      })),
    );
  }

  async #rollupRecord({ generation, settingsHash, bytes }: StoredRollup): Promise<RollupRecord> {
    return { key: 'rollup', generation, settingsHash, blob: await this.codec.encode(bytes) };
  }

  async #decode<T>(what: string, blob: Blob | Uint8Array, unpack: (bytes: Uint8Array) => T): Promise<T> {
    try {
      const bytes = blob instanceof Uint8Array ? blob : new Uint8Array(await blob.arrayBuffer());
      return unpack(await this.codec.decode(bytes));
    } catch (error) {
      throw new DamagedStore(`${what} is damaged: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function asBlob(parts: readonly Uint8Array[]): Blob {
  return new Blob(parts as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]);
}

function importKey(source: number): `import:${string}` {
  return `import:${String(source).padStart(6, '0')}`;
}

function importRecord(entry: StoredImport): ImportMetaRecord {
  return { key: importKey(entry.source), ...entry };
}
