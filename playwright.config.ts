import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests of the built application in real Electron. One worker: all share one display, one clipboard
 * and, on small machines, two cores.
 */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/electron-setup.ts',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
});
