import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { sharedData } from '../shared-data';
import { answerQuestions, chooseFiles, questionsAsked } from './support/dialogs';
import { holdChannel } from './support/hold-channel';
import { writeMentionFile } from './support/mention-file';
import { headline, statusLine, tileTexts } from './support/screen';
import { shareApp } from './support/shared-app';

const customers = sharedData('threads/spotify_customers_support_requests.csv');
const agents = sharedData('threads/agents_SpotifyCares.csv');
const files = mkdtempSync(join(tmpdir(), 'pharos-import-'));
const app = shareApp();

test.afterAll(() => rmSync(files, { recursive: true, force: true }));

async function offer(page: Page, paths: readonly string[]): Promise<void> {
  await chooseFiles(app().electron, paths);
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await expect(headline(page)).toHaveText('Say which column is which, then import.');
  await expect(page.getByText(/ready to be imported/)).toBeVisible();
}

async function openNewWorkspace(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Workspaces', exact: true }).click();
  await page.getByRole('button', { name: 'New workspace…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(headline(page)).toHaveText('Bring in the mentions you have.');
}

test('a file of mentions goes in through the mapping step, up to the overview', async () => {
  const { page } = app();
  const path = join(files, 'first.ndjson');
  writeMentionFile(path, 3000, 'first');
  await page.getByRole('button', { name: 'Import a file…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Invented');
  await page.getByRole('button', { name: 'Create and go on' }).click();
  await offer(page, [path]);
  await expect(page.getByLabel('Column of Text')).toContainText('text');
  await expect(page.getByRole('table', { name: 'The first rows as mentions' })).toBeVisible();
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(headline(page)).toHaveText(/^3.000 mentions are in, and no row was rejected\.$/);
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  await page.getByRole('button', { name: 'Save and show the overview' }).click();
  await expect(page.getByRole('link', { name: /Open the mentions behind Net sentiment/ })).toBeVisible();
  await expect(statusLine(page)).toContainText(/3.000 mentions · 1 import/);
});

test('a cancelled import leaves nothing behind', async () => {
  const { page, electron } = app();
  const path = join(files, 'cancelled.ndjson');
  writeMentionFile(path, 20_000, 'cancelled');
  const before = await tileTexts(page);
  await page.getByRole('button', { name: /^Imports/ }).click();
  await page.getByRole('button', { name: 'Import a file…' }).click();
  await offer(page, [path]);
  const held = await holdChannel(electron, 'file.read', 3);
  await page.getByRole('button', { name: 'Import the file' }).click();
  await held.reached();
  await expect(page.getByText(/Reading cancelled\.ndjson/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await held.release();
  await expect(page.getByText('The import was cancelled.')).toBeVisible();
  await page.getByRole('button', { name: 'Overview' }).click();
  expect(await tileTexts(page)).toEqual(before);
  await expect(statusLine(page)).toContainText(/3.000 mentions · 1 import/);
});

test('quitting during an import asks, and staying goes on with it', async () => {
  const { page, electron } = app();
  const path = join(files, 'second.ndjson');
  writeMentionFile(path, 9000, 'second');
  await page.getByRole('button', { name: /^Imports/ }).click();
  await page.getByRole('button', { name: 'Import a file…' }).click();
  await page.getByRole('button', { name: 'Back to the mapping' }).click();
  await page.getByRole('button', { name: /^Leave out cancelled/ }).click();
  await offer(page, [path]);
  const held = await holdChannel(electron, 'file.read', 2);
  await answerQuestions(electron, [1]);
  await page.getByRole('button', { name: 'Import the file' }).click();
  await held.reached();
  await electron.evaluate(({ app: running }) => running.quit());
  await expect.poll(() => questionsAsked(electron)).toEqual(['An import is running.']);
  await held.release();
  await expect(headline(page)).toHaveText(/^9.000 mentions are in/);
  await page.getByRole('button', { name: 'Show the overview' }).click();
  await expect(statusLine(page)).toContainText(/12.000 mentions · 2 imports/);
});

test('removing an import takes out exactly what it brought', async () => {
  const { page } = app();
  await page.getByRole('button', { name: /^Imports/ }).click();
  await page.getByRole('button', { name: 'Remove second.ndjson…' }).click();
  await page.getByRole('button', { name: /^Remove 9.000 mentions$/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(statusLine(page)).toContainText(/3.000 mentions · 1 import/);
});

test('the real files together: every record counts, and no thread has a known opening', async () => {
  test.skip(!customers || !agents, 'the real data is absent');
  const { page } = app();
  await openNewWorkspace(page, 'Both at once');
  await offer(page, [customers ?? '', agents ?? '']);
  await page.getByRole('button', { name: 'Import 2 files' }).click();
  await expect(headline(page)).toHaveText(/^26.082 mentions are in, and no row was rejected\.$/);
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  await page.getByRole('button', { name: 'Save and show the overview' }).click();
  await expect(page.getByRole('region', { name: 'First response, median' })).toContainText('not measurable');
});

test('the real files one after the other, agents first: the same figures', async () => {
  test.skip(!customers || !agents, 'the real data is absent');
  const { page } = app();
  const before = await tileTexts(page);
  await openNewWorkspace(page, 'One by one');
  await offer(page, [agents ?? '']);
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(headline(page)).toHaveText(/^10.986 mentions are in/);
  await page.getByRole('button', { name: 'Import more' }).click();
  await offer(page, [customers ?? '']);
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(headline(page)).toHaveText(/^15.096 mentions are in/);
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  await page.getByRole('button', { name: 'Save and show the overview' }).click();
  expect(await tileTexts(page)).toEqual(before);
  await expect(statusLine(page)).toContainText(/26.082 mentions · 2 imports/);
});
