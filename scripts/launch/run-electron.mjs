import { sandboxSwitches } from '../setup/prepare.mjs';
import { projectRoot } from '../setup/project-root.mjs';
import { isElectronNoise, remedyFor } from './electron-noise.mjs';
import { forwardLines } from './line-filter.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Runs Electron on a folder or file of code until it ends. Chromium's chatter is left out of stderr unless
 * PHAROS_VERBOSE is set; a line that explains a failed start is followed by its remedy.
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
  /** @type {string | undefined} */
  let remedy;
  const code = await runProgram(prepared.runtime.executable, all, options, (child) => {
    if (takeOutput) child.stdout?.setEncoding('utf8').on('data', takeOutput);
    if (!child.stderr) return;
    forwardLines(child.stderr, process.stderr, (line) => {
      remedy ??= remedyFor(line, prepared.runtime.folder);
      return Boolean(process.env['PHAROS_VERBOSE']) || !isElectronNoise(line);
    });
  });
  if (code !== 0 && remedy !== undefined) process.stderr.write(`pharos: ${remedy}\n`);
  return code;
}
