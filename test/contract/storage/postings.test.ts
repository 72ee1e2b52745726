import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { matchingRows } from '../../../src/analytics/search/matching-rows';
import { parseSearch } from '../../../src/analytics/search/parse-search';
import { PostingBuilder } from '../../../src/analytics/search/posting-builder';
import type { PostingIndex } from '../../../src/analytics/search/posting-index';
import type { IndexedDb } from '../../../src/storage/database';
import type { BlockInfo, MentionArchive } from '../../../src/storage/mention-archive';
import {
  freshIndexedDb,
  importAll,
  mention,
  mentions,
  openArchive,
  value,
} from '../../fixtures/storage/archive';

async function indexOf(archive: MentionArchive, block: BlockInfo): Promise<PostingIndex> {
  const builder = new PostingBuilder();
  for (const page of value(await archive.pagesOf(block))) {
    for (let row = 0; row < page.length; row++) builder.add(page.column('text').get(row) ?? '');
  }
  return builder.finish();
}

/** Writes the indexes of all segments as they are; answers which were kept. */
async function indexAll(archive: MentionArchive, generation = archive.state.facts.generation) {
  const kept: number[] = [];
  for (const block of archive.state.blocks) {
    const index = await indexOf(archive, block);
    if (value(await archive.postings.write({ block: block.id, index, generation }))) kept.push(block.id);
  }
  return kept;
}

function rowsWith(index: PostingIndex | null, text: string): number[] {
  const parsed = parseSearch(text);
  return index && parsed.ok ? [...matchingRows(index, parsed.query.words)] : [];
}

async function spoil(idb: IndexedDb, block: number): Promise<void> {
  const plain = new Dexie('pharos-test', { ...idb });
  await plain.open();
  await plain.table('posting').update(block, { blob: new Blob([new Uint8Array(99)]) });
  plain.close();
}

describe('the search index of a segment', () => {
  it('comes back as it was written, also after the database was opened again', async () => {
    const idb = freshIndexedDb();
    const archive = await openArchive(idb);
    await importAll(archive, 'one', mentions(20_000));
    const [first, second] = await indexAll(archive);
    archive.close();
    const again = await openArchive(idb);
    expect(value(await again.postings.blocks())).toEqual(new Set([first, second]));
    const index = value(await again.postings.read(first!));
    expect(index?.rows).toBe(16_384);
    expect(rowsWith(index, 'mention 15000')).toEqual([15_000]);
    expect(rowsWith(value(await again.postings.read(second!)), '"mention 16384"')).toEqual([0]);
  });

  it('is missing where it is damaged: the workspace is whole without it', async () => {
    const idb = freshIndexedDb();
    const archive = await openArchive(idb);
    await importAll(archive, 'one', mentions(600));
    const [block] = await indexAll(archive);
    archive.close();
    await spoil(idb, block!);
    const again = await openArchive(idb);
    expect(value(await again.postings.read(block!))).toBeNull();
    expect(again.state.facts.mentions).toBe(600);
  });

  it('goes with its segment, and is not kept for one that has gone', async () => {
    const archive = await openArchive(freshIndexedDb());
    const source = await importAll(archive, 'one', mentions(600));
    await indexAll(archive);
    const block = archive.state.blocks[0]!;
    const index = await indexOf(archive, block);
    const { generation } = archive.state.facts;
    value(await archive.commit(value(await archive.prepareRemoval(source)), null));
    expect(value(await archive.postings.blocks()).size).toBe(0);
    expect(value(await archive.postings.write({ block: block.id, index, generation }))).toBe(false);
    const now = archive.state.facts.generation;
    expect(value(await archive.postings.write({ block: block.id, index, generation: now }))).toBe(false);
    expect(value(await archive.postings.blocks()).size).toBe(0);
  });

  it('[G7] goes when a deletion takes words out of its segment, and none built on them is kept', async () => {
    const archive = await openArchive(freshIndexedDb());
    await importAll(archive, 'one', mentions(600));
    const [id] = await indexAll(archive);
    const stale = await indexOf(archive, archive.state.blocks[0]!);
    const { generation } = archive.state.facts;
    await importAll(archive, 'two', [mention(7, { deletedAt: Date.UTC(2026, 5, 1) })]);
    expect(value(await archive.postings.blocks()).size).toBe(0);
    expect(value(await archive.postings.write({ block: id!, index: stale, generation }))).toBe(false);
    const block = archive.state.blocks.find((one) => one.id === id)!;
    expect(rowsWith(await indexOf(archive, block), '"mention 7"')).toEqual([]);
    expect(rowsWith(stale, '"mention 7"')).toEqual([7]);
  });
});
