import { test as base, expect } from '@playwright/test';
import { type LaunchOptions, launchApp, type RunningApp } from './electron-app';

interface Fixtures {
  /** Launches the application; it is closed after the test, which fails if a console problem was seen. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** The application with a fresh profile, no switches. */
  readonly pharos: RunningApp;
}

/** Playwright's `test` with the application: nothing may be written to a console as an error or a warning. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from the pattern
  launch: async ({}, use) => {
    const running: RunningApp[] = [];
    await use(async (options) => {
      const app = await launchApp(options);
      running.push(app);
      return app;
    });
    // The last one first: it may use the profile of an earlier one, which deletes it.
    for (const app of running.toReversed()) await app.close();
    expect(running.flatMap((app) => app.consoleProblems)).toEqual([]);
  },
  pharos: async ({ launch }, use) => use(await launch()),
});

export { expect };
