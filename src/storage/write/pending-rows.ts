import { type IdHash, MentionHash } from '../../analytics/columns/mention-hash';
import { emptyReadings, type TextReadings } from '../../analytics/columns/text-readings';
import { timeOrder } from '../../analytics/columns/time-order';
import type { Mention } from '../../domain/mention';

/** Mentions that wait for their segment to fill up, with what their order is decided by. */
export class PendingRows {
  length = 0;
  readonly #mentions: Mention[] = [];
  /** What was read out of their texts, by place. */
  readonly readings: TextReadings;
  readonly #createdAt: Float64Array;
  readonly #idHi: Uint32Array;
  readonly #idLo: Uint32Array;
  readonly #content: Uint32Array;
  readonly #hash = new MentionHash();

  constructor(readonly capacity: number) {
    this.readings = emptyReadings(capacity);
    this.#createdAt = new Float64Array(capacity);
    this.#idHi = new Uint32Array(capacity);
    this.#idLo = new Uint32Array(capacity);
    this.#content = new Uint32Array(capacity);
  }

  /** Adds a mention, of whose text was read what stands at a place of `readings`, and gives its key. */
  add(mention: Mention, readings: TextReadings, at: number): IdHash {
    const row = this.length++;
    const hash = this.#hash;
    hash.id(mention.id);
    this.#mentions[row] = mention;
    this.readings.flags[row] = readings.flags[at]!;
    this.readings.foldHi[row] = readings.foldHi[at]!;
    this.readings.foldLo[row] = readings.foldLo[at]!;
    this.#createdAt[row] = mention.createdAt;
    this.#idHi[row] = hash.hi;
    this.#idLo[row] = hash.lo;
    return hash;
  }

  /** Hands the mentions over in time order, each with its place and key (the same object every time), and forgets them. */
  drain(take: (mention: Mention, place: number, key: IdHash) => void): void {
    const key = { hi: 0, lo: 0 };
    const order = timeOrder(
      { createdAt: this.#createdAt, idHi: this.#idHi, idLo: this.#idLo, content: this.#content },
      this.length,
    );
    for (let i = 0; i < this.length; i++) {
      const row = order ? order[i]! : i;
      key.hi = this.#idHi[row]!;
      key.lo = this.#idLo[row]!;
      take(this.#mentions[row]!, row, key);
    }
    this.length = 0;
    this.#mentions.length = 0;
  }
}
