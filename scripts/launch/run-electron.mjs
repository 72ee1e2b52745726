import { sandboxSwitches } from '../setup/prepare.mjs';
import { projectRoot } from '../setup/project-root.mjs';
import { isElectronNoise, remedyFor } from './electron-noise.mjs';
import { forwardLines } from './line-filter.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Runs Electron on a folder or file of code until it ends. A failed start that explains itself is
 * followed by its remedy.
 *
 * @param {import('../setup/prepare.mjs').Prepared} prepared
 * @param {string} target relative to the checkout, `.` for the application
 * @param {readonly string[]} args for the application and Chromium
 * @param {(text: string) => void} [takeOutput] gets what it writes on stdout, which is passed on otherwise
 * @returns {Promise<number>} exit code
 */
export async function runElectron(prepared, target, args, takeOutput) {
  const all = [target, ...sandboxSwitches(), ...args];
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    cwd: projectRoot,
    env: prepared.env,
    stdio: ['ignore', takeOutput ? 'pipe' : 'inherit', 'pipe'],
    detached: process.platform !== 'win32',
  };
  let remedy = () => /** @type {string | undefined} */ (undefined);
  const code = await runProgram(prepared.runtime.executable, all, options, (child) => {
    if (takeOutput) child.stdout?.setEncoding('utf8').on('data', takeOutput);
    remedy = passWordsOn(child, prepared);
  });
  const advice = remedy();
  if (code !== 0 && advice !== undefined) process.stderr.write(`pharos: ${advice}\n`);
  return code;
}

/**
 * Passes on what Electron writes on stderr, without Chromium's chatter unless PHAROS_VERBOSE is set.
 *
 * @param {import('node:child_process').ChildProcess} child with a piped stderr
 * @param {import('../setup/prepare.mjs').Prepared} prepared
 * @returns {() => string | undefined} the remedy for the first line that explains a failed start
 */
export function passWordsOn(child, prepared) {
  /** @type {string | undefined} */
  let remedy;
  if (child.stderr) {
    forwardLines(child.stderr, process.stderr, (line) => {
      remedy ??= remedyFor(line, prepared.runtime.folder);
      return Boolean(process.env['PHAROS_VERBOSE']) || !isElectronNoise(line);
    });
  }
  return () => remedy;
}

/** @param {import('../setup/prepare.mjs').Prepared} prepared tells the reader when no window will be seen */
export function tellIfInvisible(prepared) {
  if (!prepared.isVirtualDisplay) return;
  console.log('pharos: this machine has no display; Pharos runs in a virtual one and cannot be seen');
}
