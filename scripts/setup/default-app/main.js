/**
 * What Electron runs when it is started on a folder or a file of code: `electron [switches] [-r MODULE] PATH
 * [arguments]`. An ES module, because Electron then waits for it before it is ready, and the application can
 * still register its privileged schemes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, dialog } from 'electron';

const { preloads, target } = parseArguments(process.argv.slice(1));
const require = createRequire(import.meta.url);
/** Electron has these for its own default app and leaves them out of its types. */
const setters = /** @type {{ setAppPath(path: string): void, setVersion(version: string): void }} */ (
  /** @type {unknown} */ (app)
);

try {
  if (target === undefined) throw new Error('Name the folder or file of the application to run.');
  for (const module of preloads) require(resolve(module));
  await run(resolve(target));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (process.platform !== 'linux') dialog.showErrorBox('The application could not start', String(error));
  app.exit(1);
}

/** @param {string} path */
async function run(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifestPath = join(path, 'package.json');
  if (!existsSync(manifestPath)) {
    setters.setAppPath(dirname(path));
    await import(pathToFileURL(path).href);
    return;
  }
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  if (manifest.version) setters.setVersion(manifest.version);
  const name = manifest.productName ?? manifest.name;
  if (name) app.setName(name);
  if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
  setters.setAppPath(path);
  await import(pathToFileURL(join(path, manifest.main ?? 'index.js')).href);
}

/** @param {readonly string[]} args */
function parseArguments(args) {
  /** @type {string[]} */
  const preloads = [];
  let isModule = false;
  for (const arg of args) {
    if (isModule) preloads.push(arg);
    else if (!arg.startsWith('-')) return { preloads, target: arg };
    isModule = !isModule && (arg === '-r' || arg === '--require');
  }
  return { preloads, target: undefined };
}
