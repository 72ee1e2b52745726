import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  activateWorkspace,
  commitWorkspace,
  createWorkspace,
  deleteWorkspace,
  renameWorkspace,
} from '../../../../src/main/store/workspace-changes';
import { WorkspaceStore } from '../../../../src/main/store/workspace-store';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-store-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function open(): Promise<WorkspaceStore> {
  const store = new WorkspaceStore(folder);
  await store.open();
  return store;
}

const add = (store: WorkspaceStore, id: string) =>
  store.change((all) =>
    createWorkspace(all, { name: id, kind: 'real' }, { id, databaseId: `d-${id}`, now: 1 }),
  );
const commit = (store: WorkspaceStore, id: string, generation: number) =>
  store.change((all) =>
    commitWorkspace(all, { id, databaseId: `d-${id}`, generation, mentions: generation, imports: [] }),
  );
const fileOf = (id: string) => join(folder, 'workspaces', `${id}.json`);

describe('WorkspaceStore', () => {
  it('finds after a restart what was answered before it', async () => {
    const store = await open();
    await add(store, 'a');
    await add(store, 'b');
    await commit(store, 'a', 7);
    const { active, failure } = await store.change((all) => activateWorkspace(all, 'a'));
    expect([active, failure]).toEqual(['a', null]);
    const again = await open();
    expect(again.all).toEqual(store.all);
    expect(again.damaged).toEqual([]);
  });

  it('is empty where there is nothing yet, and says nothing is damaged', async () => {
    const store = await open();
    expect([store.all, store.damaged]).toEqual([{ workspaces: [], active: null }, []]);
  });

  it('loses no update when many are asked for at once', async () => {
    const store = await open();
    await add(store, 'a');
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        store.change((all) => {
          const mentions = (all.workspaces[0]?.mentions ?? 0) + 1;
          return commitWorkspace(all, {
            id: 'a',
            databaseId: 'd-a',
            generation: at,
            mentions,
            imports: [],
          });
        }),
      ),
    );
    expect((await open()).all.workspaces[0]).toMatchObject({ generation: 29, mentions: 30 });
  });

  it('a workspace whose place in the list could not be written is not there at the next start either', async () => {
    const store = await open();
    await add(store, 'a');
    await rm(join(folder, 'pharos.json'));
    await mkdir(join(folder, 'pharos.json', 'in the way'), { recursive: true });
    expect((await add(store, 'b')).failure).not.toBeNull();
    expect(store.all.workspaces.map(({ id }) => id)).toEqual(['a']);
    expect((await readdir(join(folder, 'workspaces'))).sort()).toEqual(['a.json']);
  });

  it('leaves nothing of a deleted workspace', async () => {
    const store = await open();
    await add(store, 'a');
    await commit(store, 'a', 1);
    await store.change((all) => deleteWorkspace(all, 'a'));
    expect(await readdir(join(folder, 'workspaces'))).toEqual([]);
    expect((await open()).all).toEqual({ workspaces: [], active: null });
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['torn', (path) => truncate(path, 40)],
    ['empty', (path) => truncate(path, 0)],
    ['zeros', (path) => writeFile(path, Buffer.alloc(300))],
    ['of another kind', (path) => writeFile(path, '{"schema":1,"workspace":{"id":"a"}}')],
    ['of a later version', (path) => writeFile(path, '{"schema":2}')],
  ])(
    'goes back to the version before when a state file is %s, and keeps the damaged one',
    async (_how, damage) => {
      const store = await open();
      await add(store, 'a');
      await commit(store, 'a', 1);
      await commit(store, 'a', 2);
      await damage(fileOf('a'));
      const damagedBytes = await readFile(fileOf('a'));

      const again = await open();
      expect(again.all.workspaces[0]).toMatchObject({ id: 'a', databaseId: 'd-a', generation: 1 });
      const [report] = again.damaged;
      expect(report).toMatchObject({ file: 'a.json', kind: 'workspace', instead: 'previous' });
      expect(await readFile(join(folder, 'workspaces', report?.keptAs ?? ''))).toEqual(damagedBytes);

      const third = await open();
      expect([third.damaged, third.all]).toEqual([[], again.all]);
    },
  );

  it('reports a workspace whose files are damaged beyond help, and never replaces them', async () => {
    const store = await open();
    await add(store, 'a');
    await add(store, 'b');
    await writeFile(fileOf('a'), 'not JSON');
    const again = await open();
    expect(again.all).toMatchObject({ workspaces: [{ id: 'b' }], active: 'b' });
    expect(again.damaged).toMatchObject([{ file: 'a.json', instead: 'nothing' }]);
    expect(await readFile(join(folder, 'workspaces', again.damaged[0]?.keptAs ?? ''), 'utf8')).toBe(
      'not JSON',
    );
  });

  it('reports a listed workspace whose state file has gone', async () => {
    const store = await open();
    await add(store, 'a');
    await rm(fileOf('a'));
    expect((await open()).damaged).toEqual([
      { file: 'a.json', kind: 'workspace', keptAs: null, instead: 'nothing' },
    ]);
  });

  it('takes the version before when the state file has gone', async () => {
    const store = await open();
    await add(store, 'a');
    await commit(store, 'a', 1);
    await rm(fileOf('a'));
    const again = await open();
    expect(again.all.workspaces).toMatchObject([{ id: 'a', generation: 0 }]);
    expect(again.damaged).toEqual([{ file: 'a.json', kind: 'workspace', keptAs: null, instead: 'previous' }]);
  });

  it('finds every workspace again when the list of them is damaged', async () => {
    const store = await open();
    await add(store, 'b');
    await add(store, 'a');
    await writeFile(join(folder, 'pharos.json'), '{');
    await rm(join(folder, 'pharos.json.previous'));
    const again = await open();
    expect(again.all.workspaces.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(again.damaged).toMatchObject([{ file: 'pharos.json', kind: 'workspaces', instead: 'nothing' }]);
  });

  it('takes up a workspace that an older list does not know', async () => {
    const store = await open();
    await add(store, 'a');
    await add(store, 'b');
    await truncate(join(folder, 'pharos.json'), 5);
    const again = await open();
    expect(again.all.workspaces.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(again.damaged).toMatchObject([{ file: 'pharos.json', instead: 'previous' }]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'changes nothing when it cannot write, and can again later',
    async () => {
      const store = await open();
      await add(store, 'a');
      await chmod(join(folder, 'workspaces'), 0o500);
      const refused = await store.change((all) => renameWorkspace(all, 'a', 'New'));
      await chmod(join(folder, 'workspaces'), 0o700);
      expect(refused).toMatchObject({ workspaces: [{ name: 'a' }], failure: { reason: 'file-unwritable' } });
    },
  );

  it('changes nothing when it cannot write, and can again later', async () => {
    const store = await open();
    await add(store, 'a');
    await rm(join(folder, 'workspaces'), { recursive: true });
    await writeFile(join(folder, 'workspaces'), 'in the way');
    const refused = await store.change((all) => renameWorkspace(all, 'a', 'New'));
    expect(refused).toMatchObject({ workspaces: [{ name: 'a' }], failure: { reason: 'file-unwritable' } });
    expect(store.all.workspaces[0]?.name).toBe('a');
    await rm(join(folder, 'workspaces'));
    const done = await store.change((all) => renameWorkspace(all, 'a', 'New'));
    expect(done).toMatchObject({ workspaces: [{ name: 'New' }], failure: null });
  });

  it('tells of changes, and only of those that happened', async () => {
    const store = await open();
    const told: number[] = [];
    store.onChange(() => told.push(store.all.workspaces.length));
    await add(store, 'a');
    await rm(join(folder, 'workspaces'), { recursive: true });
    await writeFile(join(folder, 'workspaces'), 'in the way');
    await commit(store, 'a', 1);
    expect(told).toEqual([1]);
  });
});
