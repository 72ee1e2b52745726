import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Launch } from '../../../../src/ipc/main-contract';
import { FileDesk } from '../../../../src/main/files/file-desk';
import { NO_REQUEST } from '../../../../src/main/launch/command-line';
import { LaunchDesk } from '../../../../src/main/launch/launch-desk';
import { NO_LAUNCH, openLaunch } from '../../../../src/main/launch/open-launch';

let folder = '';
let desk: FileDesk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-launch-'));
  desk = new FileDesk(() => []);
});

afterEach(async () => {
  await desk.closeAll();
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('openLaunch', () => {
  it('opens the file and reads the mapping', async () => {
    const mapping = { format: 'csv', columns: { text: 'Body' }, brandFrom: 'thread' };
    const request = {
      sample: false,
      importPath: await file('a.csv', 'Body\nhi\n'),
      mappingPath: await file('map.json', `\uFEFF${JSON.stringify(mapping)}`),
    };
    expect(await openLaunch(request, desk)).toMatchObject({
      sample: false,
      import: { file: { name: 'a.csv', size: 8 }, mapping },
      failure: null,
    });
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'format: '],
    ['7', 'mapping: '],
    ['{"format":"pdf","columns":{}}', 'format: '],
    ['{"format":"csv","columns":{"text":5}}', 'columns.text: '],
    ['{"columns":{}}', 'format: Invalid key'],
    ['{"format":"csv","columns":{"sentimnt":"Mood"}}', 'columns.sentimnt: is no field of a mention'],
    ['{"format":"csv","columns":{},"ownBrand":["A"]}', 'ownBrand: is no part of a mapping'],
    [`"${'x'.repeat(1_100_000)}"`, 'longer than 1 MiB'],
  ])('says what is wrong with a mapping: %#', async (content, detail) => {
    const request = {
      ...NO_REQUEST,
      importPath: await file('a.csv', 'x'),
      mappingPath: await file('m.json', content),
    };
    const { failure, import: opened } = await openLaunch(request, desk);
    expect(failure).toMatchObject({ reason: 'mapping-unreadable', file: 'm.json' });
    expect(failure?.detail).toContain(detail);
    expect(opened).toBeNull();
  });

  it('says which file is not there', async () => {
    const gone = join(folder, 'gone.csv');
    expect((await openLaunch({ ...NO_REQUEST, importPath: gone }, desk)).failure).toMatchObject({
      reason: 'file-not-found',
      file: 'gone.csv',
    });
    const request = { sample: true, importPath: gone, mappingPath: join(folder, 'gone.json') };
    expect(await openLaunch(request, desk)).toMatchObject({
      sample: true,
      failure: { reason: 'file-not-found', file: 'gone.json' },
    });
  });
});

describe('LaunchDesk', () => {
  const sample = { ...NO_REQUEST, sample: true };

  function deskOf() {
    const told: Launch[] = [];
    const launches = new LaunchDesk(
      async ({ sample: wanted }) => ({ ...NO_LAUNCH, sample: wanted }),
      (launch) => told.push(launch),
    );
    return { launches, told };
  }

  it('gives the first page what the start asked for, once', async () => {
    const { launches, told } = deskOf();
    await launches.ask(sample);
    expect(told).toEqual([]);
    expect(await launches.takeAtBoot()).toEqual([{ ...NO_LAUNCH, sample: true }]);
    launches.pageGone();
    expect(await launches.takeAtBoot()).toEqual([]);
  });

  it('forgets none of several starts that come before the page', async () => {
    const asked: (string | null)[] = [];
    const launches = new LaunchDesk(
      async ({ importPath }) => {
        asked.push(importPath);
        return NO_LAUNCH;
      },
      () => undefined,
    );
    for (const importPath of ['/a.csv', '/b.csv']) await launches.ask({ ...NO_REQUEST, importPath });
    expect(await launches.takeAtBoot()).toHaveLength(2);
    expect(asked).toEqual(['/a.csv', '/b.csv']);
  });

  it('tells a page that is there at once, and of nothing that asks for nothing', async () => {
    const { launches, told } = deskOf();
    await launches.takeAtBoot();
    await launches.ask(NO_REQUEST);
    await launches.ask(sample);
    expect(told).toEqual([{ ...NO_LAUNCH, sample: true }]);
    expect(await launches.takeAtBoot()).toEqual([]);
  });

  it('keeps for the next page what is asked while there is none', async () => {
    const { launches, told } = deskOf();
    await launches.takeAtBoot();
    launches.pageGone();
    await launches.ask(sample);
    expect(told).toEqual([]);
    expect(await launches.takeAtBoot()).toEqual([{ ...NO_LAUNCH, sample: true }]);
  });
});
