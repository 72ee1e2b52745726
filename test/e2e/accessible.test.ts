import AxeBuilder from '@axe-core/playwright';
import type { RunningApp } from '../electron-app';
import type { Screen } from '../screens/screen';
import { screens } from '../screens/screens';
import { expect, test } from './support/sample-profile';
import { shareApp, shareSample } from './support/shared-app';

/** What axe finds, every rule in both themes: a theme may hide, move or border what the other does not. */
async function violationsOf(app: RunningApp): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await app.setTheme(theme);
    const { violations, passes } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
    expect(passes.length).toBeGreaterThan(10);
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
      ),
    );
  }
  return found;
}

const screensOf = (workspace: Screen['workspace']): readonly Screen[] =>
  screens.filter((screen) => screen.workspace === workspace);

test.describe('from a fresh profile on', () => {
  const app = shareApp();
  test.beforeAll(() => app().setContentSize(1280, 800));

  for (const { name, open, leave } of screensOf('none')) {
    test(`${name}: no violation in either theme`, async () => {
      await open(app().page, app());
      expect(await violationsOf(app())).toEqual([]);
      await leave?.(app().page, app());
    });
  }
});

test.describe('in the sample', () => {
  const app = shareSample();

  for (const { name, open, leave } of screensOf('sample')) {
    test(`${name}: no violation in either theme, marked as the sample`, async () => {
      const { page } = app();
      await open(page, app());
      await expect(page.getByText('Sample', { exact: true }).first()).toBeVisible();
      expect(await violationsOf(app())).toEqual([]);
      await leave?.(page, app());
    });
  }
});
