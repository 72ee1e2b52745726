import { randomUUID } from 'node:crypto';
import { basename, isAbsolute, resolve } from 'node:path';
import type { Result } from '../../domain/failure';
import type { FileFailure, OpenedFile } from '../../ipc/main-contract';
import { FileLease } from './file-lease';

const MOST_LEASES = 10_000;

/**
 * Files the page has open, each under a token that cannot be guessed. The page may open what a person pointed at
 * (chosen, dropped, named on the command line) or what the list of imports remembers, and nothing else.
 */
export class FileDesk {
  private readonly leases = new Map<string, FileLease>();
  private readonly granted = new Set<string>();

  constructor(private readonly remembered: () => Iterable<string>) {}

  /** A person pointed at this file. */
  grant(path: string): void {
    if (isAbsolute(path)) this.granted.add(resolve(path));
  }

  /** Opens a path the page names, if it may. */
  async open(path: string): Promise<Result<OpenedFile, FileFailure>> {
    if (!this.mayOpen(path)) return refusal(path, 'not chosen by a person');
    return this.openGranted(path);
  }

  /** Opens a file that a person has just pointed at. */
  async openChosen(path: string): Promise<Result<OpenedFile, FileFailure>> {
    this.grant(path);
    return this.openGranted(path);
  }

  async read(
    token: string,
    offset: number,
    length: number,
  ): Promise<Result<Uint8Array<ArrayBuffer>, FileFailure>> {
    const lease = this.leases.get(token);
    return lease ? lease.read(offset, length) : refusal('', 'no longer open');
  }

  /** SHA-256 of the whole file where all of it was read in order; ends the lease. */
  async close(token: string): Promise<string | null> {
    const lease = this.leases.get(token);
    this.leases.delete(token);
    return lease ? lease.close() : null;
  }

  /** The page has gone: so have its files. */
  async closeAll(): Promise<void> {
    const leases = [...this.leases.values()];
    this.leases.clear();
    await Promise.all(leases.map((lease) => lease.close()));
  }

  private async openGranted(path: string): Promise<Result<OpenedFile, FileFailure>> {
    if (this.leases.size >= MOST_LEASES) return refusal(path, 'too many files are open');
    const opened = await FileLease.open(path);
    if (!opened.ok) return opened;
    const token = randomUUID();
    this.leases.set(token, opened.value);
    return { ok: true, value: { token, name: basename(path), path, size: opened.value.size } };
  }

  private mayOpen(path: string): boolean {
    if (!isAbsolute(path)) return false;
    const wanted = resolve(path);
    if (this.granted.has(wanted)) return true;
    for (const remembered of this.remembered()) {
      if (remembered !== '' && resolve(remembered) === wanted) return true;
    }
    return false;
  }
}

function refusal(path: string, detail: string): Result<never, FileFailure> {
  return { ok: false, failure: { reason: 'file-unreadable', file: basename(path), detail } };
}
