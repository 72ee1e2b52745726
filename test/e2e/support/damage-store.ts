import type { Page } from '@playwright/test';

/** Turns one byte round in a stored block of mentions, past the application, as a fault of the disk would. */
export function damageStore(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((one) => one.startsWith('pharos-'));
    if (name === undefined) throw new Error(`no database among ${names}`);
    const database = await answerOf(indexedDB.open(name));
    try {
      const table = () => database.transaction('segment', 'readwrite').objectStore('segment');
      const [record] = (await answerOf(table().getAll())) as { blob: Blob }[];
      if (!record) throw new Error('no segment is stored');
      const bytes = new Uint8Array(await record.blob.arrayBuffer());
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
      await answerOf(table().put({ ...record, blob: new Blob([bytes]) }));
    } finally {
      database.close();
    }
  });
}
