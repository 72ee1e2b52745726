import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/domain/mapping';
import { bootSession } from '../../../../src/renderer/session/actions/boot-actions';
import {
  cancelImport,
  importAgain,
  importFiles,
  removeImport,
} from '../../../../src/renderer/session/actions/import-actions';
import { openSample, openWorkspace } from '../../../../src/renderer/session/actions/open-actions';
import {
  isComplete,
  locateImports,
  reimport,
} from '../../../../src/renderer/session/actions/recovery-actions';
import { loadRejects, saveRejects } from '../../../../src/renderer/session/actions/rejects-actions';
import { savePreferences, saveSettings } from '../../../../src/renderer/session/actions/settings-actions';
import {
  createWorkspace,
  deleteWorkspace,
  startEmpty,
} from '../../../../src/renderer/session/actions/workspace-actions';
import { createEngineClient } from '../../../../src/renderer/session/clients/engine-client';
import { createSession, type Session } from '../../../../src/renderer/session/state/session';
import { MemoryMain } from '../../../fixtures/session/memory-main';
import { sessionInNode } from '../../../fixtures/session/session-in-node';
import { freshIndexedDb } from '../../../fixtures/storage/archive';

const MAPPING: Mapping = {
  format: 'csv',
  columns: { id: 'id', text: 'text', createdAt: 'at', author: 'who' },
};

/** A file of `count` mentions whose ids start at `from`. */
const csv = (from: number, count: number): Uint8Array =>
  new TextEncoder().encode(
    `id,text,at,who\n${Array.from(
      { length: count },
      (_, i) => `${from + i},words ${from + i},2026-10-0${1 + (i % 9)}T10:00:00Z,a${i % 7}\n`,
    ).join('')}`,
  );

async function imported(session: Session, main: MemoryMain, path: string, bytes: Uint8Array) {
  main.files.set(path, bytes);
  const opened = main.openPath(path);
  if (!opened.ok) throw new Error('not there');
  return importFiles(session, [{ file: opened.value, mapping: MAPPING, fingerprint: 'print' }]);
}

async function inWorkspace(main = new MemoryMain(), ports: Parameters<typeof sessionInNode>[0] = {}) {
  const { session } = sessionInNode({ ...ports, main });
  await bootSession(session);
  await createWorkspace(session, 'Customers');
  return { session, main, state: () => session.store.getState() };
}

