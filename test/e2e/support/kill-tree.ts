import { readdirSync, readFileSync } from 'node:fs';
import type { RunningApp } from '../../electron-app';

/** Ends every process of the application at once, as a power cut would. The profile stays as it is at that moment. */
export async function killTree(app: RunningApp): Promise<void> {
  const pid = app.electron.process().pid;
  if (pid !== undefined) {
    for (const descendant of [pid, ...descendantsOf(pid)]) kill(descendant);
  }
  await app.kill();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Processes below one, where the system lists them in /proc; elsewhere they end with their parent. */
function descendantsOf(pid: number): readonly number[] {
  if (process.platform !== 'linux') return [];
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (parent: number): readonly number[] =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

function parentOf(pid: string): number | undefined {
  try {
    // The name of the program stands in brackets and may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    return Number(stat.split(' ')[1]);
  } catch {
    return undefined;
  }
}
