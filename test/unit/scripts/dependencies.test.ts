import { describe, expect, it } from 'vitest';
import { outdatedReason } from '../../../scripts/setup/dependencies.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/dexie': { version: '4.4.7' },
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/mac-only': { version: '2.3.3', optional: true, os: ['darwin'] },
    'node_modules/linux-x64-only': { version: '1.1.1', optional: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/linux-arm-only': { version: '1.1.1', optional: true, os: ['linux'], cpu: ['arm64'] },
    'node_modules/musl-only': {
      version: '1.1.1',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  },
};
const installed = {
  'node_modules/dexie': { version: '4.4.7' },
  'node_modules/a/node_modules/b': { version: '1.0.0' },
  'node_modules/linux-x64-only': { version: '1.1.1' },
};

describe('whether the installed packages satisfy the lockfile', () => {
  it('they do when every package this machine wants is there, whatever is there besides', () => {
    const more = { ...installed, 'node_modules/extra': { version: '9.9.9' } };
    expect(outdatedReason(lock, { packages: more }, linux)).toBeUndefined();
  });

  it('nothing installed, or an interrupted installation, reads as missing', () => {
    expect(outdatedReason(lock, undefined, linux)).toBe('nothing is installed yet');
  });

  it('names a package of another version, also deep in the tree', () => {
    const other = { ...installed, 'node_modules/a/node_modules/b': { version: '0.9.0' } };
    expect(outdatedReason(lock, { packages: other }, linux)).toBe('b is 0.9.0, not 1.0.0');
  });

  it('names a package that is missing', () => {
    const { 'node_modules/dexie': _, ...rest } = installed;
    expect(outdatedReason(lock, { packages: rest }, linux)).toBe('dexie is missing');
  });

  it('wants the binaries of this platform: a folder copied from another one is out of date', () => {
    expect(outdatedReason(lock, { packages: installed }, { platform: 'darwin', arch: 'arm64' })).toBe(
      'mac-only is missing',
    );
  });
});
