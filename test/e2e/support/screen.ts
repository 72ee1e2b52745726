import type { Locator, Page } from '@playwright/test';

/** The one sentence at the top of a screen. */
export const headline = (page: Page): Locator => page.locator('main h1');

/** The last line of every screen: how old and how many the mentions are. */
export const statusLine = (page: Page): Locator => page.getByRole('contentinfo');
