import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { isRoot, sandboxSwitches } from '../scripts/setup/prepare.mjs';
import { projectRoot } from '../scripts/setup/project-root.mjs';

/** How long an application may take to quit before it is killed, in ms. */
const quitTimeoutMs = 10_000;

export interface LaunchOptions {
  /** Profile to open; without it a fresh one is made, and deleted by `close`. */
  readonly userData?: string;
  /** Switches of the application, as in `npm start -- …`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Called as soon as main runs, before its window is awaited. */
  readonly beforeWindow?: (electron: ElectronApplication) => Promise<void>;
}

/** The built application, running, with one window. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Errors and warnings of every page and worker and of main's console, uncaught errors, crashes. Assert it empty. */
  readonly consoleProblems: readonly string[];
  /** Content size in CSS pixels; resolves when the page has it. */
  setContentSize(width: number, height: number): Promise<void>;
  /** What the system asks for; the page follows unless the user chose a theme. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Quits as a user would; kills what does not end in time. Deletes a profile that was made for this run. */
  close(): Promise<void>;
  /** Ends every process at once, as a power cut would. The profile stays. */
  kill(): Promise<void>;
}

/**
 * Launches the built application in the prepared Electron (see electron-setup.ts) with its own profile.
 * Chromium's sandbox is on for everyone but root.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'pharos-test-')));
  const electron = await _electron.launch({
    args: ['.', ...sandboxSwitches(), `--user-data-dir=${userData}`, ...(options.args ?? [])],
    cwd: projectRoot,
    chromiumSandbox: !isRoot(),
    // Playwright would otherwise emulate a light system whatever the application asks for.
    colorScheme: null,
    env: { ...definedOnly(process.env), ...options.env },
  });
  const evaluate = electron.evaluate.bind(electron);
  electron.evaluate = ((...given: Parameters<typeof evaluate>) =>
    asked(() => evaluate(...given))) as typeof electron.evaluate;
  const consoleProblems: string[] = [];
  collectProblems(electron, consoleProblems);
  await options.beforeWindow?.(electron);
  const page = await electron.firstWindow();
  const ended = new Promise<void>((resolve) => {
    electron.once('close', () => resolve());
  });
  const removeOwnProfile = async (): Promise<void> => {
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  };

  return {
    electron,
    page,
    userData,
    consoleProblems,
    setContentSize: (width, height) => asked(() => setContentSize(electron, page, width, height)),
    setTheme: async (theme) => {
      await electron.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
      await page.waitForFunction(
        (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
        theme === 'dark',
      );
    },
    close: async () => {
      const timer = setTimeout(() => electron.process().kill('SIGKILL'), quitTimeoutMs);
      await electron.close().catch(() => undefined);
      await ended;
      clearTimeout(timer);
      await removeOwnProfile();
    },
    kill: async () => {
      electron.process().kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * Asks again when the main process has collected the promise that Playwright waits for, as it does now and then
 * ("Resulting promise was garbage collected").
 */
async function asked<T>(deed: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    if (tries === 1 || !String(error).includes('garbage collected')) throw error;
    return asked(deed, tries - 1);
  }
}

async function setContentSize(
  electron: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  const window = await electron.browserWindow(page);
  await window.evaluate((shown, [w, h]) => shown.setContentSize(w, h), [width, height] as const);
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const);
}

function collectProblems(electron: ElectronApplication, problems: string[]): void {
  const note = (origin: string, type: string, text: string): void => {
    if (type === 'error' || type === 'warning') problems.push(`${origin} ${type}: ${text}`);
  };
  electron.on('console', (message) => note('main', message.type(), message.text()));
  const context = electron.context();
  context.on('console', (message) => note('page', message.type(), message.text()));
  context.on('weberror', (error) => note('page', 'error', String(error.error().stack ?? error.error())));
  context.on('page', (page) => page.on('crash', () => note('page', 'error', 'the renderer crashed')));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
