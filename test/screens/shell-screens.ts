import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { holdChannel } from '../e2e/support/hold-channel';
import { writeMentionFile } from '../e2e/support/mention-file';
import type { RunningApp } from '../electron-app';
import type { Screen } from './screen';

const mentions = fileURLToPath(new URL('../fixtures/screens-mentions.csv', import.meta.url));

const headline = (page: Page, words: RegExp) =>
  page.getByRole('heading', { level: 1, name: words }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const room = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: false }).click();

/** Lets main answer again where a screen holds it up. */
let release = async (): Promise<void> => undefined;

/** What the platform's open dialog would give. */
const willChoose = (app: RunningApp, paths: readonly string[]) =>
  app.electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
  }, paths);

/** From a fresh profile to a first import, its set-up, and what happens when its database is gone. */
const firstSteps: readonly Screen[] = [
  { name: 'welcome', workspace: 'none', open: (page) => headline(page, /customers say/) },
  {
    name: 'import-where',
    workspace: 'none',
    open: async (page) => {
      await press(page, /^Import a file/);
      await headline(page, /Where shall/);
    },
  },
  {
    name: 'import-choose',
    workspace: 'none',
    open: async (page) => {
      await press(page, 'Create and go on');
      await headline(page, /Bring in/);
    },
  },
  {
    name: 'import-running',
    workspace: 'none',
    open: async (page, app) => {
      const path = join(mkdtempSync(join(tmpdir(), 'pharos-screens-')), 'mentions-2026.ndjson');
      writeMentionFile(path, 20_000);
      await willChoose(app, [path]);
      await press(page, /^Choose files/);
      await page.getByText('ready to be imported').waitFor();
      const held = await holdChannel(app.electron, 'file.read', 3);
      await press(page, /^Import the file/);
      await held.reached();
      await page.getByText('Reading mentions-2026.ndjson').waitFor();
      release = held.release;
    },
    leave: async (page) => {
      await press(page, 'Cancel');
      await release();
      await page.getByText('was cancelled').waitFor();
    },
  },
  { name: 'import-cancelled', workspace: 'none', open: (page) => page.getByText('was cancelled').waitFor() },
  {
    name: 'import-refused',
    workspace: 'none',
    open: async (page, app) => {
      await press(page, 'Back to the mapping');
      await press(page, /^Leave out/);
      const path = join(mkdtempSync(join(tmpdir(), 'pharos-screens-')), 'empty.csv');
      writeFileSync(path, '');
      await willChoose(app, [path]);
      await press(page, /^Choose files/);
      await page.getByText('cannot be imported').waitFor();
    },
    leave: (page) => press(page, 'Leave it out'),
  },
  {
    name: 'import-mapping',
    workspace: 'none',
    open: async (page, app) => {
      await willChoose(app, [mentions]);
      await press(page, /^Choose files/);
      await page.getByText('Columns of').waitFor();
    },
  },
  {
    name: 'import-result',
    workspace: 'none',
    open: async (page) => {
      await press(page, /^Import the file/);
      await headline(page, /mentions are in/);
    },
  },
  {
    name: 'setup',
    workspace: 'none',
    open: async (page) => {
      await press(page, /set-up/);
      await page.getByRole('rowheader', { name: 'Meridian Air' }).waitFor();
    },
  },
  {
    name: 'overview-unmapped',
    workspace: 'none',
    open: async (page) => {
      await press(page, 'Save and show');
      await page.locator('.tile-value').nth(3).waitFor();
      await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'import-details',
    workspace: 'none',
    open: async (page) => {
      await room(page, 'Imports');
      await press(page, 'screens-mentions.csv');
      await page.getByRole('cell', { name: 'sometime' }).waitFor();
    },
    leave: (page) => press(page, 'Close'),
  },
  {
    name: 'import-remove',
    workspace: 'none',
    open: async (page) => {
      await press(page, /^Remove/);
      await page.getByRole('dialog').waitFor();
    },
    leave: (page) => press(page, 'Keep it'),
  },
  {
    name: 'stop',
    workspace: 'none',
    open: async (page) => {
      // Before the page's own script, and so before the data worker opens anything.
      await page.addInitScript(async () => {
        for (const { name } of await indexedDB.databases()) {
          if (name) indexedDB.deleteDatabase(name);
        }
      });
      await page.reload();
      await headline(page, /are gone/);
      await page.getByText('is there', { exact: true }).waitFor();
    },
  },
  {
    name: 'sample-writing',
    workspace: 'none',
    open: async (page, app) => {
      const held = await holdChannel(app.electron, 'workspace.committed');
      await press(page, 'Other workspaces');
      await press(page, 'Open the sample');
      await held.reached();
      release = held.release;
    },
    leave: async (page) => {
      await release();
      await page.locator('.tile-value').first().waitFor();
    },
  },
];

/** The rooms about the data, in the sample workspace. */
const sampleRooms: readonly Screen[] = [
  {
    name: 'imports',
    workspace: 'sample',
    open: async (page) => {
      await room(page, 'Imports');
      await headline(page, /came in with/);
      await page.getByText('No figure of a closed period').waitFor();
    },
  },
  {
    name: 'import-in-sample',
    workspace: 'sample',
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+I');
      await headline(page, /do not go into the sample/);
    },
  },
  {
    name: 'workspaces',
    workspace: 'sample',
    open: async (page) => {
      await room(page, 'Workspaces');
      await headline(page, /Each workspace/);
    },
  },
  {
    name: 'workspace-new',
    workspace: 'sample',
    open: async (page) => {
      await press(page, /^New workspace/);
      await page.getByRole('dialog').waitFor();
    },
    leave: (page) => press(page, 'Cancel'),
  },
  {
    name: 'workspace-delete',
    workspace: 'sample',
    open: async (page) => {
      await press(page, /^More actions/);
      await page.getByRole('menuitem', { name: 'Delete…' }).click();
      await page.getByRole('dialog').waitFor();
    },
    leave: (page) => press(page, 'Keep it'),
  },
  {
    name: 'settings',
    workspace: 'sample',
    open: async (page) => {
      await room(page, 'Settings');
      await page.getByRole('rowheader', { name: 'Meridian Air' }).waitFor();
    },
  },
  {
    name: 'settings-restates',
    workspace: 'sample',
    open: async (page) => {
      await page.getByLabel('SLA target').fill('2');
      await page.getByLabel('Week starts on').selectOption('7');
      await press(page, 'Save…');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'settings-saved',
    workspace: 'sample',
    open: async (page) => {
      await press(page, 'Save and restate');
      await page.getByText('Saved.').waitFor();
    },
  },
  {
    name: 'imports-restated',
    workspace: 'sample',
    open: async (page) => {
      await room(page, 'Imports');
      await page.getByRole('cell', { name: 'settings were changed' }).first().waitFor();
    },
  },
];

/** Screens of the shell. Those of the sample come after the ones that show figures. */
export const shellScreens = { firstSteps, sampleRooms };
