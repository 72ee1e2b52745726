import type { SortedColumns } from '../columns/merge-columns';
import type { Dataset } from '../dataset';

const NOTHING = new Uint32Array(0);

/**
 * Which mention each stored row shows, block by block: superseded versions and mentions deleted at source (G7) show
 * none. Made once for a dataset, when it is first searched.
 */
export class ShownRows {
  /** By block: the mention of each row plus one; 0 for none. */
  readonly #blocks = new Map<number, Uint32Array>();

  constructor({ joined }: Dataset, { origin }: Pick<SortedColumns, 'origin'>) {
    const { shown } = joined.versions;
    for (let mention = 0; mention < joined.length; mention++) {
      if (!Number.isNaN(joined.deletedAt(mention))) continue;
      const row = shown[mention]!;
      const at = origin.row[row]!;
      this.#roomFor(origin.block[row]!, at)[at] = mention + 1;
    }
  }

  /** Mentions plus one by the block's rows; rows beyond its end show none. */
  of(block: number): Uint32Array {
    return this.#blocks.get(block) ?? NOTHING;
  }

  #roomFor(block: number, row: number): Uint32Array {
    const known = this.#blocks.get(block);
    if (known && row < known.length) return known;
    const grown = new Uint32Array(Math.max(row + 1, 2 * (known?.length ?? 512)));
    if (known) grown.set(known);
    this.#blocks.set(block, grown);
    return grown;
  }
}
