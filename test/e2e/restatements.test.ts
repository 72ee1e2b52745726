import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pharos } from '../unit/cli/run-pharos';
import { fillFirstWorkspace, offerFiles, startImport } from './support/import-file';
import { goTo, headline } from './support/screen';
import { shareApp } from './support/shared-app';

const files = mkdtempSync(join(tmpdir(), 'pharos-restated-'));
const app = shareApp();

test.afterAll(() => rmSync(files, { recursive: true, force: true }));

/** An export of one complaint a day, from a number on. */
function write(name: string, first: number, days: readonly string[]): string {
  const path = join(files, name);
  const lines = days.map((day, i) =>
    JSON.stringify({
      id: `m-${first + i}`,
      createdAt: `${day}T10:00:00Z`,
      text: `Where is parcel number ${first + i}?`,
      author: `customer${first + i}`,
      direction: 'inbound',
      channel: 'x',
      sentiment: -0.5,
    }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Generation of which the snapshots on disk were taken; 0 before the first. */
function stated(): number {
  const folder = join(app().userData, 'workspaces');
  const name = existsSync(folder) && readdirSync(folder).find((each) => each.endsWith('.snapshots.json'));
  if (!name) return 0;
  const { kept } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    kept: { basis: { generation: number; setUp: boolean } };
  };
  return kept.basis.setUp ? kept.basis.generation : 0;
}

const printed = async () => {
  const { code, stdout, stderr } = await pharos('restatements', '--workspace', app().userData, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as readonly { figure: string; period: { to: string }; why: string }[];
};

test('[G10] a first import states the closed months, and restates nothing', async () => {
  const { page } = app();
  const days = ['2026-01-05', '2026-01-06', '2026-02-03', '2026-03-07'];
  await fillFirstWorkspace(app(), [write('first.ndjson', 1, days)]);
  await expect.poll(stated).toBe(1);
  await goTo(page, '#/imports');
  const section = page.getByRole('region', { name: 'Restatements' });
  await expect(section).toContainText('No figure of a closed period has changed');
  expect(await printed()).toEqual([]);
});

test('[G10] mentions that come late restate the closed month, on screen and in the command line', async () => {
  const { page } = app();
  await offerFiles(app(), [write('late.ndjson', 9, ['2026-01-20'])]);
  await startImport(app());
  await expect(headline(page)).toHaveText(/are in|is in/);
  await expect.poll(stated).toBe(2);
  await goTo(page, '#/imports');
  const row = page.getByRole('row', { name: /Inbound mentions Jan 2026/ });
  await expect(row).toContainText('2 n 2');
  await expect(row).toContainText('3 n 3');
  await expect(row).toContainText('mentions came late');
  const volume = (await printed()).filter(({ figure }) => figure === 'volume');
  expect(volume).toMatchObject([
    {
      period: { from: '2026-01-01', to: '2026-01-31' },
      old: { value: 2 },
      new: { value: 3 },
      why: 'late-data',
    },
  ]);
});

test('[G10] the log is there again after the page was loaded anew', async () => {
  const { page } = app();
  await page.reload();
  await expect(page.getByRole('row', { name: /Inbound mentions Jan 2026/ })).toBeVisible();
});
