import { expect, type Locator, type Page } from '@playwright/test';

/** The one sentence at the top of a screen. */
export const headline = (page: Page): Locator => page.locator('main h1');

/** The last line of every screen: how old and how many the mentions are. */
export const statusLine = (page: Page): Locator => page.getByRole('contentinfo');

/** Goes to an address of the application, as a link in it would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
}

/** What the four tiles say, in words, once they have been computed. */
export async function tileTexts(page: Page): Promise<readonly string[]> {
  const tiles = page.locator('.tile');
  await expect(tiles).toHaveCount(4);
  await expect(page.locator('.tile-value')).toHaveCount(4);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  return tiles.allTextContents();
}

/** The digits at the beginning of a text, whatever separates its thousands. */
export const leadingNumber = (text: string): number =>
  Number((/^[^\d]*(\d[\d\s\u00a0\u202f.,]*)/.exec(text)?.[1] ?? '').replaceAll(/\D/g, ''));
