import { spawn } from 'node:child_process';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { sandboxSwitches } from '../../scripts/setup/prepare.mjs';
import { projectRoot } from '../../scripts/setup/project-root.mjs';
import { launchApp, type RunningApp } from '../electron-app';
import { expect, test } from '../electron-test';

/** The page's own way to main; the window may hold a page that Playwright has not seen load. */
function inPage<T>({ electron }: Pick<RunningApp, 'electron'>, code: string): Promise<T> {
  return electron.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    code,
  );
}

/** Answers the next message boxes with these buttons, and keeps what they said. */
async function answerDialogs(electron: ElectronApplication, buttons: readonly number[]): Promise<void> {
  await electron.evaluate(({ dialog }, given) => {
    const said: string[] = [];
    const left = [...given];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = async (...args: unknown[]) => {
      const options = args.at(-1) as { message: string };
      said.push(options.message);
      return { response: left.shift() ?? 0, checkboxChecked: false };
    };
  }, buttons);
}

function dialogsSaid(electron: ElectronApplication): Promise<string[]> {
  return electron.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

async function logEvents(userData: string): Promise<string[]> {
  const text = await readFile(join(userData, 'logs', 'pharos.log'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).event);
}

test('the page is sandboxed, knows the bridge and nothing else, and its storage is kept', async ({
  pharos,
}) => {
  await pharos.page.waitForLoadState();
  expect(
    await pharos.page.evaluate(async () => ({
      url: location.href.split('#')[0],
      secure: isSecureContext,
      node: [typeof require, typeof process, typeof module],
      bridge: Object.keys(window.pharos).sort(),
      persisted: await navigator.storage.persist(),
      policy: (await fetch('/index.html')).headers.get('content-security-policy')?.split('; ')[0],
    })),
  ).toEqual({
    url: 'app://pharos/',
    secure: true,
    node: ['undefined', 'undefined', 'undefined'],
    bridge: ['invoke', 'on', 'pathOf'],
    persisted: true,
    policy: "default-src 'none'",
  });
});

test('nothing inline runs, nothing goes out, nobody is navigated away', async () => {
  // Each refusal is written to the console by Chromium, so this test does not ask for a silent one.
  const pharos = await launchApp();
  try {
    await pharos.page.waitForLoadState();
    const refused = await pharos.page.evaluate(async () => {
      const outcome = async (deed: () => unknown) => {
        try {
          await deed();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      return {
        fetch: await outcome(() => fetch('https://example.com/')),
        html: await outcome(() => {
          document.body.innerHTML = '<img src=x onerror=alert(1)>';
        }),
        // On a turn of its own: what a test driver evaluates is let through by the inspector.
        code: await new Promise((resolve) => {
          setTimeout(() => resolve(outcome(() => new Function('return 1')())));
        }),
        channel: await outcome(() => window.pharos.invoke('file.open', { path: 5 } as never)),
        file: await window.pharos.invoke('file.open', { path: '/etc/hostname' }),
        link: await window.pharos.invoke('link.open', { url: 'file:///etc/hostname' }),
      };
    });
    expect(refused).toEqual({
      fetch: 'TypeError',
      html: 'TypeError',
      code: 'EvalError',
      channel: 'Error',
      file: {
        ok: false,
        failure: { reason: 'file-unreadable', file: 'hostname', detail: 'not chosen by a person' },
      },
      link: false,
    });
    await pharos.page.evaluate(() => {
      window.open('file:///etc/hostname');
      location.href = 'javascript:alert(1)';
    });
    expect([pharos.electron.windows().length, new URL(pharos.page.url()).host]).toEqual([1, 'pharos']);
  } finally {
    await pharos.close();
  }
});

test('a second start brings the first to the front and hands over what it was asked for', async ({
  pharos,
}) => {
  await pharos.page.waitForLoadState();
  await pharos.page.evaluate(async () => {
    await window.pharos.invoke('app.boot', null);
    Object.assign(window, { heard: new Promise((resolve) => window.pharos.on('launch', resolve)) });
  });
  const executable = await pharos.electron.evaluate(() => process.execPath);
  const second = spawn(
    executable,
    ['.', ...sandboxSwitches(), `--user-data-dir=${pharos.userData}`, '--import', 'nowhere.csv'],
    { cwd: projectRoot, stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.once('exit', resolve));
  const heard = await pharos.page.evaluate(() => (window as unknown as { heard: unknown }).heard);
  expect([code, heard]).toMatchObject([0, { failure: { reason: 'file-not-found', file: 'nowhere.csv' } }]);
});

test('a crashed page is loaded again, three times a minute, then the person is asked', async () => {
  const pharos = await launchApp();
  try {
    await pharos.page.waitForLoadState();
    await answerDialogs(pharos.electron, [0]);
    for (let crash = 0; crash < 4; crash += 1) {
      await pharos.electron.evaluate(
        ({ BrowserWindow }) =>
          new Promise<void>((resolve) => {
            const contents = BrowserWindow.getAllWindows()[0]?.webContents;
            // What finishes before the crash is the load before it.
            contents?.once('render-process-gone', () => contents.once('did-finish-load', () => resolve()));
            contents?.forcefullyCrashRenderer();
          }),
      );
      await expect.poll(() => dialogsSaid(pharos.electron)).toHaveLength(crash < 3 ? 0 : 1);
    }
    expect(await inPage(pharos, 'location.href')).toContain('app://pharos/');
    expect((await logEvents(pharos.userData)).filter((event) => event === 'page-gone')).toHaveLength(4);
  } finally {
    await pharos.close();
  }
});

test('quitting during an import asks, and has it stopped first', async ({ pharos }) => {
  await pharos.page.waitForLoadState();
  await answerDialogs(pharos.electron, [1, 0]);
  await pharos.page.evaluate(() => window.pharos.invoke('app.busy', { busy: 'import' }));
  await pharos.electron.evaluate(({ app }) => app.quit());
  await expect.poll(() => dialogsSaid(pharos.electron)).toEqual(['An import is running.']);
  expect(pharos.electron.windows()).toHaveLength(1);

  await pharos.page.evaluate(() => {
    window.pharos.on('stopping', () => {
      void window.pharos
        .invoke('log.write', { event: 'import-ended', reason: 'cancelled' })
        .then(() => window.pharos.invoke('app.busy', { busy: 'no' }));
    });
  });
  const ended = new Promise<void>((resolve) => pharos.electron.once('close', () => resolve()));
  await pharos.electron.evaluate(({ app }) => app.quit());
  await ended;
  expect((await logEvents(pharos.userData)).slice(-2)).toEqual(['import-ended', 'quit']);
});

test('a torn state file is set aside and said, and the version before is used', async ({ launch }) => {
  const first = await launch();
  await first.page.waitForLoadState();
  const state = await first.page.evaluate(async () => {
    const { active } = await window.pharos.invoke('workspace.create', { name: 'Harbour', kind: 'real' });
    const id = active ?? '';
    await window.pharos.invoke('workspace.rename', { id, name: 'Quay' });
    return id;
  });
  const folder = join(first.userData, 'workspaces');
  await first.kill();
  await truncate(join(folder, `${state}.json`), 25);
  await writeFile(join(first.userData, 'preferences.json'), '\0'.repeat(64));

  const again = await launch({ userData: first.userData });
  await again.page.waitForLoadState();
  const boot = await again.page.evaluate(() => window.pharos.invoke('app.boot', null));
  expect(boot.workspaces.map(({ name }) => name)).toEqual(['Harbour']);
  expect(boot.damaged.map(({ kind, instead }) => [kind, instead])).toEqual([
    ['workspace', 'previous'],
    ['preferences', 'nothing'],
  ]);
  expect((await readdir(folder)).some((name) => name.includes('.damaged-'))).toBe(true);
  await expect(again.page.getByText('was damaged')).toBeVisible();
});

test('the window comes back where it was, in its theme', async ({ launch }) => {
  const bounds = { x: 80, y: 90, width: 1200, height: 740 };
  const first = await launch();
  await first.page.waitForLoadState();
  await first.page.evaluate(() =>
    window.pharos.invoke('preferences.save', { theme: 'dark', density: 'compact' }),
  );
  await first.electron.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, bounds);
  const ended = new Promise<void>((resolve) => first.electron.once('close', () => resolve()));
  await first.electron.evaluate(({ app }) => app.quit());
  await ended;

  const again = await launch({ userData: first.userData });
  await again.page.waitForLoadState();
  const shown = await again.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getBounds(), paper: window?.getBackgroundColor() };
  });
  expect(shown).toEqual({ bounds, paper: '#14161A' });
  expect(await again.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});
