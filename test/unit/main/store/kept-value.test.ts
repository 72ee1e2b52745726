import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preferences } from '../../../../src/ipc/main-contract';
import { openAppData } from '../../../../src/main/store/app-data';
import { KeptValue } from '../../../../src/main/store/kept-value';
import {
  type RememberedMapping,
  type RememberedMappings,
  recallMapping,
  rememberMapping,
} from '../../../../src/main/store/remembered-mappings';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-kept-'));
  path = join(folder, 'preferences.json');
});

afterEach(() => rm(folder, { recursive: true }));

const usual = { theme: 'system', density: 'comfortable' } as const;
const dark = { theme: 'dark', density: 'compact' } as const;

async function open() {
  const kept = new KeptValue(path, preferences, usual, 'preferences');
  await kept.open();
  return kept;
}

describe('KeptValue', () => {
  it('is the usual value until another is kept, and that one after a restart', async () => {
    const kept = await open();
    expect(kept.value).toEqual(usual);
    expect(await kept.change(() => dark)).toBeNull();
    expect((await open()).value).toEqual(dark);
  });

  it('sets a damaged file aside before the usual value takes its place', async () => {
    await writeFile(path, '{"theme":"pink"}');
    const kept = await open();
    expect(kept.value).toEqual(usual);
    const keptAs = kept.damaged[0]?.keptAs ?? '';
    await kept.change(() => dark);
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe('{"theme":"pink"}');
  });

  it('stays as it was when it cannot be written', async () => {
    const kept = await open();
    await kept.change(() => dark);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the way');
    expect(await kept.change(() => usual)).toMatchObject({ reason: 'file-unwritable' });
    expect(kept.value).toEqual(dark);
  });

  it('applies changes one after the other', async () => {
    const kept = await open();
    const seen: string[] = [];
    await Promise.all(
      (['dark', 'light', 'system'] as const).map((theme) =>
        kept.change((before) => {
          seen.push(before.theme);
          return { ...before, theme };
        }),
      ),
    );
    expect(seen).toEqual(['system', 'dark', 'light']);
  });
});

describe('openAppData', () => {
  it('sweeps writes that never finished, and reports every damaged file once', async () => {
    await writeFile(join(folder, 'pharos.json.1.unfinished'), 'half');
    await writeFile(join(folder, 'window.json'), 'x');
    await writeFile(join(folder, 'mappings.json'), '{}');
    const data = await openAppData(folder);
    expect(data.damaged.map(({ file, kind }) => `${file} ${kind}`).sort()).toEqual([
      'mappings.json mappings',
      'window.json window',
    ]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    expect((await openAppData(folder)).damaged).toEqual([]);
  });
});

describe('remembered mappings', () => {
  const remember = (all: RememberedMappings, fingerprint: string, text = 'Body'): RememberedMappings =>
    rememberMapping(all, { fingerprint, mapping: { format: 'csv', columns: { text } } });

  it('recalls the latest mapping of the same headers', () => {
    const all = remember(remember(remember([], 'f1'), 'f2'), 'f1', 'Message');
    const expected: RememberedMapping['mapping'] = { format: 'csv', columns: { text: 'Message' } };
    expect(recallMapping(all, 'f1')).toEqual(expected);
    expect(recallMapping(all, 'f3')).toBeNull();
    expect(all.length).toBe(2);
  });

  it('forgets the least recently used one beyond 500', () => {
    let all: RememberedMappings = [];
    for (let at = 0; at < 500; at += 1) all = remember(all, `f${at}`);
    all = remember(remember(all, 'f0'), 'new');
    expect([recallMapping(all, 'f0') !== null, recallMapping(all, 'f1'), all.length]).toEqual([
      true,
      null,
      500,
    ]);
  });
});
