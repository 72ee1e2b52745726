import { test as base, expect } from '@playwright/test';
import { type LaunchOptions, launchApp, type RunningApp } from '../../electron-app';

/**
 * One application for all tests of a file, which run in their order and stop at the first failure: what one test
 * leaves on the screen is where the next begins. After each of them the consoles must have stayed silent.
 *
 * @param options are asked for when the application is launched, and may prepare a profile
 * @returns the application, valid inside the tests
 */
export function shareApp(
  options: () => LaunchOptions | Promise<LaunchOptions> = () => ({}),
): () => RunningApp {
  let app: RunningApp | undefined;
  base.describe.configure({ mode: 'serial' });
  base.beforeAll(async () => {
    app = await launchApp(await options());
  });
  base.afterEach(() => {
    expect(app?.consoleProblems).toEqual([]);
  });
  base.afterAll(async () => {
    await app?.close();
  });
  return () => {
    if (!app) throw new Error('the application is not running');
    return app;
  };
}
