import { basename } from 'node:path';
import type * as v from 'valibot';
import type { DamagedFile, FileFailure } from '../../ipc/main-contract';
import { failureOfError } from '../files/failure-of-error';
import { JsonFile } from './json-file';
import { Serial } from './serial';

/**
 * One value of main's that lives in one JSON file of its own: preferences, remembered mappings, the window's
 * place. Changes wait for each other and are on disk before they are answered.
 */
export class KeptValue<T> {
  private readonly serial = new Serial();
  private readonly file: JsonFile<T>;
  private held: T;
  private lost: readonly DamagedFile[] = [];

  constructor(
    path: string,
    schema: v.GenericSchema<unknown, T>,
    initial: T,
    private readonly kind: DamagedFile['kind'],
  ) {
    this.file = new JsonFile(path, schema);
    this.held = initial;
  }

  async open(): Promise<void> {
    const read = await this.file.read();
    if (read.status === 'read') this.held = read.value;
    if (read.status === 'damaged') {
      this.lost = [
        { file: basename(this.file.path), kind: this.kind, keptAs: read.keptAs, instead: 'nothing' },
      ];
    }
  }

  get value(): T {
    return this.held;
  }

  get damaged(): readonly DamagedFile[] {
    return this.lost;
  }

  /** null: kept. A failure: the old value stands, here and on disk. */
  change(how: (value: T) => T): Promise<FileFailure | null> {
    return this.serial.run(async () => {
      const after = how(this.held);
      try {
        await this.file.write(after);
        this.held = after;
        return null;
      } catch (error) {
        return failureOfError(error, this.file.path, 'write');
      }
    });
  }

  idle(): Promise<void> {
    return this.serial.idle();
  }
}
