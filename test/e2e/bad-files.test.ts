import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseFiles, chooseTarget } from './support/dialogs';
import { holdChannel } from './support/hold-channel';
import { offerFiles, startImport } from './support/import-file';
import { writeMentionFile } from './support/mention-file';
import { goTo, headline, statusLine } from './support/screen';
import { shareApp } from './support/shared-app';

const folder = mkdtempSync(join(tmpdir(), 'pharos-bad-'));
const app = shareApp();
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'id,created,text,direction';
const ROW = '1,2026-01-02T10:00:00Z,Where is my bag?,inbound';

/** What cannot be imported, and what the import screen says of it. */
const BAD: readonly {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly says: string;
}[] = [
  {
    name: 'picture.csv',
    content: Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
    says: 'holds binary data',
  },
  { name: 'nothing.csv', content: '', says: 'holds no text at all' },
  {
    name: 'sign-in.csv',
    content: '<!doctype html><html><body>Sign in</body></html>',
    says: 'begins as HTML',
  },
  { name: 'header.csv', content: `${HEAD}\n`, says: 'The file has a header and no rows' },
  {
    name: 'endless.csv',
    content: `${HEAD}\n1,2026-01-02T10:00:00Z,${'x'.repeat(3_000_000)}`,
    says: 'A line does not end',
  },
  {
    name: 'whole.json',
    content: `[${JSON.stringify({ id: 1, text: 'a' })}]`,
    says: 'This is one JSON document',
  },
];

test('a workspace to import into', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Import a file…' }).click();
  await page.getByRole('button', { name: 'Create and go on' }).click();
  await expect(headline(page)).toHaveText('Bring in the mentions you have.');
});

for (const { name, content, says } of BAD) {
  test(`${name} is refused with the reason`, async () => {
    const { page, electron } = app();
    const path = join(folder, name);
    writeFileSync(path, content);
    await chooseFiles(electron, [path]);
    await goTo(page, '#/import');
    await page.getByRole('button', { name: 'Choose files…' }).click();
    await expect(page.locator('main').getByText(says).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Import the file' })).toBeDisabled();
    await page.getByRole('button', { name: `Leave out ${name}` }).click();
    await expect(headline(page)).toHaveText('Bring in the mentions you have.');
  });
}

test('a missing mapped column is named, and another can be chosen', async () => {
  const { page } = app();
  const path = join(folder, 'columns.csv');
  writeFileSync(path, `${HEAD}\n${ROW}\n`);
  await offerFiles(app(), [path]);
  await page.getByLabel('Column of Written at').selectOption({ label: '— not in the file —' });
  await expect(page.getByText(/has no column/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import the file' })).toBeDisabled();
  await page.getByLabel('Column of Written at').selectOption('created');
  await expect(page.getByText(/ready to be imported/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave out columns.csv' }).click();
});

test('dates that can be read in two ways are asked about', async () => {
  const { page, electron } = app();
  const path = join(folder, 'dates.csv');
  writeFileSync(
    path,
    `${HEAD}\n1,03/04/2026 10:00,Where is my bag?,inbound\n2,05/04/2026 11:00,Still nothing,inbound\n`,
  );
  await chooseFiles(electron, [path]);
  await page.getByRole('button', { name: 'Choose files…' }).click();
  const readings = page.getByRole('region', { name: 'Dates' }).getByRole('radio');
  await expect(readings).toHaveCount(2);
  await readings.first().check();
  await expect(page.getByText(/ready to be imported/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave out dates.csv' }).click();
});

test('rows of two formats: the good ones go in, the others are listed with row, column and reason', async () => {
  const { page } = app();
  const path = join(folder, 'mixed.csv');
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i + 1},2026-01-02T10:${10 + i}:00Z,Message number ${i},inbound`,
  );
  rows.push(
    '41,02.01.2026 10:00,A date of another kind,inbound',
    '42;2026-01-02T10:00:00Z;Semicolons;inbound',
  );
  writeFileSync(path, `${HEAD}\n${rows.join('\n')}\n`);
  await offerFiles(app(), [path]);
  await startImport(app());
  await expect(headline(page)).toHaveText('40 mentions are in; 2 rows were rejected.');
  await expect(page.getByRole('row', { name: /41.*created/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import more' }).click();
});

test('where no row can be accepted each is listed with its reason, and all can be downloaded', async () => {
  const { page, electron } = app();
  const path = join(folder, 'hopeless.csv');
  const saved = join(folder, 'saved.csv');
  const good = Array.from({ length: 60 }, (_, i) => `${i},2026-01-02T10:00:00Z,Message,inbound`);
  writeFileSync(path, `${HEAD}\n${good.join('\n')}\n`);
  await offerFiles(app(), [path]);
  // The mapping was made for other rows.
  writeFileSync(path, `${HEAD}\n${good.map((row) => row.replace('2026', 'year')).join('\n')}\n`);
  await startImport(app());
  await expect(page.getByText('The import did not work.')).toBeVisible();
  await expect(page.getByText(/all 60 rows were rejected/)).toBeVisible();
  await expect(page.getByRole('row', { name: /60.*created.*year-01-02/ })).toBeVisible();
  await chooseTarget(electron, saved);
  await page.getByRole('button', { name: /Download all 60 as CSV/ }).click();
  await expect(() => expect(readFileSync(saved, 'utf8').trim().split('\r\n')).toHaveLength(61)).toPass();
  await page.getByRole('button', { name: 'Back to the mapping' }).click();
  await page.getByRole('button', { name: 'Leave out hopeless.csv' }).click();
});

test('a file that changes while it is read leaves nothing behind', async () => {
  const { page, electron } = app();
  const path = join(folder, 'growing.ndjson');
  writeMentionFile(path, 9000, 'growing');
  const before = await statusLine(page).textContent();
  await offerFiles(app(), [path]);
  const held = await holdChannel(electron, 'file.read', 2);
  await startImport(app());
  await held.reached();
  appendFileSync(path, '{"id":"late"}\n');
  await held.release();
  await expect(page.getByText('The import did not work.')).toBeVisible();
  await expect(page.getByText(/no longer the file that was opened/)).toBeVisible();
  await expect(statusLine(page)).toHaveText(before ?? '');
});
