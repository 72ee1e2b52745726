import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from './is-running.mjs';
import { projectRoot } from './project-root.mjs';

const pollMs = 200;

/**
 * Lets only one process of this checkout do the work at a time; the others say that they wait. What a killed
 * process left locked counts as free.
 *
 * @template T
 * @param {import('./reporter.mjs').Reporter} reporter
 * @param {() => Promise<T>} work
 * @param {string} [lockFile]
 * @returns {Promise<T>}
 */
export async function oneAtATime(reporter, work, lockFile = join(projectRoot, '.cache', 'setup.lock')) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let hasSaid = false;
  while (!tryLock(lockFile)) {
    const owner = readOwner(lockFile);
    if (owner !== undefined && !isRunning(owner)) {
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
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
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
