import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fillFirstWorkspace } from './support/import-file';
import { writeMentionFile } from './support/mention-file';
import { headline, statusLine } from './support/screen';
import { shareApp } from './support/shared-app';

const folder = mkdtempSync(join(tmpdir(), 'pharos-workspaces-'));
const path = join(folder, 'mentions.ndjson');
const app = shareApp();
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a new workspace is made with the first file', async () => {
  writeMentionFile(path, 2000);
  await fillFirstWorkspace(app(), [path]);
  await expect(app().page.getByRole('button', { name: 'Workspace Customers: switch' })).toBeVisible();
});

test('names are asked for, kept apart, and changed', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Workspaces', exact: true }).click();
  await page.getByRole('button', { name: 'New workspace…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('customers');
  await expect(page.getByRole('button', { name: 'Create' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Name' }).fill('Second');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(headline(page)).toHaveText('Bring in the mentions you have.');
  await page.getByRole('button', { name: 'Workspaces', exact: true }).click();
  await page.getByRole('button', { name: 'More actions of Second' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Harbour');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('row', { name: /^Harbour/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Second/ })).toHaveCount(0);
});

test('switching opens the other workspace with its own mentions', async () => {
  const { page } = app();
  await expect(statusLine(page)).toContainText('No mentions yet');
  await page.getByRole('button', { name: /^Workspace Harbour/ }).click();
  await page.getByRole('menuitemradio', { name: 'Customers' }).click();
  await expect(statusLine(page)).toContainText(/2.000 mentions/);
  await expect(page.locator('.tile')).toHaveCount(4);
});

test('a deleted workspace takes its mentions along, and no other', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Workspaces', exact: true }).click();
  await page.getByRole('button', { name: 'More actions of Harbour' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Delete the workspace' }).click();
  await expect(page.getByRole('row', { name: /^Harbour/ })).toHaveCount(0);
  await expect(statusLine(page)).toContainText(/2.000 mentions/);

  await page.getByRole('button', { name: 'More actions of Customers' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: /^Delete 2.000 mentions$/ }).click();
  await expect(statusLine(page)).toContainText('No workspace open');
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual([]);
});
