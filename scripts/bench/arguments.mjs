import { SetupError } from '../setup/reporter.mjs';

const usage = 'Write: npm run bench -- NAME | all [--rows N] [--json]';

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} known names of the benchmarks
 * @returns {{ names: readonly string[], rows: number, json: boolean }}
 */
export function benchArguments(args, known) {
  const list = `The benchmarks are: ${known.join(', ') || 'none yet'}.`;
  let rows = 100_000;
  let json = false;
  /** @type {string | undefined} */
  let name;
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift() ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--rows' || arg.startsWith('--rows=')) rows = Number(arg.split('=')[1] ?? rest.shift());
    else if (arg.startsWith('-') || name !== undefined)
      throw new SetupError(`${arg} is not understood.`, usage);
    else name = arg;
  }
  if (name === undefined) throw new SetupError('Name a benchmark.', `${usage}\n${list}`);
  if (!Number.isSafeInteger(rows) || rows <= 0)
    throw new SetupError('--rows takes a whole number above 0.', usage);
  if (name !== 'all' && !known.includes(name)) throw new SetupError(`There is no benchmark ${name}.`, list);
  return { names: name === 'all' ? known : [name], rows, json };
}
