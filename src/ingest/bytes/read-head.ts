import { type ByteSource, ByteSourceError } from '../../domain/byte-source';
import type { Failure, Result } from '../../domain/failure';

/** How much of a file its encoding, dialect and formats are told from. */
export const HEAD_BYTES = 1 << 20;

/** Bytes of `source` from `offset`, as a value: a short answer before the end means that the file changed. */
export async function readBytes(
  source: ByteSource,
  offset: number,
  length: number,
): Promise<Result<Uint8Array>> {
  const wanted = Math.min(length, source.size - offset);
  try {
    const bytes = await source.read(offset, wanted);
    if (bytes.length !== wanted) return { ok: false, failure: { reason: 'file-changed', file: source.name } };
    return { ok: true, value: bytes };
  } catch (error) {
    if (error instanceof ByteSourceError) return { ok: false, failure: failureOf(error, source.name) };
    throw error;
  }
}

function failureOf(error: ByteSourceError, file: string): Failure {
  return error.reason === 'file-unreadable'
    ? { reason: 'file-unreadable', file, detail: error.message }
    : { reason: error.reason, file };
}
