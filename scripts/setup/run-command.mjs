import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 when the program is not there, 128 and more after a signal
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs a program to its end and keeps what it wrote. Never rejects: a program that is missing is a result.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 128, stdout, stderr }));
  });
}

/** From its cache where it can; gives up within a minute where there is no network, not in ten. */
const npmSwitches = [
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=4000',
  '--no-progress',
  '--loglevel=error',
];

/**
 * Runs npm with the Node that runs this script. Windows knows npm only as a command file, which needs a shell.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runNpm(args, options = {}) {
  const all = [...args, ...npmSwitches];
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js')) return runCommand(process.execPath, [cli, ...all], options);
  if (process.platform === 'win32') {
    return runCommand(process.env['ComSpec'] ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...all], options);
  }
  return runCommand('npm', all, options);
}

/**
 * The last lines a failed program wrote, for a message.
 *
 * @param {CommandResult} result
 * @param {number} [lines]
 */
export function lastWords(result, lines = 8) {
  const text = result.stderr.trim() || result.stdout.trim();
  return text.split('\n').slice(-lines).join('\n');
}
