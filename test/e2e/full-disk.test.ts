import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../electron-app';
import { holdChannel } from './support/hold-channel';
import { fillFirstWorkspace, offerFiles, startImport } from './support/import-file';
import { writeMentionFile } from './support/mention-file';
import { goTo, statusLine } from './support/screen';
import { mountSmallDisk, type SmallDisk } from './support/small-disk';
import { shownState, type ToldState, toldState } from './support/told-state';

const folder = mkdtempSync(join(tmpdir(), 'pharos-full-'));
let disk: SmallDisk | undefined;
const first = join(folder, 'first.ndjson');
const second = join(folder, 'second.ndjson');
const small = join(folder, 'small.ndjson');
let app: RunningApp;
/** What the workspace says with the first file, and with the second as well. */
let before: ToldState;
let both: ToldState;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  // Not before: Playwright also loads this file where it runs none of its tests.
  disk = mountSmallDisk(join(folder, 'profile'), 160);
  test.skip(!disk, 'a small disk cannot be mounted here: that needs Linux and its administrator');
});
test.afterAll(async () => {
  await app?.kill();
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const expectImports = (page: Page, count: number) =>
  expect(statusLine(page)).toContainText(count === 1 ? '· 1 import ·' : `· ${count} imports ·`);

/** Imports a file on a disk that fills up when all of it has been read; the last part of it is not stored yet. */
async function importUntilFull(path: string, says: string | RegExp): Promise<void> {
  const { page, electron } = app;
  await offerFiles(app, [path]);
  const held = await holdChannel(electron, 'file.close');
  await startImport(app);
  await held.reached();
  disk?.fill();
  await held.release();
  await expect(page.getByText('The import did not work.')).toBeVisible();
  await expect(page.getByText(says)).toBeVisible();
}

/** Everything is there after it: there is no stop screen, from which it would have to be imported again. */
async function relaunch(): Promise<ToldState> {
  await app.close();
  app = await launchApp({ userData: disk?.path ?? '' });
  await expect(statusLine(app.page)).toContainText(/\d imports?\b/, { timeout: 30_000 });
  return toldState(app.page);
}

test('a profile on a small disk', async () => {
  writeMentionFile(first, 3000, 'first');
  writeMentionFile(second, 18_000, 'second');
  writeMentionFile(small, 2000, 'small');
  app = await launchApp({ userData: disk?.path ?? '' });
  await fillFirstWorkspace(app, [first]);
  before = await toldState(app.page);
});

test('an import that fills the disk says so, loses nothing, and works when there is room again', async () => {
  const { page } = app;
  await importUntilFull(second, 'There is no room to write the mentions.');
  expect(await shownState(page)).toEqual(before.shown);
  disk?.makeRoom();
  await goTo(page, '#/import');
  await page.getByRole('button', { name: 'Import again' }).click();
  await expectImports(page, 2);
  const { shown } = await toldState(page);
  both = await relaunch();
  expect(both.shown).toEqual(shown);
  expect(both.stored).toMatchObject({ blocks: 3, orphans: 0 });
});

test('a small import that only its commit would write leaves nothing either', async () => {
  // Chromium closes the database then and does not say why.
  await importUntilFull(small, /What was there before is unchanged|Nothing was changed/);
  expect(await shownState(app.page)).toEqual(both.shown);
  disk?.makeRoom();
  expect(await relaunch()).toEqual(both);
});
