import { COMMANDS, type Command, type CommandId } from '../../src/ipc/commands';
import { expect, test } from './support/sample-profile';
import { goTo, headline, tileTexts } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();

/** The keys of a command, as Playwright writes them. */
function shortcutOf(id: CommandId): string {
  const command: Command | undefined = COMMANDS.find((each) => each.id === id);
  if (!command?.shortcut) throw new Error(`${id} has no shortcut`);
  return command.shortcut.replace('CmdOrCtrl', process.platform === 'darwin' ? 'Meta' : 'Control');
}

test('from the overview to a verbatim, into a filter and to the settings, without a pointer', async () => {
  const { page } = app();
  const press = (key: string) => page.keyboard.press(key);
  const run = (id: CommandId) => press(shortcutOf(id));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (words: RegExp): Promise<void> => {
    for (let n = 0; n < 60; n += 1) {
      await press('Tab');
      const reached = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.matches('a, button, input, select') ? (element.textContent ?? '') : null;
      });
      if (reached !== null && words.test(reached)) return;
    }
    throw new Error(`${words} cannot be reached by Tab`);
  };
  await tileTexts(page);
  await run('overview');
  await tabTo(/Open the mentions behind Escalations/);
  await press('Enter');
  await expect(headline(page)).toHaveText(/counted in Escalations|threads/);
  await expect(page.getByRole('listbox')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('region', { name: 'Mentions of the thread' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('region', { name: 'Mentions of the thread' })).toBeHidden();
  await press('Escape');
  await expect(page.locator('.tile-value')).toHaveCount(4);
  expect(await focused()).toContain('Escalations');

  await run('overview');
  await tabTo(/^all channels$/);
  await press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await tabTo(/^$/);
  await page.keyboard.press('Space');
  await expect(page.locator('input[type=checkbox]:checked')).toHaveCount(1);
  await press('Escape');
  await expect(page.getByRole('button', { name: /^channel: / })).toBeFocused();
  await run('clear-filters');
  await expect(page.getByRole('button', { name: 'all channels' })).toBeVisible();

  await run('settings');
  await expect(headline(page)).toHaveText('How “Meridian Air” is counted, and how Pharos looks.');
  await run('back');
  await expect(page.locator('.tile-value')).toHaveCount(4);

  await goTo(page, '#/overview');
  await expect(page.getByRole('button', { name: 'brand: Meridian Air' })).toBeVisible();
  await run('clear-filters');
  await expect(page.getByRole('button', { name: 'all brands' })).toBeVisible();
});
