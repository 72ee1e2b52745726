import { TextColumn } from './text-column';

/** Hashes of single strings, as `TextColumn` computes them over its rows. Reused, so nothing is allocated. */
export class MentionHash {
  hi = 0;
  lo = 0;
  readonly #scratch = new TextColumn(false);

  /** Fills `hi` and `lo` with the 64 bits of a mention's key. */
  id(key: string): void {
    this.#scratch.put(key);
    this.#scratch.key(this);
  }

  /** 32 bits over a text. */
  text(text: string): number {
    this.#scratch.put(text);
    return this.#scratch.hash();
  }
}
