import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAIN_CHANNELS } from '../../../../src/ipc/main-contract';
import { fileHandlers } from '../../../../src/main/channels/file-handlers';
import { FileDesk } from '../../../../src/main/files/file-desk';

let folder = '';
let desk: FileDesk;
let chosen: string[];
let saveAs: string | null;
let proposed: (string | undefined)[];
let handlers: ReturnType<typeof fileHandlers>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-files-'));
  desk = new FileDesk(() => []);
  chosen = [];
  saveAs = null;
  proposed = [];
  handlers = fileHandlers(desk, {
    open: async () => chosen,
    save: async ({ defaultPath }) => {
      proposed.push(defaultPath);
      return saveAs;
    },
  });
});

afterEach(async () => {
  await desk.closeAll();
  await rm(folder, { recursive: true });
});

describe('fileHandlers', () => {
  it('answers null when the dialog is closed without a choice', async () => {
    expect(await handlers['file.choose']({ kind: 'mentions' })).toBeNull();
    expect(await handlers['file.save']({ name: 'a.csv', content: 'x' })).toBeNull();
  });

  it('answers each chosen file, also those that cannot be opened', async () => {
    await writeFile(join(folder, 'a.csv'), 'id\n');
    chosen = [join(folder, 'a.csv'), join(folder, 'gone.csv')];
    const answer = await handlers['file.choose']({ kind: 'mentions' });
    expect(answer).toMatchObject([{ ok: true }, { ok: false, failure: { reason: 'file-not-found' } }]);
    expect(v.safeParse(MAIN_CHANNELS['file.choose'].answer, answer).success).toBe(true);
  });

  it('reads and closes under the contract', async () => {
    await writeFile(join(folder, 'a.csv'), 'id\n');
    const opened = await desk.openChosen(join(folder, 'a.csv'));
    const token = opened.ok ? opened.value.token : '';
    const read = await handlers['file.read']({ token, offset: 0, length: 100 });
    expect(v.safeParse(MAIN_CHANNELS['file.read'].answer, read).success).toBe(true);
    const closed = await handlers['file.close']({ token });
    expect(closed.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(v.safeParse(MAIN_CHANNELS['file.open'].ask, { path: 'x' }).success).toBe(true);
  });

  it('saves where the person wanted it', async () => {
    saveAs = join(folder, 'rejects.csv');
    expect(await handlers['file.save']({ name: 'rejects.csv', content: 'row' })).toEqual({
      ok: true,
      value: { path: saveAs },
    });
    expect(await readFile(saveAs, 'utf8')).toBe('row');
  });

  it.each([
    ['rejects.csv', 'rejects.csv'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\x\\y.csv', 'C-x-y.csv'],
    ['.hidden', 'hidden'],
    ['a\u0000\nb\u202E.csv', 'a-b-.csv'],
    ['...', 'pharos'],
    [`${'x'.repeat(300)}.rejected.csv`, `${'x'.repeat(187)}.rejected.csv`],
    ['', 'pharos'],
  ])('proposes a plain name for %j', async (name, plain) => {
    const ask = { name, content: 'x' };
    expect(v.safeParse(MAIN_CHANNELS['file.save'].ask, ask).success).toBe(true);
    await handlers['file.save'](ask);
    expect(proposed).toEqual([plain]);
  });
});
