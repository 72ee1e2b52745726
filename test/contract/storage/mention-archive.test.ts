import { beforeEach, describe, expect, it } from 'vitest';
import { readTexts } from '../../../src/analytics/columns/text-readings';
import {
  everything,
  freshIndexedDb,
  importAll,
  mention,
  mentions,
  openArchive,
} from '../../fixtures/storage/archive';

describe('an archive of mentions', () => {
  let idb = freshIndexedDb();
  beforeEach(() => {
    idb = freshIndexedDb();
  });

  it('gives back what was imported after it was closed and opened again', async () => {
    const rows = mentions(1200);
    const archive = await openArchive(idb);
    await importAll(archive, 'one', rows);
    archive.close();
    const again = await openArchive(idb);
    expect(await everything(again)).toEqual(rows);
    expect(again.state.facts).toMatchObject({ generation: 1, mentions: 1200, nextSource: 2 });
  });

  it('keeps a small later import in the log and folds the log when it adds up to a segment', async () => {
    const archive = await openArchive(idb);
    await importAll(archive, 'one', mentions(5000));
    for (let i = 0; i < 5; i++) await importAll(archive, `more-${i}`, mentions(4000, 10_000 + i * 4000));
    const kinds = () => archive.state.blocks.map(({ kind, rows }) => `${kind} ${rows}`).sort();
    expect(kinds()).toEqual(['segment 16384', 'segment 3616', 'segment 5000']);
    await importAll(archive, 'last', mentions(10, 90_000));
    expect(kinds()).toContain('log 10');
    archive.close();
    const again = await openArchive(idb);
    expect((await everything(again)).map((m) => m.id)).toEqual(
      [...mentions(5000), ...mentions(20_000, 10_000), ...mentions(10, 90_000)].map((m) => m.id),
    );
  });

  it('drops exact repetitions, keeps another version, and counts both as duplicates', async () => {
    const archive = await openArchive(idb);
    const stage = archive.beginImport();
    const edited = mention(1, { text: 'edited' });
    const given = [...mentions(3), mention(1), edited];
    await stage.add(given, readTexts(given));
    await stage.finish();
    expect(stage.counts).toEqual({ accepted: 3, duplicates: 2 });
    expect(stage.rows).toBe(4);
  });
});
