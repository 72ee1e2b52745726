import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';
import type { PageOutcome } from './page';

/**
 * A small main process for benchmark pages: serves them on their own app:// origin, waits for the outcome, and
 * prints it as the only line of stdout. Started by scripts/bench.mjs.
 */
const pages = join(import.meta.dirname, '..', 'page');
const sharedData = app.commandLine.getSwitchValue('bench-shared-data');
const name = app.commandLine.getSwitchValue('bench-name');
const rows = app.commandLine.getSwitchValue('bench-rows');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Wider than the product's: peers may be WebAssembly. */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:";

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

void app.whenReady().then(measure).then(finish, fail);

async function measure(): Promise<PageOutcome> {
  protocol.handle('app', serve);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  // Electron 33 hands the text over as an argument, newer ones on the event.
  window.webContents.on('console-message', (event, _level, message) => {
    process.stderr.write(`${event.message ?? message}\n`);
  });
  const gone = new Promise<PageOutcome>((resolve) => {
    window.webContents.on('render-process-gone', (_event, { reason }) =>
      resolve({ error: `The page's process ended: ${reason}.` }),
    );
  });
  await window.loadURL(`app://bench/index.html?${new URLSearchParams({ name, rows })}`);
  return Promise.race([gone, window.webContents.executeJavaScript('globalThis.benchOutcome')]);
}

async function serve(request: Request): Promise<Response> {
  const path = normalize(decodeURIComponent(new URL(request.url).pathname));
  const shared = '/shared-data/';
  const file = path.startsWith(shared) ? join(sharedData, path.slice(shared.length)) : join(pages, path);
  try {
    return new Response(await readFile(file), {
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}

function finish(outcome: PageOutcome): void {
  process.stdout.write(`${JSON.stringify(outcome)}\n`, () => app.exit('error' in outcome ? 1 : 0));
}

function fail(error: unknown): void {
  finish({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
