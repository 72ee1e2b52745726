import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../../src/main/files/write-atomically';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-write-'));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

describe('writeAtomically', () => {
  it('makes the folders and leaves the file alone, readable by its owner only', async () => {
    const path = join(folder, 'a', 'b', 'state.json');
    await writeAtomically(path, 'one');
    await writeAtomically(path, new Uint8Array([50]));
    expect(await readFile(path, 'utf8')).toBe('2');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['state.json']);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('keeps the version before this one', async () => {
    const path = join(folder, 'state.json');
    const previous = `${path}.previous`;
    for (const text of ['1', '2', '3']) await writeAtomically(path, text, { previous });
    expect([await readFile(path, 'utf8'), await readFile(previous, 'utf8')]).toEqual(['3', '2']);
    expect((await readdir(folder)).length).toBe(2);
  });

  it('does not touch the version before when there is no current one', async () => {
    const path = join(folder, 'state.json');
    await writeFile(`${path}.previous`, 'last good');
    await writeAtomically(path, 'new', { previous: `${path}.previous` });
    expect(await readFile(`${path}.previous`, 'utf8')).toBe('last good');
  });

  it('writes a file whose name is as long as the file system allows', async () => {
    const name = `${'x'.repeat(251)}.csv`;
    await writeAtomically(join(folder, name), 'new');
    expect(await readdir(folder)).toEqual([name]);
  });

  it('leaves the old content and no debris when it fails', async () => {
    const path = join(folder, 'state.json');
    await mkdir(join(path, 'in-the-way'), { recursive: true });
    await expect(writeAtomically(path, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('is seen whole by a reader at any moment', async () => {
    const path = join(folder, 'state.json');
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await writeAtomically(path, texts[0] ?? '');
    let writing = true;
    const writer = (async () => {
      for (let round = 0; round < 20; round += 1) await writeAtomically(path, texts[round % 2] ?? '');
      writing = false;
    })();
    while (writing) expect(texts).toContain(await readFile(path, 'utf8'));
    await writer;
  });
});
