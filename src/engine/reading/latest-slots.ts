import type { TileQuery } from '../../ipc/engine-queries';

/**
 * Latest wins, slot by slot: of several questions for one slot that wait at the same time only the newest is
 * worth answering.
 */
export class LatestSlots {
  readonly #newest = new Map<string, number>();
  #last = 0;

  /** Takes a batch's number; all batches that are already waiting have theirs before the first is answered. */
  take(queries: readonly TileQuery[]): number {
    this.#last += 1;
    for (const { slot } of queries) this.#newest.set(slot, this.#last);
    return this.#last;
  }

  /** The queries of a batch that no later one has overtaken. */
  current(batch: number, queries: readonly TileQuery[]): readonly TileQuery[] {
    return queries.filter(({ slot }) => this.#newest.get(slot) === batch);
  }
}
