import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileLease } from '../../../../src/main/files/file-lease';

const content = Buffer.from('id,text\n1,hello\n2,good-bye\n');
const sha256 = createHash('sha256').update(content).digest('hex');

let folder = '';
let path = '';
let leases: FileLease[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-lease-'));
  path = join(folder, 'mentions.csv');
  await writeFile(path, content);
  leases = [];
});

afterEach(async () => {
  await Promise.all(leases.map((lease) => lease.close().catch(() => null)));
  await rm(folder, { recursive: true });
});

async function open(): Promise<FileLease> {
  const opened = await FileLease.open(path);
  if (!opened.ok) throw new Error(opened.failure.reason);
  leases.push(opened.value);
  return opened.value;
}

async function bytesOf(lease: FileLease, offset: number, length: number): Promise<string> {
  const read = await lease.read(offset, length);
  if (!read.ok) throw new Error(read.failure.reason);
  return Buffer.from(read.value).toString();
}

describe('FileLease', () => {
  it('reads what was asked for, less at the end, nothing beyond it', async () => {
    const lease = await open();
    expect(lease.size).toBe(content.length);
    expect(await bytesOf(lease, 0, 7)).toBe('id,text');
    expect(await bytesOf(lease, 18, 1000)).toBe('good-bye\n');
    expect(await bytesOf(lease, 1000, 10)).toBe('');
  });

  it('gives arrays that own their whole buffer, so that no more than they hold is sent on', async () => {
    const read = await (await open()).read(0, 1_048_576);
    expect(read.ok && [read.value.byteOffset, read.value.buffer.byteLength]).toEqual([0, content.length]);
  });

  it('hashes what is read in order, even when a part was read before', async () => {
    const lease = await open();
    await lease.read(0, 10);
    for (let at = 0; at < content.length; at += 4) await lease.read(at, 4);
    expect(await lease.close()).toBe(sha256);
  });

  it('hashes in order when reads are asked for at once', async () => {
    const lease = await open();
    await Promise.all([0, 5, 10, 15, 20, 25].map((at) => lease.read(at, 5)));
    expect(await lease.close()).toBe(sha256);
  });

  it('has no hash when a part was left out, or the end was not reached', async () => {
    const gap = await open();
    await gap.read(0, 5);
    await gap.read(6, 1000);
    expect(await gap.close()).toBeNull();
    const head = await open();
    await head.read(0, 5);
    expect(await head.close()).toBeNull();
  });

  it('has no hash when the file changed after the last read', async () => {
    const lease = await open();
    await lease.read(0, 1000);
    await appendFile(path, '3,more\n');
    expect(await lease.close()).toBeNull();
  });

  it('hashes an empty file', async () => {
    await writeFile(path, '');
    expect(await (await open()).close()).toBe(createHash('sha256').digest('hex'));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['grew', () => appendFile(path, '3,more\n')],
    ['shrank', () => writeFile(path, 'id\n')],
    [
      'was replaced by one of the same size and time',
      async () => {
        await writeFile(`${path}.new`, content.toString().toUpperCase());
        await utimes(`${path}.new`, 1, 1);
        await rename(`${path}.new`, path);
      },
    ],
    [
      'was rewritten in place with the same size',
      async () => {
        await writeFile(path, content.toString().toUpperCase());
        await utimes(path, 2, 2);
      },
    ],
  ])('notices that the file %s, and stays with it', async (_what, change) => {
    await utimes(path, 1, 1);
    const lease = await open();
    expect((await lease.read(0, 5)).ok).toBe(true);
    await change();
    const failure = { reason: 'file-changed', file: 'mentions.csv', detail: '' };
    expect(await lease.read(5, 5)).toEqual({ ok: false, failure });
    expect(await lease.read(0, 1)).toEqual({ ok: false, failure });
    expect(await lease.close()).toBeNull();
  });

  it('notices that the file has gone', async () => {
    const lease = await open();
    await rm(path);
    expect(await lease.read(0, 5)).toMatchObject({ ok: false, failure: { reason: 'file-not-found' } });
  });

  it('says why a file cannot be opened, without its folder', async () => {
    expect(await FileLease.open(join(folder, 'none.csv'))).toEqual({
      ok: false,
      failure: { reason: 'file-not-found', file: 'none.csv', detail: 'ENOENT' },
    });
    expect(await FileLease.open(folder)).toMatchObject({
      ok: false,
      failure: { reason: 'file-unreadable', detail: 'not a file' },
    });
    expect(await FileLease.open(join(path, 'below.csv'))).toMatchObject({
      ok: false,
      failure: { reason: 'file-not-found' },
    });
    expect(await FileLease.open('/dev/null\0')).toMatchObject({
      ok: false,
      failure: { reason: 'file-unreadable' },
    });
  });
});
