import { textHash } from './mention-hash';

/** One dictionary that grows: code = position, code 0 = "". Remembers the hash of each string beside it. */
export class CodeList {
  readonly values: string[];
  readonly #hashes: number[];
  readonly #codes = new Map<string, number>();
  #lastValue = '';
  #lastCode = 0;
  full = false;

  /** `limit`: how many codes the narrowest column that holds them can tell apart. */
  constructor(
    start: readonly string[],
    private readonly limit: number,
  ) {
    this.values = start.length > 0 ? [...start] : [''];
    this.#hashes = this.values.map(textHash);
    for (let code = 1; code < this.values.length; code++) {
      const value = this.values[code]!;
      if (value !== '') this.#codes.set(value, code);
    }
  }

  /** Code of a value, a new one if need be; 0 for "" and when the list is full. */
  code(value: string): number {
    if (value === this.#lastValue) return this.#lastCode;
    if (value === '') return 0;
    const code = this.#codes.get(value) ?? this.#add(value);
    this.#lastValue = value;
    this.#lastCode = code;
    return code;
  }

  /** Hash of the string behind a code. */
  hashOf(code: number): number {
    return this.#hashes[code]!;
  }

  /** A string is kept as it can be stored: without halves of surrogate pairs. */
  #add(value: string): number {
    const kept = (value as string & { toWellFormed(): string }).toWellFormed();
    if (kept !== value) return this.code(kept);
    if (this.values.length >= this.limit) {
      this.full = true;
      return 0;
    }
    this.#codes.set(value, this.values.length);
    this.#hashes.push(textHash(value));
    return this.values.push(value) - 1;
  }
}
