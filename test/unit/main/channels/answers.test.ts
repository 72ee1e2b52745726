import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAIN_CHANNELS, type MainAsk, type MainChannel } from '../../../../src/ipc/main-contract';
import { appHandlers } from '../../../../src/main/channels/app-handlers';
import { workspaceHandlers } from '../../../../src/main/channels/workspace-handlers';
import { LaunchDesk } from '../../../../src/main/launch/launch-desk';
import { NO_LAUNCH } from '../../../../src/main/launch/open-launch';
import { type AppData, openAppData } from '../../../../src/main/store/app-data';

let folder = '';
let data: AppData;
let deeds: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-answers-'));
  data = await openAppData(folder);
  deeds = [];
});

afterEach(() => rm(folder, { recursive: true }));

function handlers() {
  return {
    ...workspaceHandlers(data.workspaces, data.restatements),
    ...appHandlers({
      about: { version: '1', platform: 'linux', locale: 'en-US', zone: 'UTC', packaged: false },
      ...data,
      launches: new LaunchDesk(
        async () => NO_LAUNCH,
        () => undefined,
      ),
      preferencesChanged: ({ theme }) => deeds.push(`theme ${theme}`),
      busyChanged: (busy) => deeds.push(`busy ${busy}`),
      openInBrowser: async (address) => address.startsWith('https:'),
      copy: (text) => deeds.push(`copied ${text}`),
      log: (event, fields) => deeds.push(`logged ${event} ${fields?.reason}`),
    }),
  };
}

const settings: MainAsk<'workspace.settings'>['settings'] = {
  ownBrands: ['Ours'],
  competitors: [],
  zone: 'Europe/Berlin',
  weekStart: 1,
  fiscalYearStart: 1,
  currency: 'EUR',
  slaTargetMin: 60,
  businessHours: { version: 1, zone: 'Europe/Berlin', weekly: [], holidays: ['2026-12-25'] },
};

it('keeps to the contract on the whole way of a workspace', async () => {
  const h = handlers();
  const parsed = <C extends MainChannel>(channel: C, answer: unknown) =>
    v.parse(MAIN_CHANNELS[channel].answer, answer) as v.InferOutput<(typeof MAIN_CHANNELS)[C]['answer']>;

  expect(parsed('app.boot', await h['app.boot'](null)).active).toBeNull();
  const created = parsed('workspace.create', await h['workspace.create']({ name: 'Harbour', kind: 'real' }));
  const id = created.active ?? '';
  const databaseId = created.workspaces[0]?.databaseId ?? '';
  expect(
    parsed('workspace.settings', await h['workspace.settings']({ id, settings })).workspaces[0]?.settings,
  ).toEqual(settings);
  const importing = {
    id: 'i-1',
    startedAt: 1,
    files: [{ path: '/a.csv', mapping: { format: 'csv' as const, columns: {} } }],
  };
  expect(parsed('import.began', await h['import.began']({ id, importing }))).toBeNull();
  const commit = { id, databaseId, generation: 1, mentions: 5, imports: [] };
  expect(parsed('workspace.committed', await h['workspace.committed'](commit)).workspaces[0]).toMatchObject({
    mentions: 5,
    importing,
  });
  await h['import.began']({ id, importing: null });
  await h['workspace.rename']({ id, name: 'Quay' });

  const again = await openAppData(folder);
  expect(again.workspaces.all.workspaces[0]).toMatchObject({
    name: 'Quay',
    mentions: 5,
    importing: null,
    settings,
  });

  const fresh = parsed('workspace.restart', await h['workspace.restart']({ id, importing: null }));
  expect(fresh.workspaces[0]).toMatchObject({ generation: 0, mentions: 0, settings });
  expect(fresh.workspaces[0]?.databaseId).not.toBe(databaseId);
  const sample = parsed('workspace.create', await h['workspace.create']({ name: 'Sample', kind: 'sample' }));
  expect(parsed('workspace.activate', await h['workspace.activate']({ id })).active).toBe(id);
  expect(parsed('workspace.delete', await h['workspace.delete']({ id })).active).toBe(sample.active);
  expect(parsed('app.boot', await h['app.boot'](null)).workspaces).toHaveLength(1);
});

it('keeps preferences and mappings, and does the small deeds', async () => {
  const h = handlers();
  expect(await h['preferences.save']({ theme: 'dark', density: 'compact' })).toBeNull();
  const mapping = { format: 'csv' as const, columns: { text: 'Body' } };
  expect(await h['mapping.recall']({ fingerprint: 'f' })).toBeNull();
  expect(await h['mapping.remember']({ fingerprint: 'f', mapping })).toBeNull();
  expect(await h['mapping.recall']({ fingerprint: 'f' })).toEqual(mapping);
  expect(await h['link.open']({ url: 'https://example.com/' })).toBe(true);
  expect(await h['link.open']({ url: 'file:///etc/passwd' })).toBe(false);
  await h['app.busy']({ busy: 'import' });
  await h['clipboard.write']({ text: 'words' });
  await h['log.write']({ event: 'store-mismatch', reason: 'vanished' });
  expect(deeds).toEqual(['theme dark', 'busy import', 'copied words', 'logged store-mismatch vanished']);
  expect((await openAppData(folder)).preferences.value.theme).toBe('dark');
});