describe('the session over the real engine', () => {
  it('starts without a workspace, makes one, imports, and main knows what the database holds', async () => {
    const { session, main } = sessionInNode();
    await bootSession(session);
    expect(session.store.getState().open).toEqual({ status: 'none' });

    await createWorkspace(session, 'Customers');
    const outcome = await imported(session, main, '/a.csv', csv(1, 30));
    expect(outcome?.record.counts).toEqual({ read: 30, accepted: 30, rejected: 0, duplicates: 0 });
    expect(session.store.getState().open).toMatchObject({
      status: 'ready',
      state: { generation: 1, mentions: 30 },
      extent: { firstDay: '2026-10-01', lastDay: '2026-10-09' },
    });
    expect(main.state.workspaces[0]).toMatchObject({ generation: 1, mentions: 30, importing: null });
    expect(main.state.workspaces[0]?.imports[0]?.files[0]).toMatchObject({
      path: '/a.csv',
      mapping: MAPPING,
    });
    expect(main.mappings.get('print')).toEqual(MAPPING);
  });

  it('says so when main cannot keep what the database now holds', async () => {
    const { session, main, state } = await inWorkspace();
    const { invoke } = main;
    main.invoke = async (channel, ask) => {
      const answer = await invoke.call(main, channel, ask);
      const full = { reason: 'disk-full', file: 'pharos.json', detail: '' } as const;
      return (channel === 'workspace.committed' ? { ...(answer as object), failure: full } : answer) as never;
    };
    await imported(session, main, '/a.csv', csv(1, 3));
    expect(state().importing.status).toBe('done');
    expect(state().notice).toMatchObject({ tone: 'warning', failure: { reason: 'disk-full' } });
  });

  it('says so when a mapping or a preference could not be kept', async () => {
    const { session, main, state } = await inWorkspace();
    const { invoke } = main;
    const full = { reason: 'disk-full', file: 'pharos.json', detail: '' } as const;
    main.invoke = async (channel, ask) => {
      const answer = await invoke.call(main, channel, ask);
      return (channel === 'mapping.remember' || channel === 'preferences.save' ? full : answer) as never;
    };
    await imported(session, main, '/a.csv', csv(1, 3));
    expect(state().importing.status).toBe('done');
    expect(state().notice).toMatchObject({
      title: expect.stringContaining('mapping'),
      failure: { reason: 'disk-full' },
    });
    await savePreferences(session, { theme: 'dark', density: 'compact' });
    expect(state().preferences.theme).toBe('dark');
    expect(state().notice).toMatchObject({
      title: expect.stringContaining('not saved'),
      failure: { reason: 'disk-full' },
    });
  });

  it('an import that is in is not called failed when main no longer answers', async () => {
    const { session, main, state } = await inWorkspace();
    const { invoke } = main;
    main.invoke = async (channel, ask) => {
      if (channel === 'workspace.committed' || channel === 'mapping.remember')
        throw new Error('main is gone');
      const ended = channel === 'import.began' && JSON.stringify(ask).includes('"importing":null');
      if (ended) throw new Error('gone');
      return (await invoke.call(main, channel, ask)) as never;
    };
    expect(await imported(session, main, '/a.csv', csv(1, 30))).not.toBeNull();
    expect(state().importing.status).toBe('done');
    expect(state().open).toMatchObject({ status: 'ready', state: { mentions: 30 } });
    expect(state().notice).toMatchObject({ tone: 'warning', failure: { detail: 'main is gone' } });
  });

  it('rejected rows that cannot be read are a failure, not an empty list', async () => {
    const { session, main } = await inWorkspace();
    const outcome = await imported(session, main, '/a.csv', csv(1, 30));
    const id = outcome?.record.id ?? '';
    expect(await loadRejects(session, id, 0, 10)).toEqual({ ok: true, value: [] });
    await session.engine.ask('close', {});
    expect(await loadRejects(session, id, 0, 10)).toMatchObject({ ok: false });
    expect(await saveRejects(session, id, 'r.csv', () => '')).toMatchObject({ reason: 'internal' });
    expect(main.saved).toEqual([]);
  });

  it('takes an import out again as a whole', async () => {
    const { session, main, state } = await inWorkspace();
    const first = await imported(session, main, '/a.csv', csv(1, 30));
    await imported(session, main, '/b.csv', csv(21, 30));
    expect(state().open).toMatchObject({ state: { mentions: 50 } });
    expect(await removeImport(session, first?.record.id ?? '')).toBeNull();
    expect(state().open).toMatchObject({ state: { mentions: 30 } });
    expect(main.state.workspaces[0]).toMatchObject({ mentions: 30, generation: 3 });
    expect(main.state.workspaces[0]?.imports).toHaveLength(1);
  });

  it('a cancelled import leaves nothing, neither in the workspace nor in what main remembers', async () => {
    const { session, main, state } = await inWorkspace();
    const running = imported(session, main, '/a.csv', csv(1, 40_000));
    const stop = session.engine.onProgress(() => void cancelImport(session));
    expect(await running).toBeNull();
    stop();
    expect(state().importing).toMatchObject({ status: 'failed', failure: { reason: 'cancelled' } });
    expect(state().open).toMatchObject({ status: 'ready', state: { mentions: 0, generation: 0 } });
    expect(main.state.workspaces[0]).toMatchObject({ generation: 0, importing: null });
  });

  it('never lets real data into the sample, whoever asks', async () => {
    const { session, main } = sessionInNode();
    await bootSession(session);
    await main.invoke('workspace.create', { name: 'Sample', kind: 'sample' });
    session.store.setState({ workspaces: main.state.workspaces });
    await openWorkspace(session, main.state.active ?? '');
    expect(await imported(session, main, '/a.csv', csv(1, 5))).toBeNull();
    expect(main.asked).not.toContain('import.began');
    expect(session.store.getState().open).toMatchObject({ status: 'ready', state: { mentions: 0 } });
  });

  it('stops when the database has vanished, and brings it back from the list of imports', async () => {
    const { session: first, main } = await inWorkspace();
    await imported(first, main, '/a.csv', csv(1, 30));
    await imported(first, main, '/b.csv', csv(21, 30));

    const { session } = sessionInNode({ main, ports: { idb: freshIndexedDb() } });
    await bootSession(session);
    const state = () => session.store.getState();
    expect(state().open).toMatchObject({ status: 'mismatch', kind: 'vanished' });

    const id = state().active ?? '';
    const remembered = main.state.workspaces[0]?.imports ?? [];
    const plans = await locateImports(session, remembered);
    expect(isComplete(plans)).toBe(true);
    await reimport(session, id, plans);
    expect(state().recovery).toEqual({ status: 'none' });
    expect(state().open).toMatchObject({ status: 'ready', state: { mentions: 50, generation: 2 } });
    expect(main.state.workspaces[0]?.imports.map(({ files }) => files[0]?.path)).toEqual([
      '/a.csv',
      '/b.csv',
    ]);
  });

  it('leaves out the import whose file has moved, and names it', async () => {
    const { session: first, main } = await inWorkspace();
    await imported(first, main, '/a.csv', csv(1, 30));
    await imported(first, main, '/b.csv', csv(21, 30));
    main.files.delete('/a.csv');

    const { session } = sessionInNode({ main, ports: { idb: freshIndexedDb() } });
    await bootSession(session);
    const plans = await locateImports(session, main.state.workspaces[0]?.imports ?? []);
    expect(plans[0]?.files[0]).toMatchObject({ ok: false, failure: { reason: 'file-not-found' } });
    await reimport(session, session.store.getState().active ?? '', plans);
    expect(session.store.getState().open).toMatchObject({ state: { mentions: 30 } });
  });

  it('says which file is not the one that was imported, and only that one', async () => {
    const { session: first, main } = await inWorkspace();
    await imported(first, main, '/a.csv', csv(1, 30));
    await imported(first, main, '/b.csv', csv(21, 30));
    main.files.set('/b.csv', csv(21, 31));

    const { session } = sessionInNode({ main, ports: { idb: freshIndexedDb() } });
    await bootSession(session);
    const state = () => session.store.getState();
    await reimport(
      session,
      state().active ?? '',
      await locateImports(session, main.state.workspaces[0]?.imports ?? []),
    );
    expect(state().recovery).toEqual({ status: 'none' });
    expect(state().notice?.title).toBe(
      'b.csv has changed since the first import: figures may differ from before.',
    );
  });

  it('a recovery that stops leaves what is missing written down, not forgotten', async () => {
    const { session: first, main } = await inWorkspace();
    await imported(first, main, '/a.csv', csv(1, 30));
    await imported(first, main, '/b.csv', csv(21, 30));

    main.files.set('/b.csv', new TextEncoder().encode('other,header\n1,2\n'));

    const { session } = sessionInNode({ main, ports: { idb: freshIndexedDb() } });
    await bootSession(session);
    const plans = await locateImports(session, main.state.workspaces[0]?.imports ?? []);
    const paths = () => main.state.workspaces[0]?.importing?.files.map(({ path }) => path);
    const writtenDown: unknown[] = [];
    const { invoke } = main;
    main.invoke = async (channel, ask) => {
      const answer = await invoke.call(main, channel, ask);
      if (channel === 'import.began' || channel === 'workspace.restart') {
        writtenDown.push(paths() ?? 'nothing');
      }
      return answer as never;
    };
    await reimport(session, session.store.getState().active ?? '', plans);
    expect(writtenDown).toEqual([
      ['/a.csv', '/b.csv'],
      ['/a.csv', '/b.csv'],
      ['/b.csv'],
      'nothing',
      ['/b.csv'],
    ]);
    const { recovery, open, workspaces } = session.store.getState();
    expect(recovery).toMatchObject({ status: 'failed', done: 1, failure: { reason: 'column-missing' } });
    expect(open).toMatchObject({ state: { mentions: 30 } });
    expect(paths()).toEqual(['/b.csv']);
    expect(workspaces[0]?.importing?.files).toHaveLength(1);
  });

  it('an interrupted import is known at the next start and can be done again', async () => {
    const { main } = await inWorkspace();
    main.files.set('/a.csv', csv(1, 30));
    const id = main.state.active ?? '';
    const files = [{ path: '/a.csv', mapping: structuredClone(MAPPING) as never }];
    await main.invoke('import.began', { id, importing: { id: 'broken', startedAt: 1, files } });

    const { session } = sessionInNode({ main });
    await bootSession(session);
    const interrupted = session.store.getState().workspaces[0]?.importing;
    expect(interrupted?.files).toHaveLength(1);
    const done = new Promise<void>((resolve) =>
      session.store.subscribe(({ importing }) => importing.status === 'done' && resolve()),
    );
    expect(await importAgain(session, interrupted?.files ?? [])).toBeNull();
    await done;
    expect(main.state.workspaces[0]).toMatchObject({ mentions: 30 });
  });

  it('keeps settings in main, and counts an edition up so that views ask again', async () => {
    const { session, main, state } = await inWorkspace();
    await imported(session, main, '/a.csv', csv(1, 30));
    const settings = {
      ownBrands: [],
      competitors: [],
      zone: 'Pacific/Auckland',
      weekStart: 1,
      fiscalYearStart: 7,
      currency: 'NZD',
      slaTargetMin: 90,
      businessHours: { version: 1, zone: 'Pacific/Auckland', weekly: [], holidays: [] },
    };
    expect(await saveSettings(session, settings)).toMatchObject({ ok: true });
    expect(main.state.workspaces[0]?.settings).toEqual(settings);
    expect(state().open).toMatchObject({ edition: 1 });
  });

  it('deletes a workspace with its database and opens the one before it', async () => {
    const { session, main, state } = await inWorkspace();
    const first = state().active;
    await createWorkspace(session, 'Second');
    await imported(session, main, '/a.csv', csv(1, 30));
    expect(await deleteWorkspace(session, state().active ?? '')).toBeNull();
    expect(state().active).toBe(first);
    expect(state().open).toMatchObject({ status: 'ready', workspace: first, state: { mentions: 0 } });
    expect(await deleteWorkspace(session, first ?? '')).toBeNull();
    expect(state()).toMatchObject({ active: null, open: { status: 'none' }, workspaces: [] });
  });

  it('the sample is made once, brings its set-up, and can be cancelled', async () => {
    const { session, main } = sessionInNode();
    await bootSession(session);
    const stop = session.store.subscribe(({ open }) => {
      if (open.status === 'filling' && open.progress) void cancelImport(session);
    });
    await openSample(session);
    stop();
    expect(session.store.getState().open).toMatchObject({
      status: 'failed',
      failure: { reason: 'cancelled' },
    });
    await openSample(session);
    const { open, workspaces } = session.store.getState();
    expect(open).toMatchObject({ status: 'ready', extent: { lastDay: '2026-10-31' } });
    expect(workspaces).toHaveLength(1);
    expect(main.state.workspaces[0]).toMatchObject({
      kind: 'sample',
      generation: 1,
      settings: { ownBrands: [workspaces[0]?.name], zone: 'Europe/Lisbon' },
    });
    main.asked.length = 0;
    await openSample(session);
    expect(main.asked).not.toContain('workspace.committed');
  });

  it('a crash of the data worker is said, and nothing goes on as if it had not happened', async () => {
    const { session } = await inWorkspace();
    const other = createEngineClient(
      { post: () => undefined, listen: (_, onCrash) => setImmediate(() => onCrash('out of memory')) },
      session.main,
    );
    const broken = createSession({ ...session, engine: other });
    await Promise.all([bootSession(broken), new Promise((resolve) => setImmediate(resolve))]);
    expect(broken.store.getState().open).toMatchObject({ status: 'failed', failure: { reason: 'internal' } });
    expect(await createWorkspace(broken, 'Another')).toBeNull();
    expect(broken.store.getState().open).toMatchObject({ status: 'failed' });
    expect(await startEmpty(broken, broken.store.getState().active ?? '')).toMatchObject({
      reason: 'internal',
    });
  });

  it('no other workspace opens while an import runs', async () => {
    const { session, main, state } = await inWorkspace();
    const first = state().active;
    await createWorkspace(session, 'Second');
    const running = imported(session, main, '/a.csv', csv(1, 3000));
    await openWorkspace(session, first ?? '');
    expect(state().active).not.toBe(first);
    expect(state().notice).not.toBeNull();
    expect(await running).not.toBeNull();
    expect(state().open).toMatchObject({ status: 'ready', state: { mentions: 3000 } });
  });

  it('an opening that is overtaken by another one changes nothing', async () => {
    const { session, state } = await inWorkspace();
    const first = state().active ?? '';
    await createWorkspace(session, 'Second');
    const second = state().active ?? '';
    await Promise.all([openWorkspace(session, first), openWorkspace(session, second)]);
    expect(state()).toMatchObject({ active: second, open: { status: 'ready', workspace: second } });
  });
});
