import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../../domain/failure';
import type { FileFailure } from '../../ipc/main-contract';
import { Serial } from '../store/serial';
import { failureOfError } from './failure-of-error';

/** What tells one state of a file from another. */
type Identity = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs'>;

/**
 * A file to be read as it was when it was opened: every read is compared with that, so that bytes of two versions
 * are never mixed. The system's handle is held from the first read on, so that hundreds of files can be looked for
 * at once. What is read in order from the start is hashed on the way; reading a part again does no harm to the
 * hash, leaving a part out means there is none.
 */
export class FileLease {
  private readonly serial = new Serial();
  private readonly hash = createHash('sha256');
  private hashed = 0;
  private changed = false;
  private handle: FileHandle | null = null;

  private constructor(
    readonly path: string,
    readonly size: number,
    private readonly identity: Identity,
  ) {}

  static async open(path: string): Promise<Result<FileLease, FileFailure>> {
    let handle: FileHandle | undefined;
    try {
      // Before opening: opening a pipe would wait for its writer.
      if (!(await stat(path)).isFile()) return refused(path, 'not a file');
      handle = await open(path, 'r');
      const identity = await handle.stat({ bigint: true });
      if (!identity.isFile()) return refused(path, 'not a file');
      return { ok: true, value: new FileLease(path, Number(identity.size), identity) };
    } catch (error) {
      return { ok: false, failure: failureOfError(error, path, 'read') };
    } finally {
      await handle?.close();
    }
  }

  /** Up to `length` bytes from `offset`, fewer only at the end. The array owns its whole buffer. */
  read(offset: number, length: number): Promise<Result<Uint8Array<ArrayBuffer>, FileFailure>> {
    return this.serial.run(async () => {
      try {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        const bytes = await this.fill(new Uint8Array(wanted), offset);
        if (bytes.length < wanted || (await this.hasChanged())) return this.failedBy('file-changed');
        this.addToHash(bytes, offset);
        return { ok: true, value: bytes };
      } catch (error) {
        return { ok: false, failure: failureOfError(error, this.path, 'read') };
      }
    });
  }

  /** Ends the lease: hex SHA-256 of the whole file, or null when not all of it was read in order. */
  close(): Promise<string | null> {
    return this.serial.run(async () => {
      const unchanged = !(await this.hasChanged().catch(() => true));
      await this.handle?.close();
      return unchanged && this.hashed === this.size ? this.hash.digest('hex') : null;
    });
  }

  private async fill(bytes: Uint8Array<ArrayBuffer>, offset: number): Promise<Uint8Array<ArrayBuffer>> {
    const handle = await this.held();
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, offset + filled);
      if (bytesRead === 0) return bytes.slice(0, filled);
      filled += bytesRead;
    }
    return bytes;
  }

  private async held(): Promise<FileHandle> {
    if (this.handle === null) {
      this.handle = await open(this.path, 'r');
      this.compare(await this.handle.stat({ bigint: true }));
    }
    return this.handle;
  }

  /** By its path, so that a file replaced by another is noticed too; throws where the path has gone. */
  private async hasChanged(): Promise<boolean> {
    if (!this.changed) this.compare(await stat(this.path, { bigint: true }));
    return this.changed;
  }

  private compare(now: Identity): void {
    const was = this.identity;
    this.changed ||=
      now.dev !== was.dev || now.ino !== was.ino || now.size !== was.size || now.mtimeNs !== was.mtimeNs;
  }

  private addToHash(bytes: Uint8Array, offset: number): void {
    const end = offset + bytes.length;
    if (offset > this.hashed || end <= this.hashed) return;
    this.hash.update(bytes.subarray(this.hashed - offset));
    this.hashed = end;
  }

  private failedBy(reason: FileFailure['reason']): Result<never, FileFailure> {
    return { ok: false, failure: { reason, file: basename(this.path), detail: '' } };
  }
}

function refused(path: string, detail: string): Result<never, FileFailure> {
  return { ok: false, failure: { reason: 'file-unreadable', file: basename(path), detail } };
}
