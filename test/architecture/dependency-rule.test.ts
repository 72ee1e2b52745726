import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, roomOf, type Violation } from './find-violations';
import { filesBelow, readModules } from './read-modules';
import { ROOMS } from './rules';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = readModules(root, 'src');

describe('the dependency rule', () => {
  it('holds in every file', () => {
    expect(findViolations(modules).map(({ rule, path, detail }) => `${rule}: ${path}: ${detail}`)).toEqual(
      [],
    );
  });

  it('sees every file and every import', () => {
    const written = filesBelow(join(root, 'src')).filter(
      (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
    );
    expect(modules.length).toBe(written.length);
    expect(modules.length).toBeGreaterThan(300);
    const lines = written.flatMap((path) => readFileSync(path, 'utf8').match(/\bfrom '[^']+';$/gm) ?? []);
    const imports = modules.flatMap((module) => module.imports);
    expect(imports.length).toBeGreaterThanOrEqual(lines.length);
    expect(imports.filter(({ kind }) => kind === 'type').length).toBeGreaterThan(300);
    expect(imports.filter(({ local }) => local).length).toBeGreaterThan(1000);
  });

  it('knows the room of every file', () => {
    const rooms = new Set(modules.map(({ path }) => roomOf(path)?.rule));
    expect(rooms.has(undefined)).toBe(false);
    for (const room of ['domain', 'storage', 'engine', 'main', 'renderer/features/*', 'renderer/charts']) {
      expect(rooms).toContain(room);
    }
  });

  it('holds in files of a sane size, outside of grab-bags, in src, test and scripts', () => {
    const others = [...readModules(root, 'test'), ...readModules(root, 'scripts')];
    expect(others.length).toBeGreaterThan(60);
    expect(findViolations(others)).toEqual([]);
  });
});

/** Files that each break one rule, and the one file that breaks none. */
const PLANTED: readonly {
  readonly path: string;
  readonly text: string;
  readonly breaks: Violation['rule'] | null;
}[] = [
  { path: 'src/domain/day.ts', text: 'export type Day = string; export const first = 1;', breaks: null },
  { path: 'src/storage/store.ts', text: "import Dexie from 'dexie'; export const db = Dexie;", breaks: null },
  { path: 'src/engine/run.ts', text: "export { db } from '../storage/store';", breaks: null },
  { path: 'src/engine/worker.ts', text: 'postMessage(1);', breaks: null },
  {
    path: 'src/renderer/ui/tile.tsx',
    text: "import type { Day } from '../../domain/day'; export type T = Day;",
    breaks: null,
  },
  {
    path: 'src/renderer/session/engine-worker.ts',
    text: "new Worker(new URL('../../engine/worker.ts', import.meta.url));",
    breaks: null,
  },
  {
    path: 'src/domain/engine.ts',
    text: "import { db } from '../engine/run'; export const x = db;",
    breaks: 'room',
  },
  { path: 'src/language/again.ts', text: "export * from '../analytics/sum';", breaks: 'room' },
  {
    path: 'src/analytics/sum.ts',
    text: "import { readFileSync } from 'node:fs'; readFileSync('');",
    breaks: 'node',
  },
  {
    path: 'src/sample/late.ts',
    text: "export const late = () => import('../storage/store');",
    breaks: 'room',
  },
  {
    path: 'src/ipc/value.ts',
    text: "import { first } from '../domain/day'; export const y = first;",
    breaks: 'room',
  },
  {
    path: 'src/engine/dexie.ts',
    text: "import Dexie from 'dexie'; export const e = Dexie;",
    breaks: 'package',
  },
  { path: 'src/engine/window.ts', text: "import { app } from 'electron'; app.quit();", breaks: 'package' },
  {
    path: 'src/renderer/ui/value.ts',
    text: "import { first } from '../../domain/day'; export const z = first;",
    breaks: 'room',
  },
  { path: 'src/renderer/ui/place.ts', text: "export type P = import('../../engine/run').P;", breaks: 'room' },
  {
    path: 'src/renderer/app/worker.ts',
    text: "new Worker(new URL('../../engine/worker.ts', import.meta.url));",
    breaks: 'room',
  },
  { path: 'src/renderer/features/one/one.tsx', text: 'export const one = <p>1</p>;', breaks: null },
  { path: 'src/renderer/features/two/two.tsx', text: "export { one } from '../one/one';", breaks: 'room' },
  {
    path: 'src/renderer/features/two/line.tsx',
    text: "import { Line } from 'recharts'; export const l = Line;",
    breaks: 'package',
  },
  {
    path: 'src/main/reach.ts',
    text: "import { db } from '../storage/store'; export const r = db;",
    breaks: 'room',
  },
  { path: 'src/domain/gone.ts', text: "export { nothing } from './nothing.ts';", breaks: 'nowhere' },
  {
    path: 'src/elsewhere/thing.ts',
    text: "import { first } from '../domain/day'; export const t = first;",
    breaks: 'unknown-room',
  },
  { path: 'src/domain/utils/bag.ts', text: 'export const bag = 1;', breaks: 'folder' },
  {
    path: 'src/domain/long.ts',
    text: 'export const long = 1;\n'.replace(/$/, '\n'.repeat(400)),
    breaks: 'lines',
  },
];

describe('planted violations', () => {
  let planted = '';
  let found: readonly Violation[] = [];
  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), 'pharos-architecture-'));
    for (const { path, text } of PLANTED) {
      mkdirSync(join(planted, dirname(path)), { recursive: true });
      writeFileSync(join(planted, path), text);
    }
    found = findViolations(readModules(planted, 'src'));
  });
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it.each(PLANTED)('$path breaks $breaks', ({ path, breaks }) => {
    expect(found.filter((it) => it.path === path).map(({ rule }) => rule)).toEqual(
      breaks === null ? [] : [breaks],
    );
  });

  it('cover every room that must not be reached from the page', () => {
    for (const room of Object.keys(ROOMS))
      expect(roomOf(`src/${room.replace('*', 'x')}/a.ts`)?.rule).toBe(room);
  });
});
