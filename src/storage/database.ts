import { Dexie, type Table } from 'dexie';
import type { DictName } from '../analytics/columns/columns';
import type { StoredImport } from './mention-store';
import { migrations } from './migrations';
import { SCHEMA } from './schema';

export interface BlockRecord {
  readonly id: number;
  readonly sources: readonly number[];
  /** A Blob where it is large and read as a whole: Chromium compresses large bytes, which takes long both ways. */
  readonly blob: Blob | Uint8Array;
}

/** All pages of a block one after the other; one of them is read as a slice of the blob. */
export interface PageRecord {
  /** The block's id. */
  readonly key: number;
  /** Where each page ends. */
  readonly ends: readonly number[];
  readonly blob: Blob;
}

export interface DictRecord {
  readonly name: DictName;
  readonly from: number;
  readonly blob: Uint8Array;
}

export interface PatchRecord {
  readonly id: string;
  readonly deletedAt: number;
}

export interface RollupRecord {
  readonly key: 'rollup';
  readonly generation: number;
  readonly settingsHash: string;
  readonly blob: Uint8Array;
}

/** `identity` once, and `import:<number>` for each committed import. */
export type MetaRecord = IdentityRecord | ImportMetaRecord;

export interface IdentityRecord {
  readonly key: 'identity';
  readonly databaseId: string;
  readonly generation: number;
  readonly mentions: number;
  readonly nextSource: number;
  readonly codec: string;
}

export interface ImportMetaRecord extends StoredImport {
  readonly key: `import:${string}`;
}

export interface RejectRecord {
  readonly source: number;
  readonly first: number;
  readonly count: number;
  readonly blob: Uint8Array;
}

/** The search index of a segment; it goes whenever its segment goes or is rewritten. */
export interface PostingRecord {
  /** The segment's id. */
  readonly id: number;
  readonly blob: Blob;
}

/** Another IndexedDB than the platform's, for tests. */
export interface IndexedDb {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The IndexedDB database of one workspace, named after its database id. */
export class PharosDatabase extends Dexie {
  declare readonly segment: Table<BlockRecord, number>;
  declare readonly log: Table<BlockRecord, number>;
  declare readonly page: Table<PageRecord, number>;
  declare readonly patch: Table<PatchRecord, string>;
  declare readonly dict: Table<DictRecord, [string, number]>;
  declare readonly rollup: Table<RollupRecord, string>;
  declare readonly meta: Table<MetaRecord, string>;
  declare readonly reject: Table<RejectRecord, [number, number]>;
  declare readonly posting: Table<PostingRecord, number>;

  constructor(databaseId: string, idb?: IndexedDb) {
    super(databaseName(databaseId), { chromeTransactionDurability: 'relaxed', ...idb });
    for (const { version, tables } of SCHEMA) {
      const migrate = migrations[version];
      const declared = this.version(version).stores(tables);
      if (migrate) declared.upgrade(migrate);
    }
  }
}

/** Name under which a workspace's database lies; an address, never to be changed. */
export function databaseName(databaseId: string): string {
  return `pharos-${databaseId}`;
}

/** Removes a database that was given up. It must not be open. */
export async function deleteDatabase(databaseId: string, idb?: IndexedDb): Promise<void> {
  await new PharosDatabase(databaseId, idb).delete();
}
