import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  electronLibraries,
  ensureDebianPackages,
  missingPackages,
  namesOnOffer,
} from '../../../scripts/setup/debian-packages.mjs';
import { createReporter } from '../../../scripts/setup/reporter.mjs';

describe('what is missing, by dpkg-query', () => {
  it('is what dpkg does not know and what was removed but left its configuration', () => {
    const answer = 'libnss3\tinstalled\nlibgbm1\tconfig-files\n';
    expect(missingPackages(['libnss3', 'libgbm1', 'libxss1'], answer)).toEqual(['libgbm1', 'libxss1']);
  });

  it('counts the successor of a renamed library', () => {
    expect(missingPackages(['libgtk-3-0'], 'libgtk-3-0t64\tinstalled\n')).toEqual([]);
  });

  it('installs the name that the release offers', () => {
    const policy = [
      'libasound2:\n  Installed: (none)\n  Candidate: (none)\n  Version table:',
      'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.14-1\n  Version table:',
      'libnss3:\n  Installed: (none)\n  Candidate: 2:3.110-1\n  Version table:',
    ].join('\n');
    expect(namesOnOffer(['libasound2', 'libnss3', 'xvfb'], policy)).toEqual([
      'libasound2t64',
      'libnss3',
      'xvfb',
    ]);
  });
});

/** Stand-ins for Debian's programs, first in PATH. */
describe.runIf(process.platform === 'linux')('the Debian step', () => {
  let bin = '';
  const said: string[] = [];
  const reporter = createReporter({ write: (text: string) => said.push(text) });

  const program = async (name: string, script: string): Promise<void> => {
    await writeFile(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${bin}/calls"\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  };
  const installed = (names: readonly string[]): string =>
    `${names.map((name) => `printf '${name}\\tinstalled\\n'`).join('\n')}\nexit 1`;

  beforeEach(async () => {
    bin = await mkdtemp(join(tmpdir(), 'pharos-bin-'));
    said.length = 0;
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
    await program('apt-cache', 'exit 0');
    await program('apt-get', 'exit 0');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(bin, { recursive: true, force: true });
  });

  const without = (name: string): readonly string[] =>
    electronLibraries.filter((library) => library !== name);

  it('is silent when everything is there', async () => {
    await program('dpkg-query', installed(electronLibraries));
    await ensureDebianPackages(reporter, { virtualDisplay: false, isRoot: false });
    expect(said).toEqual([]);
  });

  it('tells an ordinary user the exact command', async () => {
    await program('dpkg-query', installed(without('libnss3')));
    const step = ensureDebianPackages(reporter, { virtualDisplay: true, isRoot: false });
    await expect(step).rejects.toMatchObject({
      message: 'Debian packages are missing: libnss3 xvfb.',
      remedy: 'Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb',
    });
  });

  it('installs as root, and only what is missing', async () => {
    await program('dpkg-query', installed(without('libgbm1')));
    await ensureDebianPackages(reporter, { virtualDisplay: false, isRoot: true });
    const calls = await readFile(join(bin, 'calls'), 'utf8');
    expect(calls).toContain('apt-get install -y -qq --no-install-recommends libgbm1\n');
    expect(said[0]).toContain('installing Debian packages (libgbm1)');
  });

  it('says what apt said, and the command, when the installation fails', async () => {
    await program('dpkg-query', installed(without('libgbm1')));
    await program('apt-get', 'echo "E: no network" >&2; exit 100');
    const step = ensureDebianPackages(reporter, { virtualDisplay: false, isRoot: true });
    await expect(step).rejects.toMatchObject({
      message: expect.stringContaining('E: no network'),
      remedy: expect.stringContaining('apt-get install -y -qq --no-install-recommends libgbm1'),
    });
  });

  it('does nothing where there is no dpkg', async () => {
    await program('dpkg-query', 'exit 127');
    await ensureDebianPackages(reporter, { virtualDisplay: true, isRoot: false });
    expect(said).toEqual([]);
  });
});
