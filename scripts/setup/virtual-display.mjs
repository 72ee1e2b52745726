import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SetupError } from './reporter.mjs';

/**
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv }} [machine]
 * @returns {boolean} whether windows need a display of our own
 */
export function needsVirtualDisplay({ platform = process.platform, env = process.env } = {}) {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/**
 * @typedef {object} VirtualDisplay
 * @property {string} name value of DISPLAY, as in `:99`
 * @property {() => void} close
 */

/**
 * Starts an Xvfb on a number that it finds free itself. It ends with `close()`, with this process, and, where
 * util-linux' setpriv is there, even when this process is killed.
 *
 * @returns {Promise<VirtualDisplay>}
 */
export function startVirtualDisplay() {
  const xvfb = ['Xvfb', '-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'];
  const [command = 'Xvfb', ...args] = existsSync('/usr/bin/setpriv')
    ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', ...xvfb]
    : xvfb;
  return new Promise((resolve, reject) => {
    // In a process group of its own: Ctrl+C must not take the display from a program that is still closing.
    const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
    const close = () => void server.kill();
    process.once('exit', close);
    let words = '';
    server.stderr?.on('data', (chunk) => {
      words += chunk;
    });
    server.stdio[3]?.once('data', (number) => {
      server.unref();
      for (const pipe of server.stdio) /** @type {import('node:net').Socket | null} */ (pipe)?.unref();
      resolve({ name: `:${String(number).trim()}`, close });
    });
    const fail = () =>
      reject(
        new SetupError(
          `No virtual display could be started: ${words.trim() || 'Xvfb is not there'}.`,
          'Install Xvfb (Debian: apt-get install xvfb), or set DISPLAY to a display that is there.',
        ),
      );
    server.once('error', fail);
    server.once('exit', fail);
  });
}
