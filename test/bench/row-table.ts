import { Dexie, type Table } from 'dexie';
import type { Mention } from '../../src/domain/mention';
import type { IndexedDb } from '../../src/storage/database';

/** The peer: one Dexie row per mention, with three indexes beside the key. */
export class RowTable extends Dexie {
  declare readonly mentions: Table<Mention, string>;

  constructor(name: string, idb: IndexedDb) {
    super(name, { ...idb });
    this.version(1).stores({ mentions: 'id, createdAt, author, channel' });
  }
}
