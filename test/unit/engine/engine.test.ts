import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { TileQuery } from '../../../src/ipc/engine-queries';
import { PharosDatabase } from '../../../src/storage/database';
import { openDexieStore } from '../../../src/storage/dexie-mention-store';
import { allMentions, csv, engineInNode, importFile, settings, workspace } from '../../fixtures/engine';
import { value } from '../../fixtures/storage/archive';

const files = { a: csv(600), b: csv(400, 500) };
const a = importFile('a', files.a);
const b = importFile('b', files.b);

const net: TileQuery = { kind: 'headline', slot: 'net', figure: 'net-sentiment', filter: { where: {} } };

async function opened(more: Parameters<typeof engineInNode>[0] = {}) {
  const made = engineInNode({ files, ...more });
  const answer = await made.engine.open({ workspace, settings });
  return { ...made, answer };
}

describe('the engine, without a worker', () => {
  it('imports a file, answers its rows, figures and threads, and has them again after a restart', async () => {
    const { engine, idb, progress } = await opened();
    const { record, state, extent } = value(await engine.import({ importId: 'one', files: [a] }));
    expect(record.counts).toEqual({ read: 600, accepted: 600, rejected: 0, duplicates: 0 });
    expect(record.files[0]).toMatchObject({ name: 'a.csv', sha256: 'sha-of-a', bytes: files.a.length });
    expect(state).toMatchObject({ databaseId: 'db-1', generation: 1, mentions: 600 });
    expect(extent).toMatchObject({ firstDay: '2026-01-01', lastDay: '2026-01-01' });
    expect(extent?.mapped).toContain('channel');
    expect(new Set(progress.map(({ phase }) => phase))).toEqual(
      new Set(['reading', 'storing', 'joining', 'committing']),
    );
    const page = await engine.rows(allMentions);
    expect(page.total).toBe(450);
    expect(page.rows[0]).toMatchObject({
      text: 'Words of number 598',
      author: 'customer18',
      channel: 'x',
    });
    const thread = await engine.thread({ mention: page.rows[0]?.mention ?? '' });
    expect(thread?.mentions.map(({ text }) => text)).toEqual(['Words of number 598', 'Words of number 599']);
    const tiles = await engine.query({ queries: [net] });
    await engine.close({});

    const again = engineInNode({ idb });
    const answer = await again.engine.open({
      workspace: { ...workspace, generation: 1, mentions: 600 },
      settings,
    });
    expect(answer).toEqual({ status: 'ready', state, extent });
    expect(await again.engine.rows(allMentions)).toEqual(page);
    expect(await again.engine.query({ queries: [net] })).toEqual(tiles);
  });

  it('gives the same figures and rows for two files in either order, together or apart', async () => {
    const outcomes = [];
    for (const steps of [[[a, b]], [[b, a]], [[a], [b]], [[b], [a]]]) {
      const { engine } = await opened();
      let mentions = 0;
      for (const [i, step] of steps.entries()) {
        const { state } = value(await engine.import({ importId: `import-${i}`, files: step }));
        mentions = state.mentions;
      }
      const [tile] = await engine.query({ queries: [net] });
      const rows = await engine.rows(allMentions);
      outcomes.push({ mentions, tile, rows: { ...rows, rows: rows.rows.map(({ text }) => text) } });
    }
    expect(outcomes[0]?.mentions).toBe(900);
    for (const outcome of outcomes.slice(1)) expect(outcome).toEqual(outcomes[0]);
  });

  it('finds a thread again by its mention after an import of older mentions', async () => {
    const { engine } = await opened();
    value(await engine.import({ importId: 'newer', files: [b] }));
    const mention = (await engine.rows(allMentions)).rows[0]?.mention ?? '';
    const texts = async () => (await engine.thread({ mention }))?.mentions.map(({ text }) => text);
    const before = await texts();
    expect(before).toContain('Words of number 898');
    value(await engine.import({ importId: 'older', files: [a] }));
    expect(await texts()).toEqual(before);
    expect(await engine.thread({ mention: 'no such mention' })).toBeNull();
  });

  it('removes an import exactly: what is left is as if it had never been there', async () => {
    const { engine } = await opened();
    value(await engine.import({ importId: 'one', files: [a] }));
    const before = { rows: await engine.rows(allMentions), tiles: await engine.query({ queries: [net] }) };
    value(await engine.import({ importId: 'two', files: [b] }));
    const { state } = value(await engine.removeImport({ importId: 'two' }));
    expect(state).toMatchObject({ generation: 3, mentions: 600 });
    expect(state.imports.map(({ id }) => id)).toEqual(['one']);
    expect(await engine.rows(allMentions)).toEqual(before.rows);
    expect(await engine.query({ queries: [net] })).toEqual(before.tiles);
  });

  it('answers rows and threads that are read while an import goes, whenever they are asked', async () => {
    const newer = csv(400, 1000);
    const { engine } = await opened({ files: { ...files, newer } });
    value(await engine.import({ importId: 'one', files: [a] }));
    for (let turns = 0; turns < 24; turns += 1) {
      value(await engine.import({ importId: `two-${turns}`, files: [importFile('newer', newer)] }));
      const removal = engine.removeImport({ importId: `two-${turns}` });
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const page = await engine.rows(allMentions);
      const thread = await engine.thread({ mention: page.rows[0]?.mention ?? '' });
      expect(['Words of number 598', 'Words of number 1398']).toContain(page.rows[0]?.text);
      expect(thread?.mentions.length ?? 2).toBe(2);
      value(await removal);
    }
  });

  it('leaves nothing of a cancelled import', async () => {
    const many = csv(60_000);
    let engineOf: ReturnType<typeof engineInNode>['engine'] | null = null;
    const { engine } = await opened({
      files: { many },
      failPoint: async () => {
        await engineOf?.cancelImport({ importId: 'big' });
      },
    });
    engineOf = engine;
    const answer = await engine.import({ importId: 'big', files: [importFile('many', many)] });
    expect(answer).toEqual({ ok: false, failure: { reason: 'cancelled' } });
    const reopened = await engine.open({ workspace, settings });
    expect(reopened).toMatchObject({ status: 'ready', state: { generation: 0, mentions: 0, imports: [] } });
  });

  it('keeps every reject with its import and gives them page by page', async () => {
    const odd = csv(
      1300,
      0,
      Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [i, `${i},not a day,x,in,t,,x,`])),
    );
    const { engine, idb } = await opened({ files: { odd } });
    const { record, rejects } = value(
      await engine.import({ importId: 'odd', files: [importFile('odd', odd)] }),
    );
    expect(record.counts).toMatchObject({ accepted: 100, rejected: 1200 });
    expect(rejects).toHaveLength(100);
    await engine.close({});
    const again = engineInNode({ idb });
    await again.engine.open({ workspace: { ...workspace, generation: 1, mentions: 100 }, settings });
    const page = await again.engine.rejects({ importId: 'odd', offset: 490, limit: 20 });
    expect(page.total).toBe(1200);
    expect(page.rows.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, i) => 491 + i));
  });

  it('gives every file back, also when the import failed before it', async () => {
    const closed: string[] = [];
    const texts: Readonly<Record<string, string>> = { ...files, empty: '' };
    const { engine } = await opened({
      openFile: ({ token, name }) => {
        const bytes = new TextEncoder().encode(texts[token]);
        return {
          source: { name, size: bytes.length, read: async (at, length) => bytes.slice(at, at + length) },
          close: async () => {
            closed.push(token);
            return null;
          },
        };
      },
    });
    const failing = [a, importFile('empty', ''), b];
    expect(await engine.import({ importId: 'one', files: failing })).toMatchObject({ ok: false });
    expect(closed.sort()).toEqual(['a', 'b', 'empty']);
    closed.length = 0;
    expect((await engine.import({ importId: 'two', files: [a, b] })).ok).toBe(true);
    expect(closed).toEqual(['a', 'b']);
  });

  it('says why nothing came of a file, and leaves the old state', async () => {
    const none = csv(2, 0, { 0: '0,never,x,in,t,,x,', 1: '1,never,x,in,t,,x,' });
    const { engine } = await opened({ files: { none } });
    const answer = await engine.import({ importId: 'none', files: [importFile('none', none)] });
    expect(answer).toEqual({
      ok: false,
      failure: {
        reason: 'nothing-accepted',
        file: 'none.csv',
        rejected: 2,
        first: {
          file: 'none.csv',
          row: 1,
          column: 'created',
          reason: 'unreadable-date',
          value: 'never',
        },
      },
    });
  });

  it('keeps every rejected row of an import without an accepted one until the next change', async () => {
    const bad = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [i, `${i},never,x,in,t,,x,`]));
    const none = csv(1200, 0, bad);
    const { engine, idb } = await opened({ files: { ...files, none } });
    const refused = await engine.import({ importId: 'none', files: [importFile('none', none)] });
    expect(refused).toMatchObject({ failure: { reason: 'nothing-accepted', rejected: 1200 } });
    const { total, rows } = await engine.rejects({ importId: 'none', offset: 1190, limit: 20 });
    expect(total).toBe(1200);
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 10 }, (_, i) => 1191 + i));
    value(await engine.import({ importId: 'one', files: [a] }));
    expect(await engine.rejects({ importId: 'none', offset: 0, limit: 20 })).toEqual({ total: 0, rows: [] });
    const database = new PharosDatabase(workspace.databaseId, idb);
    expect(await database.reject.count()).toBe(0);
    database.close();
  });

  it('answers new settings with what they restate and the days of the new zone', async () => {
    const { engine } = await opened();
    value(await engine.import({ importId: 'one', files: [a] }));
    const { restated, extent } = await engine.configure({
      settings: { ...settings, zone: 'America/Los_Angeles', slaTargetMin: 30 },
    });
    expect(restated).toContain('volume');
    expect(extent?.firstDay).toBe('2025-12-31');
    expect(await engine.configure({ settings: { ...settings, zone: 'America/Los_Angeles' } })).toMatchObject({
      // The target decides who counts as handled in the model, too (ES3).
      restated: [
        'sla',
        'escalations-avoided',
        'avoided-labour',
        'avoided-credits',
        'avoided-revenue-at-risk',
      ],
    });
  });

  it('writes nothing at an opening or for new settings: the disk may be full', async () => {
    const { engine, idb } = await opened();
    value(await engine.import({ importId: 'one', files: [a] }));
    await engine.close({});
    const modes = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const again = engineInNode({ idb });
    const elsewhere = { ...settings, zone: 'America/Los_Angeles' };
    const ref = { ...workspace, generation: 1, mentions: 600 };
    expect(await again.engine.open({ workspace: ref, settings: elsewhere })).toMatchObject({
      status: 'ready',
      extent: { firstDay: '2025-12-31' },
    });
    expect(await again.engine.configure({ settings })).toMatchObject({ extent: { firstDay: '2026-01-01' } });
    expect(modes.mock.calls.length).toBeGreaterThan(0);
    expect(modes.mock.calls.filter(([, mode]) => mode !== 'readonly')).toEqual([]);
    modes.mockRestore();
    const store = value(await openDexieStore(workspace.databaseId, { idb }));
    expect(value(await store.readRollup())).toMatchObject({ generation: 1 });
    store.close();
  });

  it.each(['segment', 'page', 'dict'])(
    'stops at a store that lacks a %s, and opens no dataset',
    async (table) => {
      const { engine, idb } = await opened();
      value(await engine.import({ importId: 'one', files: [a] }));
      await engine.close({});
      const database = new PharosDatabase(workspace.databaseId, idb);
      await database.table(table).clear();
      database.close();
      const answer = await engineInNode({ idb }).engine.open({
        workspace: { ...workspace, generation: 1, mentions: 600 },
        settings,
      });
      expect(answer).toMatchObject({ status: 'mismatch', kind: 'damaged', found: { mentions: 600 } });
    },
  );

  it('answers only the newest question of a slot', async () => {
    const { engine } = await opened();
    value(await engine.import({ importId: 'one', files: [a] }));
    const other: TileQuery = { kind: 'facet', slot: 'channels', dimension: 'channel', filter: { where: {} } };
    const [old, fresh] = await Promise.all([
      engine.query({ queries: [net, other] }),
      engine.query({ queries: [net] }),
    ]);
    expect(old.map(({ slot }) => slot)).toEqual(['channels']);
    expect(fresh.map(({ slot }) => slot)).toEqual(['net']);
  });

  it('opens and closes in the order asked, however long each takes', async () => {
    const { engine } = await opened();
    value(await engine.import({ importId: 'one', files: [a] }));
    const full = { workspace: { ...workspace, generation: 1, mentions: 600 }, settings };
    const empty = { workspace: { ...workspace, id: 'w2', databaseId: 'db-2' }, settings };
    await Promise.all([engine.open(empty), engine.open(full)]);
    expect((await engine.rows(allMentions)).total).toBe(450);
    await Promise.all([engine.open(full), engine.open(empty)]);
    expect((await engine.rows(allMentions)).total).toBe(0);
    await Promise.all([engine.open(full), engine.close({})]);
    await expect(engine.rows(allMentions)).rejects.toThrow('no workspace is open');
  });

  it('faults a question without an open workspace', async () => {
    const { engine } = engineInNode();
    await expect(engine.rows(allMentions)).rejects.toThrow('no workspace is open');
  });
});
