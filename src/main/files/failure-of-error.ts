import { basename } from 'node:path';
import type { FileFailure } from '../../ipc/main-contract';

const DISK_FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_FOUND: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * What an error of the file system means to a person. `detail` is the system's code, never its sentence, which
 * would carry the path.
 */
export function failureOfError(error: unknown, path: string, deed: 'read' | 'write'): FileFailure {
  const code = errorCode(error);
  const file = basename(path);
  if (DISK_FULL.has(code)) return { reason: 'disk-full', file, detail: code };
  if (deed === 'write') return { reason: 'file-unwritable', file, detail: code };
  return { reason: NOT_FOUND.has(code) ? 'file-not-found' : 'file-unreadable', file, detail: code };
}

/** The system's code of an error (`ENOENT`), or the error's class name where it has none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
