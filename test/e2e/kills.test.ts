import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import type { MainChannel } from '../../src/ipc/main-contract';
import { launchApp, type RunningApp } from '../electron-app';
import { holdChannel } from './support/hold-channel';
import { fillFirstWorkspace, offerFiles, startImport } from './support/import-file';
import { killTree } from './support/kill-tree';
import { writeMentionFile } from './support/mention-file';
import { headline, statusLine } from './support/screen';

interface Step {
  readonly name: string;
  /** Where the import stands still. */
  readonly channel: MainChannel;
  readonly after: number;
  /** ms that it goes on from there before it is killed; undefined: killed where it stands. */
  readonly goesOnFor?: number;
  /** What must be there afterwards, where the store survived. */
  readonly leaves: 'old' | 'new' | 'either';
}

/** The steps of an import at which the process is killed, from its first byte to what main remembers of it. */
const STEPS: readonly Step[] = [
  { name: 'before the first byte', channel: 'file.read', after: 1, leaves: 'old' },
  { name: 'in the middle of the file', channel: 'file.read', after: 2, leaves: 'old' },
  { name: 'when all is read and nothing committed', channel: 'file.close', after: 1, leaves: 'old' },
  { name: 'while it commits', channel: 'file.close', after: 1, goesOnFor: 15, leaves: 'either' },
  {
    name: 'while it commits, a little later',
    channel: 'file.close',
    after: 1,
    goesOnFor: 60,
    leaves: 'either',
  },
  {
    name: 'while it commits, later still',
    channel: 'file.close',
    after: 1,
    goesOnFor: 150,
    leaves: 'either',
  },
  { name: 'around its end', channel: 'file.close', after: 1, goesOnFor: 350, leaves: 'either' },
  { name: 'after it, before main knows', channel: 'workspace.committed', after: 1, leaves: 'new' },
  {
    name: 'while main writes that down',
    channel: 'workspace.committed',
    after: 1,
    goesOnFor: 1,
    leaves: 'new',
  },
  {
    name: 'after main wrote it down',
    channel: 'workspace.committed',
    after: 1,
    goesOnFor: 120,
    leaves: 'new',
  },
];

const ROWS = 9000;
const kills = Number(process.env['SOAK_KILLS'] ?? STEPS.length);
const folder = mkdtempSync(join(tmpdir(), 'pharos-kills-'));
const userData = join(folder, 'profile');

test.describe.configure({ mode: 'serial' });
test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** How many imports and mentions the workspace says it has, or that it says its store is gone. */
async function whatIsThere(page: Page): Promise<{ imports: number; mentions: number } | 'stopped'> {
  const stopped = page.getByRole('alert').locator('h1');
  await expect(stopped.or(statusLine(page).getByText(/\d imports?\b/))).toBeVisible({ timeout: 30_000 });
  if (await stopped.isVisible()) return 'stopped';
  const said = (await statusLine(page).innerText()).replaceAll(/(?<=\d)\D(?=\d{3})/g, '');
  const [, mentions, imports] = /(\d+) mentions? · (\d+) import/.exec(said) ?? [];
  return { imports: Number(imports), mentions: Number(mentions) };
}

/** Rows of the list of all mentions that anybody outside wrote, over the whole time. */
async function listed(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/mentions?period=all&figure=volume';
  });
  await expect(headline(page)).toHaveText(/^\d.* mentions/);
  return Number((await headline(page).innerText()).replace(/ mentions.*$/s, '').replaceAll(/\D/g, ''));
}

let app: RunningApp | undefined;
let perImport = 0;
let imports = 1;
const survived = { old: 0, new: 0, stopped: 0 };

test('a workspace with one import', async () => {
  const path = join(folder, 'first.ndjson');
  writeMentionFile(path, ROWS, 'first');
  app = await launchApp({ userData });
  await fillFirstWorkspace(app, [path]);
  perImport = await listed(app.page);
  expect(perImport).toBeGreaterThan(ROWS / 3);
});

for (let kill = 0; kill < kills; kill += 1) {
  const step = STEPS[kill % STEPS.length] as Step;
  test(`killed ${step.name} (${kill + 1}) @kill`, async () => {
    app ??= await launchApp({ userData });
    const path = join(folder, `kill-${kill}.ndjson`);
    writeMentionFile(path, ROWS, `kill-${kill}`);
    await offerFiles(app, [path]);
    const held = await holdChannel(app.electron, step.channel, step.after);
    await startImport(app);
    await held.reached();
    if (step.goesOnFor !== undefined) {
      await held.release();
      // Soaking, each round strikes at other moments.
      await pass(step.goesOnFor * (kill < STEPS.length ? 1 : 2 * Math.random()));
    }
    await killTree(app);

    app = await launchApp({ userData });
    const { page } = app;
    const there = await whatIsThere(page);
    if (there === 'stopped') {
      survived.stopped += 1;
      await expect(page.getByText('No figure is shown until you decide')).toBeVisible();
      await page.getByRole('button', { name: /^Import (it|all \d+) again$/ }).click();
      await expect(statusLine(page)).toContainText(/\d imports?\b/, { timeout: 60_000 });
      imports = ((await whatIsThere(page)) as { imports: number }).imports;
    } else {
      const outcome = there.imports === imports ? 'old' : 'new';
      survived[outcome] += 1;
      expect(there.imports === imports || there.imports === imports + 1).toBe(true);
      if (step.leaves !== 'either') expect(outcome).toBe(step.leaves);
      imports = there.imports;
      expect(there.mentions).toBe(imports * ROWS);
      await expect(page.getByText('Nothing of it is in this workspace')).toBeVisible({
        visible: outcome === 'old',
      });
    }
    expect(await listed(page)).toBe(imports * perImport);
    expect(app.consoleProblems).toEqual([]);
  });
}

test('what the kills left', async () => {
  await app?.close();
  console.log(
    `kills: ${survived.old} left the old, ${survived.new} the new, ${survived.stopped} the stop screen`,
  );
  expect(survived.old + survived.new + survived.stopped).toBe(kills);
});
