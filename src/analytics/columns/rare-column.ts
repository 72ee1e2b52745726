import type { CodeList } from './code-list';
import { mixHash, mixNumber } from './mix-hash';

/**
 * A rare column while rows are being added: writes a value where there is one, mixes it into the row's content
 * hash, and remembers whether any row had one.
 */
export class RareColumn<A extends Float64Array | Uint16Array | Uint32Array> {
  used = false;

  constructor(
    readonly values: A,
    readonly none: number,
    /** Tells the fields apart in the content hash; never to be changed. */
    private readonly tag: number,
  ) {}

  /** Writes a number, and answers the content hash with it. */
  number(row: number, value: number | undefined, content: number): number {
    if (value === undefined) return content;
    this.values[row] = value;
    this.used = true;
    return mixNumber(mixHash(content, this.tag), value);
  }

  /** Writes a string's code, and answers the content hash with it. */
  code(row: number, value: string | undefined, list: CodeList, content: number): number {
    if (value === undefined) return content;
    const code = list.code(value);
    this.values[row] = code;
    this.used = true;
    return mixHash(mixHash(content, this.tag), list.hashOf(code));
  }

  /** Writes a code that says nothing of its own. */
  plain(row: number, code: number): void {
    this.values[row] = code;
    this.used = true;
  }

  reset(): void {
    if (this.used) this.values.fill(this.none);
    this.used = false;
  }
}
