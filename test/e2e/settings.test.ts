import { expect, test } from './support/sample-profile';
import { goTo, tileTexts } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();

test('a change says what it restates, before and after, and the figures follow', async () => {
  const { page } = app();
  const before = await tileTexts(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Report zone').selectOption('America/New_York');
  await page.getByRole('button', { name: 'Save…' }).click();
  const question = page.getByRole('dialog', { name: 'This is what your changes restate' });
  await expect(question).toContainText('America/New_York');
  await question.getByRole('button', { name: 'Save and restate' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Overview' }).click();
  const after = await tileTexts(page);
  expect(after).not.toEqual(before);
  await expect(page.getByText('All times America/New_York')).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Report zone').selectOption('Europe/Lisbon');
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('button', { name: 'Save and restate' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Overview' }).click();
  expect(await tileTexts(page)).toEqual(before);
});

test('what is not saved is kept, can be undone, and is asked about when the app quits', async () => {
  const { page } = app();
  await goTo(page, '#/settings');
  await page.getByLabel('SLA target').fill('90');
  await expect(page.getByText('Changed, not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('SLA target')).toHaveValue('90');
  await page.getByRole('button', { name: 'Undo changes' }).click();
  await expect(page.getByText('All settings are saved.')).toBeVisible();
});
