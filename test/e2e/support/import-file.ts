import { expect } from '@playwright/test';
import type { RunningApp } from '../../electron-app';
import { chooseFiles } from './dialogs';
import { headline } from './screen';

/** From any room: chooses files for an import, up to the mapping step with everything ready. */
export async function offerFiles({ electron, page }: RunningApp, paths: readonly string[]): Promise<void> {
  await chooseFiles(electron, paths);
  await page.evaluate(() => {
    location.hash = '#/import';
  });
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await expect(headline(page)).toHaveText('Say which column is which, then import.');
  await expect(page.getByText(/ready to be imported/)).toBeVisible();
}

/** Presses Import, without waiting for what comes of it. */
export async function startImport({ page }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: /^Import (the file|\d+ files)$/ }).click();
}

/** A fresh profile's first workspace, with the proposed settings, holding these files. */
export async function fillFirstWorkspace(app: RunningApp, paths: readonly string[]): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Import a file…' }).click();
  await page.getByRole('button', { name: 'Create and go on' }).click();
  await offerFiles(app, paths);
  await startImport(app);
  await page.getByRole('button', { name: 'Go on to the set-up' }).click();
  await page.getByRole('button', { name: 'Save and show the overview' }).click();
  await expect(page.locator('.tile')).toHaveCount(4);
}
