import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logFile } from '../../../../src/main/log/log-file';
import { type LogFields, logLine } from '../../../../src/main/log/log-line';

const noon = new Date('2026-11-22T12:00:00Z');
const line = (fields: object) => JSON.parse(logLine('renderer-error', fields as LogFields, noon));

describe('logLine', () => {
  it('is one line of JSON with time and event first', () => {
    expect(logLine('page-gone', { reason: 'crashed', exitCode: 11 }, noon)).toBe(
      '{"at":"2026-11-22T12:00:00.000Z","event":"page-gone","reason":"crashed","exitCode":11}\n',
    );
  });

  it('drops every field that is not on the list', () => {
    const fields = {
      reason: 'x',
      text: 'I am furious',
      author: 'Ada',
      message: 'm',
      at: 'never',
      event: 'e',
    };
    expect(line(fields)).toEqual({ at: noon.toISOString(), event: 'renderer-error', reason: 'x' });
  });

  it.each([
    'I am furious',
    'my flight was late',
    'a\nb',
    'ärgerlich',
    '',
    'x'.repeat(65),
    '/home/ada',
    '{"a":1}',
  ])('withholds what is no plain word: %j', (reason) => expect(line({ reason }).reason).toBe('withheld'));

  it('writes a file by its name, whatever the platform', () => {
    expect(line({ file: '/home/ada/Complaints of Ada.csv' }).file).toBe('Complaints of Ada.csv');
    expect(line({ file: 'C:\\Users\\Ada\\a.csv' }).file).toBe('a.csv');
  });

  it('writes numbers that are numbers', () => {
    expect(line({ exitCode: Number.NaN, count: 3 })).toEqual({
      at: noon.toISOString(),
      event: 'renderer-error',
      count: 3,
    });
  });
});

describe('logFile', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pharos-log-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('makes its folder and appends', async () => {
    const log = logFile(join(folder, 'logs'));
    log.write('start');
    log.write('quit');
    const lines = (await readFile(log.path, 'utf8')).trim().split('\n');
    expect(lines.map((each) => JSON.parse(each).event)).toEqual(['start', 'quit']);
  });

  it('keeps three files of limited size, the newest lines first', async () => {
    const log = logFile(folder, 200, () => noon);
    for (let count = 0; count < 30; count += 1) log.write('start', { count });
    expect((await readdir(folder)).sort()).toEqual(['pharos.1.log', 'pharos.2.log', 'pharos.log']);
    const counts = async (name: string) =>
      (await readFile(join(folder, name), 'utf8'))
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).count);
    const kept = [
      ...(await counts('pharos.2.log')),
      ...(await counts('pharos.1.log')),
      ...(await counts('pharos.log')),
    ];
    expect(kept.at(-1)).toBe(29);
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, at) => 30 - kept.length + at));
    expect((await readFile(join(folder, 'pharos.1.log'))).length).toBeLessThan(300);
  });

  it('never fails', async () => {
    await writeFile(join(folder, 'in-the-way'), '');
    expect(() => logFile(join(folder, 'in-the-way')).write('start')).not.toThrow();
  });
});
