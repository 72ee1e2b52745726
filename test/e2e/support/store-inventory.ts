import type { Page } from '@playwright/test';

/** What lies in the database of the one workspace of a profile, read past the application. */
export interface StoreInventory {
  readonly generation: number;
  readonly imports: readonly string[];
  /** Blocks of mentions: segments and log. */
  readonly blocks: number;
  readonly pages: number;
  readonly rejects: number;
  /** Blocks, pages and rejects that no committed import owns. */
  readonly orphans: number;
}

/** Reads the tables through a second connection from the page. */
export function storeInventory(page: Page): Promise<StoreInventory> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const [name, ...others] = names.filter((one) => one.startsWith('pharos-'));
    if (name === undefined || others.length > 0) throw new Error(`one database was expected: ${names}`);
    const database = await answerOf(indexedDB.open(name));
    try {
      const read = database.transaction(database.objectStoreNames, 'readonly');
      const all = <T>(table: string) => answerOf(read.objectStore(table).getAll() as IDBRequest<T[]>);
      const [segments, logs, meta, rejects, pages] = await Promise.all([
        all<{ id: number; sources: number[] }>('segment'),
        all<{ id: number; sources: number[] }>('log'),
        all<{ key: string; generation: number; source: number; entry: { files: { name: string }[] } }>(
          'meta',
        ),
        all<{ source: number }>('reject'),
        answerOf(read.objectStore('page').getAllKeys()) as Promise<number[]>,
      ]);
      const records = meta.filter(({ key }) => key.startsWith('import:'));
      const committed = new Set(records.map(({ source }) => source));
      const blocks = [...segments, ...logs];
      const owned = new Set(
        blocks.filter(({ sources }) => sources.every((source) => committed.has(source))).map(({ id }) => id),
      );
      return {
        generation: meta.find(({ key }) => key === 'identity')?.generation ?? Number.NaN,
        imports: records.flatMap(({ entry }) => entry.files.map((file) => file.name)),
        blocks: blocks.length,
        pages: pages.length,
        rejects: rejects.length,
        orphans:
          blocks.length -
          owned.size +
          pages.filter((block) => !owned.has(block)).length +
          rejects.filter(({ source }) => !committed.has(source)).length,
      };
    } finally {
      database.close();
    }
  });
}
