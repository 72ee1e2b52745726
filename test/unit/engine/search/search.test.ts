import { describe, expect, it, vi } from 'vitest';
import type { EngineMethods } from '../../../../src/ipc/engine-contract';
import type { SearchAnswer } from '../../../../src/ipc/engine-rows';
import { openDexieStore } from '../../../../src/storage/dexie-mention-store';
import { engineInNode, importFile, settings, workspace } from '../../../fixtures/engine';
import { value } from '../../../fixtures/storage/archive';

const HEAD = 'id,created,author,direction,text,parent,channel,sentiment';

const TEXTS = [
  '1,2026-01-01T10:00:00Z,jane,in,My parcel is late,,x,negative',
  '2,2026-01-02T10:00:00Z,@Acme,out,Sorry that it is late,1,x,',
  '3,2026-02-01T10:00:00Z,Zoë,in,Late delivery again: käse melted,,mail,negative',
  '4,2026-03-01T00:00:00Z,jane,in,Delivery late no more thanks,,mail,positive',
  '5,2026-03-02T10:00:00Z,tom,in,Nothing of the kind,,x,neutral',
].join('\n');

async function opened(text: string, more = '') {
  const files = { a: `${HEAD}\n${text}\n`, b: `${HEAD},gone\n${more}\n` };
  const made = engineInNode({ files });
  await made.engine.open({ workspace, settings });
  await made.engine.import({ importId: 'a', files: [importFile('a', files.a)] });
  const { engine } = made;
  const found = async (search: string, filter: EngineMethods['search']['ask']['filter'] = { where: {} }) => {
    const answer = await engine.search({ text: search, filter, offset: 0, limit: 100 });
    if (answer.status !== 'found') throw new Error(JSON.stringify(answer));
    expect(answer.total).toBe(answer.rows.length);
    return answer.rows;
  };
  const texts = async (search: string, filter?: EngineMethods['search']['ask']['filter']) =>
    (await found(search, filter)).map(({ text: one }) => one.split(' ').slice(0, 2).join(' '));
  return { ...made, files, found, texts };
}

const tombstone = (token: string, text: string) => {
  const { file, mapping } = importFile(token, text);
  return { file, mapping: { ...mapping, columns: { ...mapping.columns, deletedAt: 'gone' } } };
};

describe('a search over all mentions', () => {
  it('finds inbound and outbound ones, newest first, with where the words stand', async () => {
    const { found, texts } = await opened(TEXTS);
    expect(await texts('late')).toEqual(['Delivery late', 'Late delivery', 'Sorry that', 'My parcel']);
    expect(await texts('"late delivery"')).toEqual(['Late delivery']);
    expect(await texts('late -deliver*')).toEqual(['Sorry that', 'My parcel']);
    const [row] = await found('kase');
    expect(row?.found.map(([from, to]) => row.text.slice(from, to))).toEqual(['käse']);
  });

  it('keeps to its fields and to the active filter', async () => {
    const { texts } = await opened(TEXTS);
    expect(await texts('from:@acme')).toEqual(['Sorry that']);
    expect(await texts('late from:jane')).toEqual(['Delivery late', 'My parcel']);
    expect(await texts('late -from:jane -channel:X')).toEqual(['Late delivery']);
    expect(await texts('from:zoe from:tom')).toEqual(['Nothing of', 'Late delivery']);
    expect(await texts('before:2026-03 after:2026-01-01')).toEqual(['Late delivery', 'Sorry that']);
    expect(await texts('late', { where: { channel: ['mail'] } })).toEqual(['Delivery late', 'Late delivery']);
    const january = { from: '2026-01-01', to: '2026-01-31' };
    expect(await texts('late', { period: january, where: {} })).toEqual(['Sorry that', 'My parcel']);
    expect(await texts('late sentiment:positive')).toEqual(['Delivery late']);
  });

  it('says what it does not understand', async () => {
    const { engine } = await opened(TEXTS);
    expect(await engine.search({ text: 'form:x', filter: { where: {} }, offset: 0, limit: 10 })).toEqual({
      status: 'misread',
      problems: [{ kind: 'unknown-field', text: 'form:x', field: 'form' }],
    });
  });

  it('[G7] never finds what was deleted at source, from the commit that says so on', async () => {
    const gone = '3,2026-02-01T10:00:00Z,Zoë,in,,,mail,,2026-04-01T00:00:00Z';
    const { engine, files, texts } = await opened(TEXTS, gone);
    expect(await texts('melted')).toEqual(['Late delivery']);
    await engine.import({ importId: 'b', files: [tombstone('b', files.b)] });
    expect(await texts('melted')).toEqual([]);
    expect(await texts('from:zoe')).toEqual([]);
    expect(await texts('late')).toEqual(['Delivery late', 'Sorry that', 'My parcel']);
  });

  it('finds a mention by the version that counts, once', async () => {
    const later = '1,2026-01-01T10:00:30Z,jane,in,My parcel came late,,x,positive,';
    const { engine, files, texts } = await opened(TEXTS, later);
    await engine.import({ importId: 'b', files: [tombstone('b', files.b)] });
    expect(await texts('parcel')).toEqual(['My parcel']);
    expect(await texts('"parcel is"')).toEqual([]);
    expect(await texts('"parcel came"')).toEqual(['My parcel']);
    await engine.removeImport({ importId: 'a' });
    expect(await texts('late')).toEqual(['My parcel']);
  });

  it('gives the pages of one list, and gives up a search when another comes', async () => {
    const many = Array.from(
      { length: 900 },
      (_, i) => `${i},${new Date(i * 60_000).toISOString()},a${i},in,late word${i},,x,`,
    ).join('\n');
    const { engine } = await opened(many);
    const ask = { text: 'late', filter: { where: {} } };
    const pages = await Promise.all([
      engine.search({ ...ask, offset: 0, limit: 100 }),
      engine.search({ ...ask, offset: 850, limit: 100 }),
    ]);
    const shape = (answer: SearchAnswer) =>
      answer.status === 'found' ? [answer.total, answer.offset, answer.rows.length] : answer.status;
    expect(pages.map(shape)).toEqual([
      [900, 0, 100],
      [900, 850, 50],
    ]);
    const typed = ['w', 'wo', 'word7*'].map((text) => engine.search({ ...ask, text, offset: 0, limit: 5 }));
    const answers = (await Promise.all(typed)).map(shape);
    expect(answers).toEqual(['overtaken', 'overtaken', [111, 0, 5]]);
    expect(shape(await engine.search({ ...ask, text: 'word8', offset: 0, limit: 5 }))).toEqual([1, 0, 1]);
  });
});

describe('the stored search index', () => {
  it('is written in the background after a commit, and found the same by a later opening', async () => {
    const { engine, idb, texts } = await opened(TEXTS);
    const before = await texts('late');
    const store = value(await openDexieStore('db-1', { idb }));
    await vi.waitFor(async () => expect(value(await store.postings.blocks()).size).toBe(1));
    store.close();
    await engine.close({});
    const again = engineInNode({ idb });
    await again.engine.open({ workspace: { ...workspace, generation: 1, mentions: 5 }, settings });
    const answer = await again.engine.search({ text: 'late', filter: { where: {} }, offset: 0, limit: 9 });
    expect(answer.status === 'found' && answer.rows.length).toBe(before.length);
  });
});
