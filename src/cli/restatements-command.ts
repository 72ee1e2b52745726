import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isRecord, writeJsonLines } from '../domain/restatements/json-lines';
import { readRestatementLog } from '../domain/restatements/log-lines';
import type { RestatementLog } from '../domain/restatements/restatement-log';
import type { Command, Output } from './command';
import { orUsage } from './scope-arguments';

const HELP = `Usage: pharos restatements --workspace DIR --json

Prints which figures of closed periods have changed since they were stated, oldest first: a JSON array with one entry
a line, { figure, period, where, old, new, why, when }. DIR is the app's folder, or the folder “workspaces” in it; the
workspace is the one that the app last had open. The app need not run, and nothing is written.

  --id ID   another workspace, by the name of its file in “workspaces” without the ending

old and new are { value, noValue, n } in the unit of the figure, as “figures” prints it; why is late-data, calendar,
reclassification, definition or settings; when is an instant in UTC.
Exit code 0: done, 1: the folder or the log cannot be read, 2: wrong usage.`;

const OPTIONS = {
  workspace: { type: 'string' },
  id: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const ID = /^[a-z0-9-]{1,64}$/;

/** `pharos restatements`: the log that the app keeps beside a workspace's state file (G10). */
export const restatementsCommand: Command = {
  name: 'restatements',
  summary: 'which figures of closed periods have changed, from what to what, and why',
  help: HELP,
  async run(args, output) {
    const parsed = orUsage(() => parseArgs({ args: [...args], options: OPTIONS }));
    const usage = 'usage' in parsed ? parsed.usage : usageOf(parsed.values);
    if ('usage' in parsed || usage !== null) {
      output.message(`${usage}\npharos restatements --help explains.`);
      return 2;
    }
    const { workspace = '', id } = parsed.values;
    const log = await readLog(resolve(workspace), id, output);
    if (!log) return 1;
    output.data(restatementLines(log));
    return 0;
  },
};

function usageOf(values: { readonly workspace?: string; readonly id?: string; readonly json?: boolean }) {
  if (values.workspace === undefined) return 'Name the app’s folder: --workspace DIR.';
  if (values.id !== undefined && !ID.test(values.id))
    return `--id ${values.id}: no workspace can have this id.`;
  return values.json === true ? null : 'Add --json: it is the one form in which restatements are printed.';
}

/** The array that is printed: JSON as a whole, and one entry a line. */
export function restatementLines(log: RestatementLog): string {
  if (log.length === 0) return '[]';
  const lines = log.map((entry) => JSON.stringify({ ...entry, when: new Date(entry.when).toISOString() }));
  return `[\n${lines.join(',\n')}\n]`;
}

async function readLog(
  given: string,
  id: string | undefined,
  output: Output,
): Promise<RestatementLog | undefined> {
  const folder = basename(given) === 'workspaces' ? dirname(given) : given;
  const list = await readJson(join(folder, 'pharos.json'));
  if (list.status !== 'read') {
    output.message(
      `${given}: this is not the app's folder: it holds no list of workspaces that can be read.`,
    );
    return undefined;
  }
  const wanted = id ?? list.value['active'];
  if (typeof wanted !== 'string' || !ID.test(wanted)) {
    output.message(`${given}: no workspace has been open here.`);
    return undefined;
  }
  if (id !== undefined && (await readJson(join(folder, 'workspaces', `${id}.json`))).status === 'absent') {
    output.message(`--id ${id}: there is no such workspace.`);
    return undefined;
  }
  const name = `${wanted}.restatements.json`;
  const file = await readJson(join(folder, 'workspaces', name));
  if (file.status === 'absent') return [];
  const entries =
    file.status === 'read' && Array.isArray(file.value['entries']) ? file.value['entries'] : null;
  const log = entries && readRestatementLog(writeJsonLines(entries));
  if (log?.ok) return log.value;
  output.message(`${name}: the log is damaged; the app sets it aside when it next opens the workspace.`);
  return undefined;
}

type Read =
  | { readonly status: 'absent' | 'bad' }
  | { readonly status: 'read'; readonly value: Readonly<Record<string, unknown>> };

async function readJson(path: string): Promise<Read> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as unknown;
    return isRecord(value) ? { status: 'read', value } : { status: 'bad' };
  } catch (error) {
    return {
      status: error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'bad',
    };
  }
}
