import { readFileSync } from 'node:fs';

/**
 * Whether a process still works. One that was killed but that nobody has collected, as in a container without an
 * init, does not.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return process.platform !== 'linux' || !isZombie(pid);
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    // `pid (name) state …`, where the name may hold anything, brackets included.
    return /\) Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
