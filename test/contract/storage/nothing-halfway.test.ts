import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTexts } from '../../../src/analytics/columns/text-readings';
import {
  everything,
  freshIndexedDb,
  importAll,
  mention,
  mentions,
  openArchive,
} from '../../fixtures/storage/archive';

afterEach(() => vi.restoreAllMocks());

/** From the given write on, the disk is full, for `put` and `add` alike. */
function fullAfter(writes: number): void {
  let left = writes;
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- <= 0) throw new DOMException('the disk is full', 'QuotaExceededError');
      return write.apply(this, args);
    });
  }
}

describe('an import that does not come to its end', () => {
  it('says that the disk is full, wherever it fills up, and keeps what was there', async () => {
    for (const writes of [0, 1, 2, 4]) {
      const idb = freshIndexedDb();
      const archive = await openArchive(idb);
      await importAll(archive, 'one', mentions(300));
      fullAfter(writes);
      await expect(importAll(archive, 'two', mentions(40_000, 1000))).rejects.toThrow('"disk-full"');
      vi.restoreAllMocks();
      await archive.abort();
      const again = await openArchive(idb);
      expect(again.state.facts).toMatchObject({ generation: 1, mentions: 300 });
      expect(await everything(again)).toEqual(mentions(300));
      await importAll(again, 'two', mentions(300, 1000));
      expect(again.state.facts).toMatchObject({ generation: 2, mentions: 600 });
    }
  });

  it('leaves nothing when the app ends before the commit: the next opening sweeps it away', async () => {
    const idb = freshIndexedDb();
    const archive = await openArchive(idb);
    await importAll(archive, 'one', mentions(300));
    const stage = archive.beginImport();
    const many = mentions(40_000, 1000);
    expect(await stage.add(many, readTexts(many))).toBeNull();
    archive.close();
    const again = await openArchive(idb);
    expect(again.state.facts).toMatchObject({ generation: 1, mentions: 300 });
    expect(await everything(again)).toEqual(mentions(300));
  });

  it('keeps its blocks to itself where they could not be swept: the next import does not take them over', async () => {
    const idb = freshIndexedDb();
    const archive = await openArchive(idb);
    await importAll(archive, 'one', mentions(300));
    const stage = archive.beginImport();
    const many = mentions(40_000, 1000);
    expect(await stage.add(many, readTexts(many))).toBeNull();
    expect(await stage.finish()).toBeNull();
    await importAll(archive, 'two', mentions(17_000, 1000));
    archive.close();
    const again = await openArchive(idb);
    expect(again.state.facts).toMatchObject({ generation: 2, mentions: 17_300 });
    expect(await everything(again)).toEqual([...mentions(300), ...mentions(17_000, 1000)]);
    expect(again.state.blocks.map(({ rows }) => rows)).toEqual([300, 16_384, 616]);
  });
});

describe('[G7] a deletion that arrives for a stored mention', () => {
  it('takes its words and author out of every place, and keeps its times', async () => {
    const idb = freshIndexedDb();
    const archive = await openArchive(idb);
    await importAll(archive, 'one', mentions(5000));
    const tombstone = mention(7, { text: '', author: '', deletedAt: Date.UTC(2026, 5, 1) });
    await importAll(archive, 'two', [tombstone]);
    archive.close();
    const again = await openArchive(idb);
    const versions = (await everything(again)).filter(({ id }) => id === tombstone.id);
    expect(versions.map(({ deletedAt }) => deletedAt)).toContain(tombstone.deletedAt);
    for (const version of versions) {
      expect(version).toMatchObject({ text: '', author: '', createdAt: mention(7).createdAt });
    }
    const others = (await everything(again)).filter(({ id }) => id !== tombstone.id);
    expect(others).toEqual(mentions(5000).filter(({ id }) => id !== tombstone.id));
  });
});
