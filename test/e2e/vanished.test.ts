import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../electron-app';
import { damageStore } from './support/damage-store';
import { fillFirstWorkspace } from './support/import-file';
import { writeMentionFile } from './support/mention-file';
import { headline, statusLine } from './support/screen';

const folder = mkdtempSync(join(tmpdir(), 'pharos-vanished-'));
const userData = join(folder, 'profile');
const path = join(folder, 'mentions.ndjson');
let app: RunningApp | undefined;

test.describe.configure({ mode: 'serial' });
test.afterEach(async () => {
  expect(app?.consoleProblems).toEqual([]);
});
test.afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Deletes Chromium's databases, as Chromium itself does with one that it finds damaged. */
function loseTheDatabases(): void {
  const lost = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /IndexedDB$/.test(name),
  );
  expect(lost.length).toBeGreaterThan(0);
  for (const name of lost) rmSync(join(userData, name), { recursive: true });
}

test('a database that is gone stops the app, and its files are imported again', async () => {
  writeMentionFile(path, 4000);
  app = await launchApp({ userData });
  await fillFirstWorkspace(app, [path]);
  const before = (await statusLine(app.page).textContent()) ?? '';
  await app.close();
  loseTheDatabases();

  app = await launchApp({ userData });
  const { page } = app;
  await expect(headline(page)).toHaveText('The mentions of “Customers” are gone from this device.');
  await expect(page.getByText('No figure is shown until you decide')).toBeVisible();
  await expect(page.getByText(/4.000 mentions in 1 import/)).toBeVisible();
  await expect(page.getByRole('row', { name: /mentions\.ndjson .* is there/ })).toBeVisible();
  await page.getByRole('button', { name: 'Overview' }).isHidden();
  await page.getByRole('button', { name: 'Import it again' }).click();
  await expect(statusLine(page)).toHaveText(before, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Overview' }).click();
  await expect(page.locator('.tile')).toHaveCount(4);
});

test('a database that is damaged stops the app, and its files are imported again', async () => {
  if (!app) throw new Error('the app is closed');
  const before = (await statusLine(app.page).textContent()) ?? '';
  await damageStore(app.page);
  await app.close();

  app = await launchApp({ userData });
  const { page } = app;
  await expect(headline(page)).toHaveText('The store of “Customers” is damaged.');
  await expect(page.getByText('No figure is shown until you decide')).toBeVisible();
  await expect(page.getByRole('row', { name: /mentions\.ndjson .* is there/ })).toBeVisible();
  await page.getByRole('button', { name: 'Try to open it again' }).click();
  await expect(headline(page)).toHaveText('The store of “Customers” is damaged.');
  await page.getByRole('button', { name: 'Import it again' }).click();
  await expect(statusLine(page)).toHaveText(before, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Overview' }).click();
  await expect(page.locator('.tile')).toHaveCount(4);
});

test('where the file is gone too, that is said, and the workspace can start empty', async () => {
  await app?.close();
  loseTheDatabases();
  rmSync(path);

  app = await launchApp({ userData });
  const { page } = app;
  await expect(page.getByRole('row', { name: /mentions\.ndjson .* not there/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import it again' })).toBeDisabled();
  await page.getByRole('button', { name: 'Start empty…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  await expect(headline(page)).toHaveText('The mentions of “Customers” are gone from this device.');
  await page.getByRole('button', { name: 'Start empty…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start empty' }).click();
  await expect(headline(page)).toHaveText('“Customers” holds no mentions yet.');
});

test('a workspace that is meant to be empty starts empty without a word', async () => {
  await app?.close();
  app = await launchApp({ userData });
  await expect(headline(app.page)).toHaveText('“Customers” holds no mentions yet.');
});
