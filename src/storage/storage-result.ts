import type { Failure, Result } from '../domain/failure';
import { DamagedBlob } from './format/frame';

/** A row or blob that should be there is not, or is not what was written. */
export class DamagedStore extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'DamagedStore';
  }
}

/**
 * Chromium writes blobs to files when a transaction commits. Where one does not fit it aborts with a DataError of
 * this message, and not, as for all else, with a QuotaExceededError.
 */
const BLOBS_UNWRITTEN = /Failed to write blobs \(IOError\)/;

/** Runs work against the database and turns everything it can meet into values. */
export async function stored<T>(what: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: storageFailure(what, error) };
  }
}

/** The failure behind an error of the database; a full disk may hide inside an aborted transaction. */
export function storageFailure(what: string, error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (names(error).includes('QuotaExceededError') || BLOBS_UNWRITTEN.test(detail)) {
    return { reason: 'disk-full', what: 'the mentions' };
  }
  if (error instanceof DamagedStore || error instanceof DamagedBlob) {
    return { reason: 'storage-damaged', detail };
  }
  return { reason: 'storage-failed', detail: `${what}: ${detail}` };
}

function names(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const nested = Array.isArray(failures) ? failures : Object.values(failures ?? {});
  return [String(name), ...[inner, ...nested].flatMap((cause) => names(cause, depth + 1))];
}
