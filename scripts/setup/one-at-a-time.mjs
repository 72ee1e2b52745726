import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from './is-running.mjs';
import { projectRoot } from './project-root.mjs';
import { SetupError } from './reporter.mjs';

const pollMs = 200;

/** A lock that names no process for longer was cut off while it was written. */
const namelessMs = 5000;

/**
 * Lets only one process of this checkout do the work at a time; the others say that they wait. What a killed
 * process left locked counts as free. Rejects when the lock cannot be written at all.
 *
 * @template T
 * @param {import('./reporter.mjs').Reporter} reporter
 * @param {() => Promise<T>} work
 * @param {string} [lockFile]
 * @returns {Promise<T>}
 */
export async function oneAtATime(reporter, work, lockFile = join(projectRoot, '.cache', 'setup.lock')) {
  let hasSaid = false;
  while (!tryLock(lockFile)) {
    const owner = readOwner(lockFile);
    if (owner === undefined ? isNameless(lockFile) : !isRunning(owner)) {
      rmSync(lockFile, { force: true });
      continue;
    }
    if (owner !== undefined && !hasSaid) {
      hasSaid = true;
      reporter.say(`waiting for another set-up of this checkout (process ${owner}, ${lockFile})`);
    }
    await delay(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @param {string} lockFile */
function tryLock(lockFile) {
  try {
    mkdirSync(dirname(lockFile), { recursive: true });
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // Windows says EPERM while a lock is being removed.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return false;
    throw new SetupError(
      `${lockFile} cannot be written (${code}).`,
      'Run the command as the user who owns this checkout, or make its files yours (chown), and check the free space.',
    );
  }
}

/** @param {string} lockFile @returns {number | undefined} undefined while its owner is about to write or remove it */
function readOwner(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} lockFile */
function isNameless(lockFile) {
  const written = statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > namelessMs;
}
