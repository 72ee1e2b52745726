import type { ByteSource } from '../domain/byte-source';
import type { FileRef, ImportProgress } from '../ipc/engine-contract';
import type { IndexedDb } from '../storage/database';
import type { Codec } from '../storage/format/codec';

/** Points at which a test stops the engine to see what a killed process leaves. Absent in ordinary use. */
export type FailPoint = `after-segment-${number}` | 'before-commit' | 'after-commit';

/** A file being read, and the end of reading it. */
export interface OpenFile {
  readonly source: ByteSource;
  /** Ends the lease; SHA-256 of what was read from the start, where the reader kept it. */
  close(): Promise<string | null>;
}

/** Everything the engine needs of its surroundings: the worker gives it the page's, tests give it their own. */
export interface EnginePorts {
  openFile(file: FileRef): OpenFile;
  progress(progress: ImportProgress): void;
  /** UTC ms for records. */
  now(): number;
  /** Monotonic ms for rates. */
  clock(): number;
  /** Lets other requests in; work that never waits for anything calls it between its steps. */
  breathe(): Promise<void>;
  /** Reached a fail point; the promise holds the engine there. */
  failPoint?(point: FailPoint): Promise<void>;
  readonly idb?: IndexedDb;
  readonly codec?: Codec;
}
