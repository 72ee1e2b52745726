import { expect, type Page } from '@playwright/test';
import { goTo, headline, statusLine, tileTexts } from './screen';
import { storeInventory } from './store-inventory';

/** Everything a person can read off a workspace, in words. */
export interface ShownState {
  readonly status: string;
  readonly tiles: readonly string[];
  readonly overview: string;
  readonly listed: string;
  readonly newest: readonly string[];
  readonly imports: readonly string[];
}

/** The same, and what its database holds. */
export interface ToldState {
  readonly shown: ShownState;
  readonly stored: Readonly<Record<'blocks' | 'pages' | 'rejects' | 'orphans', number>>;
}

/** Reads it off the screens, over the whole time there is: figures, breakdown, list with its words, imports. */
export async function shownState(page: Page): Promise<ShownState> {
  await goTo(page, '#/overview?period=all');
  const tiles = await tileTexts(page);
  const overview = await page.locator('main').innerText();
  // The lines below it say what has just happened.
  const [status = ''] = (await statusLine(page).innerText()).split('\n');
  await goTo(page, '#/mentions?period=all&figure=volume');
  await expect(headline(page)).toHaveText(/^\d.* mentions/);
  const listed = await headline(page).innerText();
  await expect(page.locator('.mention-text').first()).toBeVisible();
  const newest = (await page.locator('.mention-text').allInnerTexts()).slice(0, 5);
  await goTo(page, '#/imports');
  await expect(page.getByRole('button', { name: /^Remove .*…$/ }).first()).toBeVisible();
  const rows = await page.locator('main tbody tr').all();
  const imports: string[] = [];
  // All columns but the second: the moment of the import.
  for (const row of rows) {
    const cells = await row.locator('td').allInnerTexts();
    imports.push(cells.filter((_, column) => column !== 1).join(' | '));
  }
  return { status, tiles, overview, listed, newest, imports };
}

/** Reads both. */
export async function toldState(page: Page): Promise<ToldState> {
  const shown = await shownState(page);
  const { blocks, pages, rejects, orphans } = await storeInventory(page);
  return { shown, stored: { blocks, pages, rejects, orphans } };
}
