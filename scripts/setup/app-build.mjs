import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { oneAtATime } from './one-at-a-time.mjs';
import { projectRoot } from './project-root.mjs';
import { SetupError } from './reporter.mjs';
import { lastWords, runCommand } from './run-command.mjs';

const stampFile = join(projectRoot, 'out', '.sources');
const sources = ['src', 'resources', 'electron.vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * A fingerprint of files and folders by name, size and time of change; any edit, new file or deleted file
 * changes it.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to root; those that are absent are passed over
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const stats = statSync(full);
    if (!stats.isDirectory()) {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(full).sort()) visit(join(path, name));
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

/**
 * Builds the application into out/ unless that was done from the very same sources.
 *
 * @param {import('./reporter.mjs').Reporter} reporter
 */
export async function ensureAppBuild(reporter) {
  if (isBuilt()) return;
  await oneAtATime(reporter, async () => {
    if (!isBuilt()) await reporter.step('building the application', buildApp);
  });
}

/** Makes the next start build again, for a program that is about to write something else into out/. */
export function forgetAppBuild() {
  rmSync(stampFile, { force: true });
}

function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint(projectRoot, sources);
}

async function buildApp() {
  // Taken first: what is edited during the build makes the next start build again.
  const current = fingerprint(projectRoot, sources);
  forgetAppBuild();
  const cli = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = await runCommand(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (result.code !== 0) {
    const words = stripVTControlCharacters(lastWords(result, 40)).replace(/^ +at .*\n?/gm, '');
    throw new SetupError(`The build failed:\n${words}`, 'Mend the source named above.');
  }
  writeFileSync(stampFile, current);
}
