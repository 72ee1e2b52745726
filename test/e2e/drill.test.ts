import { expect, test } from './support/sample-profile';
import { goTo, headline, leadingNumber, tileTexts } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();

const TILES = [
  'Net sentiment',
  'First response, median',
  'Escalations',
  'Revenue from social leads',
] as const;

for (const name of TILES) {
  test(`${name} opens as many rows as it counts, a row its thread, and back returns`, async () => {
    const { page } = app();
    const before = await tileTexts(page);
    const address = await page.evaluate(() => location.hash);
    const tile = page.getByRole('region', { name, exact: true });
    const counted = leadingNumber((await tile.getByText(/^n \d/).textContent()) ?? '');
    expect(counted).toBeGreaterThan(5);

    await tile.getByRole('link', { name: new RegExp(`Open the mentions behind ${name}`) }).click();
    await expect(headline(page)).toHaveText(/^\d/);
    expect(leadingNumber((await headline(page).textContent()) ?? '')).toBe(counted);
    const first = page.getByRole('option').first();
    const words = (await first.getByRole('paragraph').first().textContent()) ?? '';
    expect(words.length).toBeGreaterThan(3);

    await first.click();
    const thread = page.getByRole('region', { name: 'Mentions of the thread' });
    await expect(thread.getByText(words, { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(thread).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('.tile-value')).toHaveCount(4);
    expect(await page.evaluate(() => location.hash)).toBe(address);
    expect(await tileTexts(page)).toEqual(before);
  });
}

test('a part of the figure lists its own mentions, and the parts add up', async () => {
  const { page } = app();
  await page.getByRole('link', { name: /Open the mentions behind Net sentiment/ }).click();
  await expect(headline(page)).toHaveText(/^\d.*counted in Net sentiment/);
  const whole = leadingNumber((await headline(page).textContent()) ?? '');
  let sum = 0;
  for (const part of ['negative', 'neutral', 'positive']) {
    await page
      .getByRole('navigation', { name: 'Parts of the figure' })
      .getByRole('link', { name: new RegExp(part, 'i') })
      .click();
    await expect(headline(page)).toContainText(new RegExp(`^\\d.*${part}`, 'i'));
    sum += leadingNumber((await headline(page).textContent()) ?? '');
  }
  expect(sum).toBe(whole);
  await page.getByRole('button', { name: 'Overview' }).click();
});

test('a bar filters the overview, visible as a chip and in the address, and opens its mentions', async () => {
  const { page } = app();
  const themes = page.getByRole('region', { name: /What they write about/ });
  await themes
    .getByRole('link', { name: /Baggage/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'theme: Baggage' })).toBeVisible();
  expect(await page.evaluate(() => location.hash)).toContain('theme=Baggage');
  await tileTexts(page);
  await page.getByRole('button', { name: 'Remove the theme filter' }).click();
  await expect(page.getByRole('button', { name: 'all themes' })).toBeVisible();

  const bar = themes.getByRole('link', { name: /Baggage: .* mentions/ });
  const counted = leadingNumber((await bar.locator('.breakdown-n').textContent()) ?? '');
  await bar.click();
  await expect(headline(page)).toHaveText(/^\d.* inbound mentions$/);
  expect(leadingNumber((await headline(page).textContent()) ?? '')).toBe(counted);
  await page.goBack();
  await tileTexts(page);
});

test('all others are listed one by one, each with its own mentions, and fold up again', async () => {
  const { page } = app();
  await goTo(page, '#/overview?period=all');
  await tileTexts(page);
  const themes = page.getByRole('region', { name: /What they write about/ });
  const counted = async () =>
    (await themes.locator('.breakdown-n').allTextContents()).map(leadingNumber).reduce((a, b) => a + b, 0);
  const whole = await counted();
  await themes.getByRole('button', { name: 'all others' }).click();
  await expect(themes.getByRole('button', { name: 'fewer' })).toBeFocused();
  expect(await themes.getByRole('link', { name: /mentions?:/ }).count()).toBeGreaterThan(6);
  expect(await counted()).toBe(whole);
  await themes.getByRole('button', { name: 'fewer' }).click();
  await expect(themes.getByRole('link', { name: /mentions?:/ })).toHaveCount(6);
  await goTo(page, '#/overview');
  await expect(page.getByRole('button', { name: 'brand: Meridian Air' })).toBeVisible();
  await tileTexts(page);
});

test('a point of the trend opens the mentions of its days', async () => {
  const { page } = app();
  const trend = page.getByRole('slider', { name: /^Net sentiment/ });
  await trend.focus();
  await page.keyboard.press('End');
  const said = await trend.getAttribute('aria-valuetext');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText(/^\d.*counted in Net sentiment/);
  expect(said).toContain('31 Oct');
  const behind = /; ([^;]+) mentions in 7 days/.exec(said ?? '')?.[1] ?? '';
  expect(leadingNumber((await headline(page).textContent()) ?? '')).toBe(leadingNumber(behind));
  expect(await page.evaluate(() => location.hash)).toMatch(/period=[^&]*2026-10-31/);
  await page.goBack();
  await expect(page.locator('.tile-value')).toHaveCount(4);
});

test('a row of the table view opens the mentions of the same days as its point', async () => {
  const { page } = app();
  const figure = page.getByRole('figure', { name: /^Net sentiment/ });
  await figure.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'Net sentiment, point by point' });
  const row = table.getByRole('row').last();
  const counted = leadingNumber((await row.getByRole('cell').last().textContent()) ?? '');
  await row.getByRole('button').click();
  await expect(headline(page)).toHaveText(/^\d.*counted in Net sentiment/);
  expect(leadingNumber((await headline(page).textContent()) ?? '')).toBe(counted);
  expect(await page.evaluate(() => location.hash)).toMatch(/period=[^&]*2026-10-31/);
  await page.goBack();
  await expect(page.locator('.tile-value')).toHaveCount(4);
});

test('a chosen value is listed also where it is not among the largest', async () => {
  const { page } = app();
  await goTo(page, '#/overview?period=all');
  await tileTexts(page);
  const themes = page.getByRole('region', { name: /What they write about/ });
  await themes.getByRole('button', { name: 'all others' }).click();
  await expect(themes.getByRole('button', { name: 'fewer' })).toBeVisible();
  await themes.locator('.breakdown-name').last().click();
  await themes.getByRole('button', { name: 'fewer' }).click();
  await expect(themes.getByRole('button', { name: 'all others' })).toBeVisible();
  await expect(themes.locator('.breakdown-chosen')).toHaveCount(1);
  await goTo(page, '#/overview');
  await tileTexts(page);
});

test('the explain panel says rule, n and the worked formula, and leads to the mentions', async () => {
  const { page } = app();
  await page.getByRole('link', { name: 'Explain First response, median' }).click();
  const panel = page.getByRole('dialog').or(page.getByRole('complementary'));
  await expect(panel).toContainText('FR1');
  await expect(panel).toContainText(/as of/i);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a page that is loaded again shows the same view with the same figures', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'all channels' }).click();
  await page.getByRole('checkbox', { name: /^X/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'channel: X' })).toBeVisible();
  const before = await tileTexts(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'channel: X' })).toBeVisible();
  expect(await tileTexts(page)).toEqual(before);
});

test('real mentions do not go into the sample', async () => {
  const { page } = app();
  await goTo(page, '#/import');
  await expect(headline(page)).toHaveText('Real mentions do not go into the sample.');
  await expect(page.getByRole('button', { name: 'Choose files…' })).toHaveCount(0);
});
