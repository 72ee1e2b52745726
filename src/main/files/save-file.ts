import { realpath } from 'node:fs/promises';
import type { Result } from '../../domain/failure';
import type { FileFailure } from '../../ipc/main-contract';
import { failureOfError } from './failure-of-error';
import { writeAtomically } from './write-atomically';

/** Writes a file where a person wanted it, whole or not at all; a link is followed, not replaced. */
export async function saveFile(
  path: string,
  content: string | Uint8Array,
): Promise<Result<{ path: string }, FileFailure>> {
  try {
    const target = await realpath(path).catch(() => path);
    await writeAtomically(target, content, { mode: 0o644 });
    return { ok: true, value: { path } };
  } catch (error) {
    return { ok: false, failure: failureOfError(error, path, 'write') };
  }
}
