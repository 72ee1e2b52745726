import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/sample-profile';
import { goTo, headline } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();

interface Place {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const settled = (page: Page) => expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);

const PLACES: readonly Place[] = [
  {
    name: 'Overview',
    open: async (page) => {
      await goTo(page, '#/overview');
      await expect(page.locator('.tile-value')).toHaveCount(4);
    },
  },
  {
    name: 'Overview with the explain panel',
    open: async (page) => {
      await goTo(page, '#/overview?explain=net-sentiment');
      await expect(page.getByText('SE1').first()).toBeVisible();
    },
  },
  {
    name: 'Overview with a filter open',
    open: async (page) => {
      await goTo(page, '#/overview');
      await page.getByRole('button', { name: 'all channels' }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'Overview with the calendar open',
    open: async (page) => {
      await goTo(page, '#/overview');
      await page.getByRole('button', { name: /^Period/ }).click();
      await expect(page.getByRole('button', { name: 'Month before' })).toBeVisible();
    },
  },
  {
    name: 'Mentions',
    open: async (page) => {
      await goTo(page, '#/mentions?figure=volume');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'Mentions with a thread',
    open: async (page) => {
      await goTo(page, '#/mentions?figure=first-response');
      await page.getByRole('option').nth(3).click();
      await expect(page.getByRole('region', { name: 'Mentions of the thread' })).toBeVisible();
    },
  },
  { name: 'No mentions match', open: (page) => goTo(page, '#/overview?theme=Nothing') },
  { name: 'Imports', open: (page) => goTo(page, '#/imports') },
  { name: 'Import', open: (page) => goTo(page, '#/import') },
  { name: 'Set-up', open: (page) => goTo(page, '#/setup') },
  { name: 'Settings', open: (page) => goTo(page, '#/settings') },
  { name: 'Workspaces', open: (page) => goTo(page, '#/workspaces') },
  {
    name: 'Workspaces with a question',
    open: async (page) => {
      await goTo(page, '#/workspaces');
      await page.getByRole('button', { name: 'New workspace…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'Welcome', open: (page) => goTo(page, '#/welcome') },
];

for (const { name, open } of PLACES) {
  test(`${name}: no violation in either theme, marked as the sample`, async () => {
    const { page } = app();
    await open(page);
    await expect(headline(page).first()).toBeVisible();
    await settled(page);
    await expect(page.getByText('Sample', { exact: true }).first()).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      await app().setTheme(theme);
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      // The themes differ in nothing but colour.
      const { violations } = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
        ),
      ).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });
}
