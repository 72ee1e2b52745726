import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { holdChannel } from './support/hold-channel';
import { writeMentionFile } from './support/mention-file';
import { headline } from './support/screen';
import { shareApp } from './support/shared-app';

const folder = mkdtempSync(join(tmpdir(), 'pharos-drop-'));
const app = shareApp();

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Drags files over the middle of the window and lets them go, as a file manager does. */
async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await input.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
  await input.detach();
}

test('files dropped on the window wait for a workspace, and go in', async () => {
  const { page } = app();
  const path = join(folder, 'dropped.ndjson');
  writeMentionFile(path, 300, 'dropped');
  await expect(headline(page)).toHaveText(/What your customers say/);
  await dropFiles(page, [path]);
  await expect(headline(page)).toHaveText('Where shall the mentions go?');
  await expect(page.getByText('The files you chose are kept and come along.')).toBeVisible();
  await page.getByRole('button', { name: 'Create and go on' }).click();
  await expect(page.getByText('The file is ready to be imported.')).toBeVisible();
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(headline(page)).toHaveText('300 mentions are in, and no row was rejected.');
});

test('files dropped after an import, or while one runs, come next and none is lost', async () => {
  const { page, electron } = app();
  const [second = '', third = ''] = ['second', 'third'].map((name) => {
    const path = join(folder, `${name}.ndjson`);
    writeMentionFile(path, 9000, name);
    return path;
  });
  await dropFiles(page, [second]);
  await expect(page.getByText('The file is ready to be imported.')).toBeVisible();
  const held = await holdChannel(electron, 'file.read', 2);
  await page.getByRole('button', { name: 'Import the file' }).click();
  await held.reached();
  await dropFiles(page, [third]);
  await held.release();
  await expect(headline(page)).toHaveText('9 000 mentions are in, and no row was rejected.');
  await page.getByRole('button', { name: 'Import more' }).click();
  await expect(page.getByRole('list', { name: 'Files to import' })).toContainText('third.ndjson');
  await expect(page.getByText('The file is ready to be imported.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('a folder that is dropped is refused in words, and the page stays', async () => {
  const { page } = app();
  await dropFiles(page, [folder]);
  await expect(page.getByRole('alert')).toContainText('A file could not be opened.');
  await expect(headline(page)).toHaveText('Bring in the mentions you have.');
});
