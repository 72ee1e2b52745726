import { test as base, expect } from '@playwright/test';
import { type LaunchOptions, launchApp, type RunningApp } from '../../electron-app';
import { test as withSample } from './sample-profile';

/**
 * One application for all tests of a file, which run in their order and stop at the first failure: what one test
 * leaves on the screen is where the next begins. After each of them the consoles must have stayed silent.
 *
 * @returns the application, valid inside the tests
 */
export function shareApp(options: LaunchOptions = {}): () => RunningApp {
  let app: RunningApp | undefined;
  base.describe.configure({ mode: 'serial' });
  base.beforeAll(async () => {
    app = await launchApp(options);
  });
  return endsSilently(() => app);
}

/** The same, in a profile of its own with the sample workspace open, at 1280 × 800. */
export function shareSample(): () => RunningApp {
  let app: RunningApp | undefined;
  withSample.describe.configure({ mode: 'serial' });
  withSample.beforeAll(async ({ sampleProfile }) => {
    app = await launchApp({ userData: await sampleProfile() });
    await app.setContentSize(1280, 800);
    await expect(app.page.locator('.tile-value')).toHaveCount(4);
  });
  return endsSilently(() => app);
}

function endsSilently(app: () => RunningApp | undefined): () => RunningApp {
  base.afterEach(() => {
    expect(app()?.consoleProblems).toEqual([]);
  });
  base.afterAll(async () => {
    await app()?.close();
  });
  return () => {
    const running = app();
    if (!running) throw new Error('the application is not running');
    return running;
  };
}
