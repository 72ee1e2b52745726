import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** A terminal and npm each deliver the same Ctrl+C; what follows within this time is its echo. */
const echoMs = 500;

/**
 * Runs a program in the foreground: it gets this process' signals, each once, and its exit code is the result
 * (128 + n after signal n, as in a shell). With `detached` it has a process group of its own, so that it hears of
 * Ctrl+C from here alone: a second one would end Electron in the middle of a write.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} [attach] sees the child before it runs
 * @returns {Promise<number>}
 */
export function runProgram(command, args, options, attach) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    attach?.(child);
    const hearsTerminal = process.stdin.isTTY && !options.detached;
    let lastSignal = Number.NEGATIVE_INFINITY;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      const isEcho = performance.now() - lastSignal < echoMs;
      lastSignal = performance.now();
      if (!isEcho && !(signal === 'SIGINT' && hearsTerminal)) child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const detach = () => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.once('error', (error) => {
      detach();
      reject(error);
    });
    child.once('close', (code, signal) => {
      detach();
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
