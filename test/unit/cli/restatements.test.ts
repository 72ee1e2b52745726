import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProcess } from './in-process';
import { Folder } from './run-pharos';

const folder = new Folder();
const entry = {
  figure: 'volume',
  period: { from: '2026-01-01', to: '2026-01-31' },
  where: {},
  old: { value: 2, noValue: null, n: 2 },
  new: { value: null, noValue: 'no-data', n: 0 },
  why: 'late-data',
};
const workspaces = join(folder.path, 'workspaces');
const restatements = (...args: readonly string[]) => inProcess('restatements', ...args);

beforeAll(() => {
  mkdirSync(workspaces);
  folder.write('pharos.json', JSON.stringify({ schema: 1, active: 'w-1', order: ['w-1', 'w-2', 'w-3'] }));
  for (const id of ['w-1', 'w-2', 'w-3']) folder.write(`workspaces/${id}.json`, '{}');
  const entries = [
    { ...entry, when: Date.UTC(2026, 10, 22) },
    { ...entry, when: Date.UTC(2026, 10, 21), why: 'settings' },
  ];
  folder.write('workspaces/w-1.restatements.json', JSON.stringify({ schema: 1, entries }));
  folder.write('workspaces/w-3.restatements.json', '{"schema":1,"entries":[{"figure":"volume"');
});

afterAll(() => folder.remove());

it('[G10] prints the log of the workspace that was open last, oldest first, one entry a line', async () => {
  const { code, stdout, stderr } = await restatements('--workspace', folder.path, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trimEnd().split('\n')).toHaveLength(4);
  expect(JSON.parse(stdout)).toEqual([
    { ...entry, why: 'settings', when: '2026-11-21T00:00:00.000Z' },
    { ...entry, when: '2026-11-22T00:00:00.000Z' },
  ]);
  expect((await restatements('--workspace', workspaces, '--json')).stdout).toBe(stdout);
});

it('[G10] prints an empty list where nothing was restated', async () => {
  const { code, stdout } = await restatements('--workspace', folder.path, '--id', 'w-2', '--json');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
});

it('says what cannot be read', async () => {
  const damaged = await restatements('--workspace', folder.path, '--id', 'w-3', '--json');
  expect(damaged).toMatchObject({ code: 1, stdout: '' });
  expect(damaged.stderr).toContain('w-3.restatements.json: the log is damaged');
  const elsewhere = await restatements('--workspace', join(folder.path, 'elsewhere'), '--json');
  expect(elsewhere).toMatchObject({ code: 1, stdout: '' });
  expect(elsewhere.stderr).toContain("not the app's folder");
  expect((await restatements('--workspace', folder.path, '--id', 'w-9', '--json')).code).toBe(1);
});

it.each([
  [['--json'], 'Name the app'],
  [['--workspace', 'x'], 'Add --json'],
  [['--workspace', 'x', '--id', '../x', '--json'], 'no workspace can have'],
  [['--what'], '--what'],
])('refuses %j', async (args, words) => {
  const { code, stderr } = await restatements(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
