import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { projectRoot } from './project-root.mjs';
import { SetupError } from './reporter.mjs';
import { lastWords, runNpm } from './run-command.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Why the installed packages do not satisfy the lockfile, or undefined when they do. npm writes the lockfile
 * of what it installed (`node_modules/.package-lock.json`) as its last act, so an interrupted installation
 * reads as missing. Packages beyond the lockfile do no harm and are not looked at.
 *
 * @param {Lockfile} lock package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} machine as in `process`
 * @returns {string | undefined}
 */
export function outdatedReason(lock, installed, machine) {
  if (installed === undefined) return 'nothing is installed yet';
  for (const [path, locked] of Object.entries(lock.packages ?? {})) {
    if (path === '' || !isWanted(locked, machine)) continue;
    const found = installed.packages?.[path];
    const name = path.replace(/^.*node_modules\//, '');
    if (!found) return `${name} is missing`;
    if (found.version !== locked.version) return `${name} is ${found.version}, not ${locked.version}`;
  }
  return undefined;
}

/**
 * @param {LockedPackage} locked
 * @param {{ platform: string, arch: string }} machine
 */
function isWanted(locked, machine) {
  if (!locked.optional) return true;
  // npm decides itself between glibc and musl; without an os an optional package may fail to install.
  if (!locked.os || locked.libc) return false;
  return locked.os.includes(machine.platform) && (locked.cpu?.includes(machine.arch) ?? true);
}

/**
 * Installs the packages of package-lock.json when they are missing or out of date.
 *
 * @param {import('./reporter.mjs').Reporter} reporter
 */
export async function ensureDependencies(reporter) {
  if ((await reasonToInstall()) === undefined) return;
  await oneAtATime(reporter, async () => {
    const reason = await reasonToInstall();
    if (reason !== undefined) await reporter.step(`installing dependencies (${reason})`, install);
  });
}

async function reasonToInstall() {
  const lock = await readLockfile('package-lock.json');
  if (!lock) {
    throw new SetupError('package-lock.json is missing.', 'Restore it: git checkout package-lock.json');
  }
  return outdatedReason(lock, await readLockfile('node_modules/.package-lock.json'), process);
}

async function install() {
  const result = await runNpm(['ci'], {
    cwd: projectRoot,
  });
  if (result.code === 0) return;
  throw new SetupError(
    `npm ci failed:\n${lastWords(result)}`,
    'Check the network connection (it is needed once), then run the command again.\n' +
      'If package.json was edited by hand, run `npm install` first.',
  );
}

/** @param {string} path @returns {Promise<Lockfile | undefined>} */
async function readLockfile(path) {
  try {
    return JSON.parse(await readFile(join(projectRoot, path), 'utf8'));
  } catch {
    return undefined;
  }
}
