import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import {
  type DamagedFile,
  type FileFailure,
  keptSnapshots,
  type MainAnswer,
  type MainAsk,
  restatementLog,
} from '../../ipc/main-contract';
import { failureOfError } from '../files/failure-of-error';
import { JsonFile } from './json-file';
import { Serial } from './serial';

const logFile = v.object({ schema: v.literal(1), entries: restatementLog });
const snapshotsFile = v.object({ schema: v.literal(1), kept: keptSnapshots });

/**
 * The log of restatements and the snapshots taken last of each workspace (G10), beside its state file:
 * `workspaces/<id>.restatements.json` and `workspaces/<id>.snapshots.json`. A damaged file is set aside and said; the
 * version before it stands in, so that a torn write loses no entry.
 */
export class RestatementStore {
  private readonly serial = new Serial();

  constructor(private readonly folder: string) {}

  read(id: string): Promise<MainAnswer<'restatements.read'>> {
    return this.serial.run(async () => {
      const damaged: DamagedFile[] = [];
      const readOne = async <T>(file: JsonFile<T>): Promise<T | null> => {
        const read = await file.read();
        if (read.status === 'absent') return null;
        if (read.status === 'damaged') {
          damaged.push({
            file: basename(file.path),
            kind: 'restatements',
            keptAs: read.keptAs,
            instead: read.value ? 'previous' : 'nothing',
          });
        }
        return read.value;
      };
      try {
        const log = await readOne(this.logOf(id));
        const snapshots = await readOne(this.snapshotsOf(id));
        return { log: log?.entries ?? [], kept: snapshots?.kept ?? null, damaged, failure: null };
      } catch (error) {
        return { log: [], kept: null, damaged, failure: failureOfError(error, this.logOf(id).path, 'read') };
      }
    });
  }

  /** The log first: where the snapshots then fail, or the power does, the same change is found and told once. */
  keep({ id, log, kept }: MainAsk<'restatements.keep'>): Promise<FileFailure | null> {
    return this.serial.run(async () => {
      const file = this.logOf(id);
      try {
        if (log !== null) await file.write({ schema: 1, entries: log });
        await this.snapshotsOf(id).write({ schema: 1, kept });
        return null;
      } catch (error) {
        return failureOfError(error, file.path, 'write');
      }
    });
  }

  /** With the workspace goes what was stated of it. What cannot be removed belongs to no workspace any more. */
  forget(id: string): Promise<void> {
    return this.serial.run(async () => {
      for (const { path, previousPath } of [this.logOf(id), this.snapshotsOf(id)]) {
        await rm(path, { force: true }).catch(() => undefined);
        await rm(previousPath, { force: true }).catch(() => undefined);
      }
    });
  }

  idle(): Promise<void> {
    return this.serial.idle();
  }

  private logOf(id: string): JsonFile<v.InferOutput<typeof logFile>> {
    return new JsonFile(join(this.folder, 'workspaces', `${id}.restatements.json`), logFile, {
      previous: true,
    });
  }

  private snapshotsOf(id: string): JsonFile<v.InferOutput<typeof snapshotsFile>> {
    return new JsonFile(join(this.folder, 'workspaces', `${id}.snapshots.json`), snapshotsFile, {
      previous: true,
    });
  }
}
