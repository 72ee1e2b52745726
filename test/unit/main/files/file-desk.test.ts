import {
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOfError } from '../../../../src/main/files/failure-of-error';
import { FileDesk } from '../../../../src/main/files/file-desk';
import { saveFile } from '../../../../src/main/files/save-file';

let folder = '';
let path = '';
let desk: FileDesk;
let remembered: string[];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'pharos-desk-')));
  path = join(folder, 'mentions.csv');
  await writeFile(path, 'id\n1\n');
  remembered = [];
  desk = new FileDesk(() => remembered);
});

afterEach(async () => {
  await desk.closeAll();
  await rm(folder, { recursive: true });
});

const tokenOf = async (opening: ReturnType<FileDesk['open']>) => {
  const opened = await opening;
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.value.token;
};

describe('FileDesk', () => {
  it('opens what a person pointed at, and gives it by its token', async () => {
    const opened = await desk.openChosen(path);
    expect(opened).toMatchObject({ ok: true, value: { name: 'mentions.csv', path, size: 5 } });
    const token = await tokenOf(desk.open(path));
    expect(await desk.read(token, 0, 2)).toEqual({ ok: true, value: new Uint8Array([105, 100]) });
  });

  it('does not open what nobody pointed at', async () => {
    for (const wish of [path, '/etc/hostname', 'mentions.csv', '', `${folder}/x/../mentions.csv`]) {
      expect(await desk.open(wish)).toMatchObject({
        ok: false,
        failure: { reason: 'file-unreadable', detail: 'not chosen by a person' },
      });
    }
  });

  it('opens what was dropped and what the list of imports remembers', async () => {
    desk.grant(path);
    expect((await desk.open(path)).ok).toBe(true);
    const other = join(folder, 'other.csv');
    await writeFile(other, 'id\n');
    remembered.push('', other);
    expect((await desk.open(other)).ok).toBe(true);
  });

  it('opens a year of daily exports at once, and holds none of them open before it is read', async () => {
    desk.grant(path);
    const opened = await Promise.all(Array.from({ length: 400 }, () => desk.open(path)));
    expect(opened.filter(({ ok }) => !ok)).toEqual([]);
    if (process.platform === 'linux') {
      const held = async () => {
        const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`));
        return (await Promise.allSettled(links)).filter((link) => 'value' in link && link.value === path);
      };
      expect(await held()).toHaveLength(0);
      await desk.read(opened[0]?.ok ? opened[0].value.token : '', 0, 2);
      expect(await held()).toHaveLength(1);
    }
  });

  it('does not take a relative path as pointed at', async () => {
    desk.grant('package.json');
    expect((await desk.open(join(process.cwd(), 'package.json'))).ok).toBe(false);
  });

  it('knows no token after the file was closed, or the page has gone', async () => {
    const first = await tokenOf(desk.openChosen(path));
    expect(await desk.close(first)).toBeNull();
    expect(await desk.close(first)).toBeNull();
    const second = await tokenOf(desk.openChosen(path));
    await desk.closeAll();
    for (const token of [first, second, 'made-up', '__proto__']) {
      expect(await desk.read(token, 0, 1)).toMatchObject({
        ok: false,
        failure: { detail: 'no longer open' },
      });
    }
  });

  it('gives every opening its own token', async () => {
    const tokens = await Promise.all([1, 2, 3].map(() => tokenOf(desk.openChosen(path))));
    expect(new Set(tokens).size).toBe(3);
  });
});

describe('saveFile', () => {
  it('writes text and bytes, for everyone to read', async () => {
    const target = join(folder, 'rejects.csv');
    expect(await saveFile(target, 'row\n')).toEqual({ ok: true, value: { path: target } });
    expect(await readFile(target, 'utf8')).toBe('row\n');
    if (process.platform !== 'win32') expect((await stat(target)).mode & 0o077).not.toBe(0);
  });

  it('writes where a link points instead of replacing the link', async () => {
    const link = join(folder, 'link.csv');
    await symlink(path, link);
    await saveFile(link, 'through');
    expect(await readFile(path, 'utf8')).toBe('through');
  });

  it('says why it cannot', async () => {
    expect(await saveFile(join(path, 'below.csv'), 'x')).toMatchObject({
      ok: false,
      failure: { reason: 'file-unwritable', file: 'below.csv' },
    });
  });
});

describe('failureOfError', () => {
  const error = (code: string) => Object.assign(new Error(`${code}: at /home/somebody/x`), { code });

  it.each([
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EACCES', 'write', 'file-unwritable'],
    ['EROFS', 'write', 'file-unwritable'],
    ['ENOENT', 'write', 'file-unwritable'],
    ['ENOENT', 'read', 'file-not-found'],
    ['EACCES', 'read', 'file-unreadable'],
    ['EIO', 'read', 'file-unreadable'],
  ] as const)('takes %s on %s for %s, and says no folder', (code, deed, reason) => {
    const failure = { reason, file: 'a.csv', detail: code };
    expect(failureOfError(error(code), '/home/somebody/a.csv', deed)).toEqual(failure);
  });

  it('answers also for what is no error of the system', () => {
    expect(failureOfError('odd', 'a.csv', 'read').detail).toBe('unknown');
    expect(failureOfError(new RangeError('x'), 'a.csv', 'read').detail).toBe('RangeError');
  });
});
