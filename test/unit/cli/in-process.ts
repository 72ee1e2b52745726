import { run } from '../../../src/cli/run';
import type { Ended } from './run-pharos';

/** A command without a process of its own: what it prints and answers. */
export async function inProcess(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    data: (text) => out.push(`${text}\n`),
    message: (text) => err.push(`${text}\n`),
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}
