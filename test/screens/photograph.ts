import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../electron-app';
import type { Screen } from './screen';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const themes = ['light', 'dark'] as const;

/** Screenshots that have to be equal before a screen counts as painted, at most this many tries. */
const steadyTries = 20;

export interface Photographed {
  /** Files written, in order. */
  readonly files: readonly string[];
  /** Screens that could not be opened or never came to rest, and everything the consoles complained about. */
  readonly problems: readonly string[];
}

/**
 * Opens every screen in the running application and writes a PNG of it for each size and theme. A screen that
 * fails is noted and the next one tried.
 *
 * @param folder is made if need be
 * @param told gets each file's name as it is written
 */
export async function photograph(
  screens: readonly Screen[],
  folder: string,
  told: (file: string) => void,
): Promise<Photographed> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  const problems: string[] = [];
  for (const workspace of ['none', 'sample'] as const) {
    const wanted = screens.filter((screen) => screen.workspace === workspace);
    if (wanted.length === 0) continue;
    const app = await launchApp({ args: workspace === 'sample' ? ['--sample'] : [] });
    // tsx names functions by a helper of its own, also those that are evaluated in the application.
    await app.electron.evaluate('globalThis.__name = (value) => value');
    // The sample opens at its own address once it is written: no screen before that.
    if (workspace === 'sample') await app.page.locator('.tile-value').first().waitFor();
    for (const screen of wanted) {
      try {
        await screen.open(app.page, app);
        for await (const file of shots(app, screen, folder)) {
          files.push(file);
          told(file);
        }
        await screen.leave?.(app.page, app);
      } catch (error) {
        problems.push(`${screen.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    problems.push(...app.consoleProblems);
    await app.close();
  }
  return { files, problems };
}

async function* shots(app: RunningApp, screen: Screen, folder: string): AsyncGenerator<string> {
  for (const { width, height } of sizes) {
    await app.setContentSize(width, height);
    for (const theme of themes) {
      await app.setTheme(theme);
      const file = join(folder, `${screen.name}-${theme}-${width}x${height}.png`);
      await writeFile(file, await steadyScreenshot(app.page));
      yield file;
    }
  }
}

/** A screenshot equal to the one before it, so that nothing is caught half-painted. */
async function steadyScreenshot(page: Page): Promise<Buffer> {
  // The pointer of a virtual display rests over the page and would hover a chart.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  let previous: Buffer | undefined;
  for (let attempt = 0; attempt < steadyTries; attempt += 1) {
    const current = await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' });
    if (previous?.equals(current)) return current;
    previous = current;
  }
  throw new Error('the screen does not come to rest');
}
