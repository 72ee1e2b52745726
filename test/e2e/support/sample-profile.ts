import { cp, mkdtemp, rm } from 'node:fs/promises';
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
  expect(app.consoleProblems).toEqual([]);
  await app.close();
}

export { expect };
