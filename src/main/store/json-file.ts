import { readFile, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { errorCode } from '../files/failure-of-error';
import { writeAtomically } from '../files/write-atomically';

/** What reading one of our own files found. */
export type JsonRead<T> =
  | { readonly status: 'absent' }
  | { readonly status: 'read'; readonly value: T }
  /** Unreadable. Its bytes are kept under `keptAs` (null: there were none), `value` is the version before it. */
  | { readonly status: 'damaged'; readonly keptAs: string | null; readonly value: T | null };

type Attempt<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'bad' }
  | { readonly kind: 'good'; readonly value: T };

/**
 * One of our own JSON files, written as a whole and parsed on the way in. A damaged file is set aside before
 * anything can replace it. `previous` keeps the version before the last, which then stands in for a damaged one.
 */
export class JsonFile<T> {
  constructor(
    readonly path: string,
    private readonly schema: v.GenericSchema<unknown, T>,
    private readonly options: { readonly previous?: true } = {},
  ) {}

  /** Throws only when a damaged file can neither be read nor set aside. */
  async read(): Promise<JsonRead<T>> {
    const current = await this.attempt(this.path);
    if (current.kind === 'good') return { status: 'read', value: current.value };
    const before = this.options.previous
      ? await this.attempt(this.previousPath)
      : { kind: 'absent' as const };
    const value = before.kind === 'good' ? before.value : null;
    if (current.kind === 'absent' && value === null) return { status: 'absent' };
    const keptAs = current.kind === 'bad' ? await this.setAside() : null;
    if (value !== null) await this.write(value);
    return { status: 'damaged', keptAs, value };
  }

  /** Throws the file system's error; the old content then stands. */
  async write(value: T): Promise<void> {
    const content = `${JSON.stringify(value, null, 2)}\n`;
    await writeAtomically(this.path, content, this.options.previous ? { previous: this.previousPath } : {});
  }

  get previousPath(): string {
    return `${this.path}.previous`;
  }

  private async attempt(path: string): Promise<Attempt<T>> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      return { kind: errorCode(error) === 'ENOENT' ? 'absent' : 'bad' };
    }
    try {
      const parsed = v.safeParse(this.schema, JSON.parse(text));
      return parsed.success ? { kind: 'good', value: parsed.output } : { kind: 'bad' };
    } catch {
      return { kind: 'bad' };
    }
  }

  private async setAside(): Promise<string> {
    const kept = `${this.path}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    await rename(this.path, kept);
    return basename(kept);
  }
}
