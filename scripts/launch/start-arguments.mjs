import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { projectRoot } from '../setup/project-root.mjs';
import { SetupError } from '../setup/reporter.mjs';

const fileSwitches = new Set(['--import', '--mapping']);

/**
 * The application's arguments with its files as absolute paths, `--name=value` as two words, everything else
 * untouched. A file that is not there stops the start before any set-up.
 *
 * @param {readonly string[]} args
 * @param {{ folder: string, exists?: (path: string) => boolean }} place folder the user typed the command in
 * @returns {string[]}
 */
export function startArguments(args, { folder, exists = existsSync }) {
  const result = [];
  for (let index = 0; index < args.length; index += 1) {
    const [name = '', inline] = splitSwitch(args[index] ?? '');
    if (!fileSwitches.has(name)) {
      result.push(args[index] ?? '');
      continue;
    }
    if (inline === undefined) index += 1;
    const file = inline ?? args[index];
    if (file === undefined || file === '' || file.startsWith('--')) {
      throw new SetupError(`${name} names no file.`, `Write: npm start -- ${name} FILE`);
    }
    const path = isAbsolute(file) ? file : resolve(folder, file);
    if (!exists(path)) throw new SetupError(`${name}: there is no file ${path}.`, 'Check the path.');
    result.push(`${name}=${path}`);
  }
  return result;
}

/** @param {string} arg */
function splitSwitch(arg) {
  const equals = arg.indexOf('=');
  return arg.startsWith('--') && equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg];
}

/**
 * The folder the user typed the command in. npm runs every script in the checkout's root and keeps the real
 * one in INIT_CWD, which other programs inherit, so it counts only for the very script npm started.
 *
 * @param {string} script name in package.json
 */
export function typedIn(script) {
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
  return event === script && process.cwd() === projectRoot && folder ? folder : process.cwd();
}
