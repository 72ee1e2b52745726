import type { IndexedDb } from '../../src/storage/database';

interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/**
 * An IndexedDB in a storage bucket of its own. All databases of one bucket share one LevelDB, which goes on
 * compacting after a large write and would make the next round pay for the last.
 */
export async function ownBucket(name: string): Promise<{ idb: IndexedDb; drop: () => Promise<void> }> {
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: StorageBuckets };
  const { indexedDB } = await storageBuckets.open(name);
  return { idb: { indexedDB, IDBKeyRange }, drop: () => storageBuckets.delete(name) };
}
