import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MainAsk } from '../../../../src/ipc/main-contract';
import { openAppData } from '../../../../src/main/store/app-data';
import { RestatementStore } from '../../../../src/main/store/restatement-store';
import { settings } from '../../../fixtures/engine';

let folder = '';
const file = (name: string) => join(folder, 'workspaces', name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-restatements-'));
});

afterEach(() => rm(folder, { recursive: true }));

type Kept = MainAsk<'restatements.keep'>['kept'];
type Log = NonNullable<MainAsk<'restatements.keep'>['log']>;

const about = { figure: 'volume', period: { from: '2026-01-01', to: '2026-01-31' }, where: {} };
const kept = (value: number): Kept => ({
  basis: {
    databaseId: 'db',
    generation: value,
    settings: {
      ...settings,
      ownBrands: [],
      competitors: [],
      businessHours: { version: 1, zone: 'UTC', weekly: [], holidays: [] },
    },
    setUp: true,
  },
  snapshots: [
    {
      ...about,
      value,
      noValue: null,
      n: value,
      definitionVersion: 1,
      inputs: 'x',
      calendarVersion: 1,
      takenAt: 1,
      maturity: 'closed',
    },
  ],
});
const log = (...values: number[]): Log =>
  values.map((value, at) => ({
    ...about,
    old: { value: value - 1, noValue: null, n: 1 },
    new: { value, noValue: null, n: 1 },
    why: 'late-data',
    when: at,
  }));

it('[G10] keeps the log and the snapshots outside the database, each workspace its own', async () => {
  const store = new RestatementStore(folder);
  expect(await store.read('w')).toEqual({ log: [], kept: null, damaged: [], failure: null });
  expect(await store.keep({ id: 'w', log: log(4), kept: kept(4) })).toBeNull();
  expect(await store.keep({ id: 'w', log: null, kept: kept(5) })).toBeNull();
  const again = new RestatementStore(folder);
  expect(await again.read('w')).toEqual({ log: log(4), kept: kept(5), damaged: [], failure: null });
  expect((await again.read('other')).log).toEqual([]);
  // The files are not taken for workspaces.
  expect((await openAppData(folder)).workspaces.all.workspaces).toEqual([]);
  await again.forget('w');
  expect(await readdir(join(folder, 'workspaces'))).toEqual([]);
});

it('[G10] sets a torn log aside, says so, and uses the version before it', async () => {
  const store = new RestatementStore(folder);
  await store.keep({ id: 'w', log: log(4), kept: kept(4) });
  await store.keep({ id: 'w', log: log(4, 5), kept: kept(5) });
  const whole = await readFile(file('w.restatements.json'), 'utf8');
  await writeFile(file('w.restatements.json'), whole.slice(0, whole.length / 2));
  const read = await store.read('w');
  expect(read).toMatchObject({ log: log(4), kept: kept(5), failure: null });
  expect(read.damaged).toMatchObject([
    { file: 'w.restatements.json', kind: 'restatements', instead: 'previous' },
  ]);
  expect(await readFile(file(read.damaged[0]?.keptAs ?? ''), 'utf8')).toBe(whole.slice(0, whole.length / 2));
  expect((await store.read('w')).damaged).toEqual([]);
});

it('sets snapshots aside that are not as they should be', async () => {
  const store = new RestatementStore(folder);
  await store.keep({ id: 'w', log: log(4), kept: kept(4) });
  await writeFile(file('w.snapshots.json'), '{"schema":2}');
  const read = await store.read('w');
  expect(read).toMatchObject({ log: log(4), kept: null });
  expect(read.damaged).toMatchObject([{ file: 'w.snapshots.json', instead: 'nothing' }]);
});

it('answers the failure where the log cannot be written, and leaves the snapshots as they were', async () => {
  const store = new RestatementStore(folder);
  await store.keep({ id: 'w', log: null, kept: kept(4) });
  await mkdir(join(file('w.restatements.json'), 'in the way'), { recursive: true });
  expect(await store.keep({ id: 'w', log: log(4, 5), kept: kept(5) })).not.toBeNull();
  await rm(file('w.restatements.json'), { recursive: true });
  expect((await store.read('w')).kept).toEqual(kept(4));
});
