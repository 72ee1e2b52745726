import type { Transaction } from 'dexie';
import type { Reject } from '../domain/mapping';
import { packRejects } from './format/reject-format';

type Migration = (transaction: Transaction) => Promise<void>;

/**
 * What happens to the rows of an older database when it is opened: by the version it is brought to.
 * A migration runs inside the upgrade transaction, so it is done wholly or not at all.
 */
export const migrations: Readonly<Record<number, Migration>> = { 2: rejectsIntoTheirOwnTable };

/**
 * Version 1 kept all rejects of an import in one meta row, `rejects:<source>`, which grew without bound.
 * They become rows of `reject`. Version 1 knew no codec but the plain one.
 */
async function rejectsIntoTheirOwnTable(transaction: Transaction): Promise<void> {
  const meta = transaction.table('meta');
  const old: { key: string; source: number; rejects: readonly Reject[] }[] = await meta
    .where('key')
    .startsWith('rejects:')
    .toArray();
  for (const { key, source, rejects } of old) {
    if (rejects.length > 0) {
      await transaction
        .table('reject')
        .put({ source, first: 0, count: rejects.length, blob: packRejects(rejects) });
    }
    await meta.delete(key);
  }
}
