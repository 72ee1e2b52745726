import type { Page } from '@playwright/test';
import { type EngineState, loadWithEngine } from './engine-states';
import type { Screen } from './screen';

/** A day of the sample on which nobody wrote anything: it lies before the data. */
const EMPTY_DAYS = 'period=2024-01-01..2024-01-31';

async function goTo(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Every tile has its number and nothing is being computed any more. */
async function overviewShown(page: Page): Promise<void> {
  await page.locator('.tile-value').nth(3).waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.querySelector('.overview')?.scrollTo(0, 0));
}

const overview = (
  name: string,
  query: string,
  after: (page: Page) => Promise<void> = async () => {},
): Screen => ({
  name,
  workspace: 'sample',
  open: async (page) => {
    await goTo(page, `#/overview?${query}`);
    await overviewShown(page);
    const asTable = page.getByRole('button', { name: 'Chart', exact: true });
    if (await asTable.isVisible()) await asTable.click();
    await after(page);
  },
});

const OVERVIEW = '#/overview?period=this-month&brand=Meridian%20Air';
const MENTIONS = '#/mentions?period=this-month&brand=Meridian%20Air&figure=first-response';

/** A screen whose data is still on its way, or does not come. */
const unanswered = (name: string, engine: EngineState, address: string, words: string): Screen => ({
  name,
  workspace: 'sample',
  open: async (page) => {
    await loadWithEngine(page, engine, address);
    await page.getByText(words).first().waitFor({ state: 'attached' });
  },
  leave: async (page) => {
    await loadWithEngine(page, 'answers', OVERVIEW);
    await overviewShown(page);
  },
});

/** The rooms that show figures and mentions, in the states a person meets them in. */
export const exploreScreens: readonly Screen[] = [
  overview('overview', 'period=this-month&brand=Meridian%20Air'),
  overview('overview-year', 'period=last-12-months&brand=Meridian%20Air'),
  overview('overview-point', 'period=this-month&brand=Meridian%20Air', async (page) => {
    await page.getByRole('slider').first().focus();
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowLeft');
  }),
  overview('overview-table', 'period=this-month&brand=Meridian%20Air', async (page) => {
    await page.getByRole('button', { name: 'Table' }).first().click();
  }),
  overview('overview-few', 'period=2026-10-04..2026-10-10&channel=Reviews&theme=Crew'),
  {
    name: 'overview-empty',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, `#/overview?${EMPTY_DAYS}`);
      await page.getByRole('button', { name: 'Show the whole time' }).waitFor();
    },
  },
  overview('filter-period', 'period=this-month&brand=Meridian%20Air', async (page) => {
    await page.getByRole('button', { name: /^Period/ }).click();
  }),
  overview(
    'filter-theme',
    'period=this-month&brand=Meridian%20Air&theme=Delays&theme=Baggage',
    async (page) => {
      await page.getByRole('button', { name: /^theme/ }).click();
      await page.getByRole('checkbox').first().waitFor();
    },
  ),
  {
    name: 'explain',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, '#/overview?period=this-month&brand=Meridian%20Air&explain=first-response');
      await page.getByRole('heading', { name: 'How it is computed' }).waitFor();
    },
  },
  {
    name: 'figures',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, '#/figures?period=this-month&brand=Meridian%20Air');
      await page.locator('.figures-value a').first().waitFor();
      await page.evaluate(() => document.querySelector('.figures')?.scrollTo(0, 0));
    },
  },
  {
    name: 'figures-explain',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, '#/figures?period=this-month&brand=Meridian%20Air&explain=sla');
      await page.getByRole('heading', { name: 'How it is computed' }).waitFor();
    },
  },
  {
    name: 'figures-empty',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, `#/figures?${EMPTY_DAYS}`);
      // The figures before stay, dimmed, until those of the empty days are there: most have no value then.
      await page.waitForFunction(
        () => document.querySelectorAll('.figures-groups:not(.is-stale) .figures-reason').length > 20,
      );
    },
  },
  {
    name: 'mentions',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, '#/mentions?period=this-month&brand=Meridian%20Air&figure=first-response');
      await page.locator('.mention-text').first().waitFor();
    },
  },
  {
    name: 'mentions-empty',
    workspace: 'sample',
    open: async (page) => {
      await goTo(page, `#/mentions?${EMPTY_DAYS}&figure=net-sentiment`);
      await page.getByRole('button', { name: 'Show the whole time' }).waitFor();
    },
  },
  {
    name: 'thread',
    workspace: 'sample',
    open: async (page) => {
      await goTo(
        page,
        '#/mentions?period=this-month&brand=Meridian%20Air&figure=first-response&part=answered',
      );
      await page.locator('.mention-text').nth(2).click();
      await page.locator('.thread-text').first().waitFor();
    },
  },
  unanswered('overview-loading', 'waits', OVERVIEW, 'Being computed'),
  unanswered('overview-failed', 'fails', OVERVIEW, 'could not be computed'),
  unanswered('figures-loading', 'waits', '#/figures?period=this-month', 'Computing the figures'),
  unanswered('figures-failed', 'fails', '#/figures?period=this-month', 'The figures could not be computed.'),
  unanswered('mentions-loading', 'waits', MENTIONS, 'The mentions are being read'),
  unanswered('mentions-failed', 'fails', MENTIONS, 'The mentions could not be read.'),
  unanswered('explain-failed', 'fails', `${OVERVIEW}&explain=sla`, 'The explanation could not be computed.'),
];
