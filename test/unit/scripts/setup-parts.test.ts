import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../scripts/setup/app-build.mjs';
import { isRunning } from '../../../scripts/setup/is-running.mjs';
import { requireNodeVersion } from '../../../scripts/setup/node-version.mjs';
import { oneAtATime } from '../../../scripts/setup/one-at-a-time.mjs';
import { createReporter, SetupError } from '../../../scripts/setup/reporter.mjs';
import { packAsar } from '../../../scripts/setup/runtime/asar.mjs';
import { needsVirtualDisplay } from '../../../scripts/setup/virtual-display.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-setup-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the fingerprint of the sources', () => {
  const print = (): string => fingerprint(folder, ['src', 'absent.json']);

  beforeEach(async () => {
    await mkdir(join(folder, 'src', 'deep'), { recursive: true });
    await writeFile(join(folder, 'src', 'deep', 'a.ts'), 'a');
  });

  it('is the same for the same files', () => {
    expect(print()).toBe(print());
  });

  it.each([
    ['an edit', () => utimes(join(folder, 'src/deep/a.ts'), 1, 1)],
    ['a new file', () => writeFile(join(folder, 'src/b.ts'), '')],
    ['a deleted file', () => rm(join(folder, 'src/deep/a.ts'))],
  ])('changes with %s', async (_name, change) => {
    const before = print();
    await change();
    expect(print()).not.toBe(before);
  });
});

describe('the archive of the default app', () => {
  it('lists every file at its place behind the header', () => {
    const contents = { 'package.json': Buffer.from('{"type":"module"}'), 'main.js': Buffer.from('Ä') };
    const archive = packAsar(contents);
    const begin = 8 + archive.readUInt32LE(4);
    const { files } = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)));
    for (const [name, content] of Object.entries(contents)) {
      const at = begin + Number(files[name].offset);
      expect(archive.subarray(at, at + files[name].size)).toEqual(content);
    }
    expect(archive.length).toBe(begin + 17 + 2);
  });
});

describe('the Node that runs the scripts', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0'])('%s will do', (version) => {
    expect(() => requireNodeVersion(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3'])('%s is too old', (version) => {
    expect(() => requireNodeVersion(version)).toThrow(SetupError);
  });
});

describe('the need for a virtual display', () => {
  it.each([
    ['linux', {}, true],
    ['linux', { DISPLAY: ':0' }, false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['darwin', {}, false],
    ['win32', {}, false],
  ])('on %s with %o: %s', (platform, env, needed) => {
    expect(needsVirtualDisplay({ platform, env })).toBe(needed);
  });
});

describe('the words of the set-up', () => {
  it('name a step before it begins and its duration after', async () => {
    const lines: string[] = [];
    let clock = 1000;
    const reporter = createReporter({ write: (text: string) => lines.push(text) }, () => clock);
    await reporter.step('building', async () => {
      expect(lines).toEqual(['pharos: building …\n']);
      clock += 12_345;
    });
    expect(lines[1]).toBe('pharos: building: took 12.3 s\n');
  });
});

describe('one process at a time', () => {
  const said: string[] = [];
  const reporter = createReporter({ write: (text: string) => said.push(text) });

  beforeEach(() => {
    said.length = 0;
  });

  it('lets the second wait for the first, and says so', async () => {
    const lock = join(folder, 'lock');
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
    };
    await Promise.all([oneAtATime(reporter, work('a'), lock), oneAtATime(reporter, work('b'), lock)]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(said).toEqual([expect.stringContaining(`process ${process.pid}`)]);
  });

  it('does not wait for a process that is gone, nor keep the lock after a failure', async () => {
    const lock = join(folder, 'lock');
    await writeFile(lock, '4194305');
    const broken = oneAtATime(reporter, () => Promise.reject(new Error('broken')), lock);
    await expect(broken).rejects.toThrow('broken');
    await expect(oneAtATime(reporter, async () => 'free', lock)).resolves.toBe('free');
    expect(said).toEqual([]);
  });

  it('does not wait for a lock that a power cut left empty', async () => {
    const lock = join(folder, 'lock');
    await writeFile(lock, '');
    await utimes(lock, 1, 1);
    await expect(oneAtATime(reporter, async () => 'free', lock)).resolves.toBe('free');
  });

  it('says that it cannot write rather than waiting for ever', async () => {
    const unwritable = join(folder, 'x'.repeat(300));
    const locked = oneAtATime(reporter, async () => 'free', unwritable);
    await expect(locked).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining('cannot be written (ENAMETOOLONG)'),
    });
  });

  it.runIf(process.platform === 'linux')(
    'takes a killed process that nobody collected for gone',
    async () => {
      // The shell becomes a `sleep`, which never collects the child that it started as a shell.
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']);
      try {
        const zombie = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
        await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n');
        expect(isRunning(zombie)).toBe(true);
        process.kill(zombie, 'SIGKILL');
        await expect.poll(() => isRunning(zombie)).toBe(false);
        expect(existsSync(`/proc/${zombie}`)).toBe(true);
        expect(isRunning(process.pid)).toBe(true);
      } finally {
        parent.kill();
      }
    },
  );
});
