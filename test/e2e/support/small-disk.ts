import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A file system of its own that can be filled to the last byte. */
export interface SmallDisk {
  readonly path: string;
  /** Writes until nothing more fits. */
  fill(): void;
  /** Takes back what `fill` wrote. */
  makeRoom(): void;
  unmount(): void;
}

/**
 * Mounts a file system in memory on a new folder.
 *
 * @returns undefined where this user or this system may not mount
 */
export function mountSmallDisk(path: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'pharos-test', path], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => {
      for (const size of [1 << 20, 4096, 1]) writeUntilFull(ballast, size);
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    unmount: () => {
      // Lazily: a process that was just killed may hold a file open for a moment more.
      execFileSync('umount', ['--lazy', path]);
    },
  };
}

function writeUntilFull(path: string, chunk: number): void {
  const file = openSync(path, 'a');
  const bytes = Buffer.alloc(chunk);
  try {
    while (writeSync(file, bytes) === chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
