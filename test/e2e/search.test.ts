import { expect, test } from './support/sample-profile';
import { goTo, headline, leadingNumber } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();
const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

const found = async (): Promise<number> => leadingNumber((await headline(app().page).textContent()) ?? '');

test('the search is opened by its keys, explains itself, and searches while one types', async () => {
  const { page } = app();
  const box = page.getByRole('searchbox', { name: 'Search all mentions' });
  await page.keyboard.press(`${modifier}+f`);
  await expect(box).toBeFocused();
  await expect(page.getByRole('note')).toContainText('"late delivery"');
  await page.keyboard.type('delayed');
  await expect(headline(page)).toHaveText(/^\d.* found for “delayed”$/);
  await expect(page.getByRole('note')).toBeHidden();
  expect(await found()).toBeGreaterThan(3);
  await expect(page.getByRole('option').first().locator('mark').first()).toHaveText(/delayed/i);
  await expect(box).toBeFocused();
});

test('what is found is a list like any other: by keys into a thread and back', async () => {
  const { page } = app();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const thread = page.getByRole('region', { name: 'Mentions of the thread' });
  await expect(thread).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(thread).toBeHidden();
  await expect(headline(page)).toHaveText(/found for “delayed”$/);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('operators and filters narrow it, and it stands in the address', async () => {
  const { page } = app();
  const all = '#/mentions?period=all&figure=volume';
  const countOf = async (search: string, more = ''): Promise<number> => {
    await goTo(page, `${all}${more}&search=${encodeURIComponent(search)}`);
    await expect(headline(page)).toHaveText(new RegExp(`found for “${search.replaceAll(/[*"]/g, '.')}”$`));
    return found();
  };
  const every = await countOf('delayed');
  const without = await countOf('delayed -flight');
  expect(without).toBeLessThan(every);
  expect((await countOf('delayed flight')) + without).toBe(every);
  expect(await countOf('delay*')).toBeGreaterThanOrEqual(every);
  const negative = await countOf('delayed', '&sentiment=negative');
  expect(negative).toBeLessThanOrEqual(every);
  expect(await countOf('delayed sentiment:negative')).toBe(negative);
  await page.reload();
  await expect(headline(page)).toHaveText(/found for “delayed sentiment:negative”$/);
  await expect(page.getByRole('searchbox')).toHaveValue('delayed sentiment:negative');
  expect(await found()).toBe(negative);
});

test('a search that finds nothing or is not understood says what to write', async () => {
  const { page } = app();
  const box = page.getByRole('searchbox');
  await box.fill('form:@jane');
  await expect(page.getByText('There is no field “form:”.')).toBeVisible();
  await box.fill('xyzzyplugh');
  await expect(page.getByText('No mention is found here.')).toBeVisible();
  await expect(page.getByText('every word that begins like this')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(headline(page)).toHaveText(/^\d.*inbound mentions$/);
  await expect(box).toHaveValue('');
});
