import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './failure-of-error';

/** Ending of the files that a write in progress leaves when the power goes. */
export const UNFINISHED = '.unfinished';

export interface AtomicWriteOptions {
  /** Keeps the version before this one under that path. */
  readonly previous?: string;
  /** Access rights of the file; only the owner's by default. */
  readonly mode?: number;
}

/**
 * Replaces a file as a whole: whoever reads it, at whatever moment the power goes, finds the old content or the
 * new. Throws the file system's error, and then leaves the old content and no debris.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  { previous, mode = 0o600 }: AtomicWriteOptions = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const unfinished = unfinishedIn(folder);
  try {
    const file = await open(unfinished, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (previous !== undefined) await keepPrevious(path, previous);
    await renameInto(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Not made from the file's own name, which may be as long as a name can be. */
function unfinishedIn(folder: string): string {
  return join(folder, `${randomUUID()}${UNFINISHED}`);
}

async function keepPrevious(path: string, previous: string): Promise<void> {
  const unfinished = unfinishedIn(dirname(previous));
  try {
    await link(path, unfinished);
    await rename(unfinished, previous);
  } catch (error) {
    // The first version has none before it, and some file systems have no links: the copy is a comfort only.
    if (!['ENOENT', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes(errorCode(error))) throw error;
  }
}

/** Virus scanners on Windows hold a new file for a moment. */
async function renameInto(from: string, to: string): Promise<void> {
  for (let patience = process.platform === 'win32' ? 5 : 0; ; patience -= 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (patience <= 0 || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error;
      await wait(50);
    }
  }
}

/** Makes the rename itself lasting. Windows has no such call for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
