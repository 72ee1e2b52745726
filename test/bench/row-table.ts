import { Dexie, type Table } from 'dexie';
import type { Mention } from '../../src/domain/mention';

/** The peer: one Dexie row per mention, with three indexes beside the key. */
export class RowTable extends Dexie {
  declare readonly mentions: Table<Mention, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ mentions: 'id, createdAt, author, channel' });
  }
}
