import { expect, type Page } from '@playwright/test';
import { statusLine } from './screen';

/** How many imports the workspace says it holds. */
export async function importsSaid(page: Page): Promise<number> {
  const [, imports] = /· (\d+) imports?\b/.exec(await statusLine(page).innerText()) ?? [];
  return Number(imports);
}

/**
 * After something went wrong with the store: the workspace opens, or the application says that the store is gone
 * and shows no figure; then everything that it remembers is imported again from there.
 */
export async function comeBack(page: Page): Promise<'opened' | 'stopped'> {
  const stopped = page.getByRole('alert').locator('h1');
  const opened = statusLine(page).getByText(/\d imports?\b/);
  await expect(stopped.or(opened)).toBeVisible({ timeout: 30_000 });
  if (!(await stopped.isVisible())) return 'opened';
  await expect(page.getByText('No figure is shown until you decide')).toBeVisible();
  await page.getByRole('button', { name: /^Import (it|all \d+) again$/ }).click();
  await expect(opened).toBeVisible({ timeout: 60_000 });
  return 'stopped';
}
