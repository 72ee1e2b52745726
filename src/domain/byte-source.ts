/**
 * A file to read, wherever it lies: on disk for the command line, behind main for the app, in memory for tests.
 * `read` gives up to `length` bytes from `offset` (fewer only at the end) and throws a `ByteSourceError`
 * when the file has gone, cannot be read, or is no longer the one that was opened.
 */
export interface ByteSource {
  readonly name: string;
  /** Bytes, as it was when opened. */
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Thrown by `ByteSource.read`; ingest turns it into a `Failure` value. */
export class ByteSourceError extends Error {
  constructor(
    readonly reason: 'file-not-found' | 'file-unreadable' | 'file-changed',
    detail: string,
  ) {
    super(detail);
    this.name = 'ByteSourceError';
  }
}
