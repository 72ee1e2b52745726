import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { launchApp } from '../../electron-app';
import { statusLine } from './screen';

interface SampleFixtures {
  /** Makes a copy of a profile in which the sample workspace is open; the sample itself is written once a run. */
  readonly sampleProfile: () => Promise<string>;
}

/** Playwright's `test` with profiles that hold the sample. */
export const test = base.extend<object, SampleFixtures>({
  sampleProfile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'pharos-sample-'));
      const original = join(folder, 'original');
      let made = 0;
      await use(async () => {
        if (made === 0) await makeSample(original);
        made += 1;
        const copy = join(folder, `copy-${made}`);
        await cp(original, copy, { recursive: true });
        return copy;
      });
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
});

async function makeSample(userData: string): Promise<void> {
  const app = await launchApp({ userData, args: ['--sample'] });
  await expect(statusLine(app.page)).toContainText(/\d mentions · 1 import/, { timeout: 60_000 });
  await app.page.waitForFunction(() => document.querySelectorAll('.tile-value').length === 4);
  // What is done in idle time after a commit is done once, and not again in every copy.
  await expect.poll(() => hasSnapshots(userData), { timeout: 90_000 }).toBe(true);
  expect(app.consoleProblems).toEqual([]);
  await app.close();
}

async function hasSnapshots(userData: string): Promise<boolean> {
  const files = await readdir(join(userData, 'workspaces')).catch(() => []);
  return files.some((file) => file.endsWith('.snapshots.json'));
}

export { expect };
