import { expect, it } from 'vitest';
import { bootSession } from '../../../../src/renderer/session/actions/boot-actions';
import { importFiles, removeImport } from '../../../../src/renderer/session/actions/import-actions';
import { saveSettings } from '../../../../src/renderer/session/actions/settings-actions';
import { createWorkspace } from '../../../../src/renderer/session/actions/workspace-actions';
import { keepRestatements } from '../../../../src/renderer/session/restatements/keep-restatements';
import { watchRestatements } from '../../../../src/renderer/session/restatements/watch-restatements';
import { settings } from '../../../fixtures/engine';
import { MemoryMain } from '../../../fixtures/session/memory-main';
import { sessionInNode } from '../../../fixtures/session/session-in-node';

const file = (id: number, ...days: readonly string[]) =>
  new TextEncoder().encode(
    `id,text,at,who\n${days.map((day, i) => `${id}${i},words ${i},${day}T10:00:00Z,a${i}\n`).join('')}`,
  );

async function started(main = new MemoryMain()) {
  const { session } = sessionInNode({ main });
  await bootSession(session);
  await createWorkspace(session, 'Customers');
  const bringIn = async (path: string, bytes: Uint8Array) => {
    main.files.set(path, bytes);
    const opened = main.openPath(path);
    if (!opened.ok) throw new Error('not there');
    const mapping = {
      format: 'csv',
      columns: { id: 'id', text: 'text', createdAt: 'at', author: 'who' },
    } as const;
    await importFiles(session, [{ file: opened.value, mapping, fingerprint: null }]);
  };
  const log = () => session.store.getState().restatements?.log ?? [];
  const kept = () => main.restatements.get(session.store.getState().active ?? '')?.kept ?? null;
  return { session, main, bringIn, log, kept };
}

/** Until something holds; a turn of the event loop at a time. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20_000 && !holds(); turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(holds()).toBe(true);
}

const closed = file(1, '2026-01-05', '2026-01-06', '2026-03-07');

it('[G10] an import of late mentions restates the closed month, and main keeps it', async () => {
  const { session, main, bringIn, log, kept } = await started();
  await saveSettings(session, settings);
  const stop = watchRestatements(session, async () => undefined);
  await bringIn('/first.csv', closed);
  await until(() => kept() !== null);
  expect(log()).toEqual([]);
  await bringIn('/late.csv', file(2, '2026-01-20'));
  await until(() => log().length > 0);
  expect(log().find(({ figure }) => figure === 'volume')).toMatchObject({
    period: { from: '2026-01-01', to: '2026-01-31' },
    old: { value: 2 },
    new: { value: 3 },
    why: 'late-data',
  });
  await until(() => kept()?.basis.generation === 2);
  const { active } = session.store.getState();
  expect(main.restatements.get(active ?? '')?.log).toEqual(log());
  const [record] = main.state.workspaces[0]?.imports ?? [];
  await removeImport(session, record?.id ?? '');
  await until(() => kept()?.basis.generation === 3);
  stop();
  expect(log().filter(({ figure }) => figure === 'volume').length).toBeGreaterThan(1);
});

it('[G10] a crash between the commit and its snapshots is made good at the next look', async () => {
  const { session, bringIn, log } = await started();
  await saveSettings(session, settings);
  await bringIn('/first.csv', closed);
  expect(await keepRestatements(session)).toBe(true);
  // Nobody looked after this commit.
  await bringIn('/late.csv', file(2, '2026-01-20'));
  expect(log()).toEqual([]);
  const stop = watchRestatements(session, async () => undefined);
  await until(() => log().length > 0);
  stop();
  expect(log().every(({ why }) => why === 'late-data')).toBe(true);
});

it('[G10] the answers of the set-up restate nothing, a later change of settings does', async () => {
  const { session, bringIn, log, kept } = await started();
  const stop = watchRestatements(session, async () => undefined);
  await bringIn('/first.csv', file(1, '2025-12-31', '2026-01-06', '2026-03-07'));
  await until(() => kept() !== null);
  await saveSettings(session, { ...settings, zone: 'Pacific/Kiritimati' });
  await until(() => kept()?.basis.setUp === true);
  expect(log()).toEqual([]);
  await saveSettings(session, settings);
  await until(() => log().length > 0);
  stop();
  expect(new Set(log().map(({ why }) => why))).toEqual(new Set(['settings']));
});

it('writes nothing over files that could not be read, and says so', async () => {
  const main = new MemoryMain();
  const { session, bringIn, kept } = await started(main);
  await bringIn('/first.csv', closed);
  main.restatementsFailure = { reason: 'file-unreadable', file: 'x', detail: '' };
  expect(await keepRestatements(session)).toBe(true);
  expect(kept()).toBeNull();
  expect(session.store.getState().restatements?.failure).toMatchObject({ reason: 'file-unreadable' });
});
