import { PostingBuilder } from '../../analytics/search/posting-builder';
import type { PostingIndex } from '../../analytics/search/posting-index';
import type { Result } from '../../domain/failure';
import type { BlockInfo, MentionArchive } from '../../storage/mention-archive';

/**
 * The search indexes of a workspace's blocks, in memory once they were needed. One that is not stored is made from the
 * block's texts: log blocks never have one, a segment may not have one yet. A block that is rewritten is another
 * `BlockInfo`, so that nothing made of its old texts is ever asked again.
 */
export class BlockIndexes {
  readonly #known = new WeakMap<BlockInfo, PostingIndex>();
  readonly #coming = new Map<BlockInfo, Promise<Result<PostingIndex>>>();

  constructor(
    private readonly archive: MentionArchive,
    private readonly breathe: () => Promise<void>,
  ) {}

  /** The index of a block. Once begun it is made to its end, also for a search that is overtaken: the next needs it. */
  async of(block: BlockInfo): Promise<Result<PostingIndex>> {
    const known = this.#known.get(block);
    if (known) return { ok: true, value: known };
    const coming = this.#coming.get(block) ?? this.#fetch(block).finally(() => this.#coming.delete(block));
    this.#coming.set(block, coming);
    return coming;
  }

  async #fetch(block: BlockInfo): Promise<Result<PostingIndex>> {
    if (block.kind === 'segment') {
      const stored = await this.archive.postings.read(block.id);
      if (!stored.ok) return stored;
      if (stored.value?.rows === block.rows) return this.#keep(block, stored.value);
    }
    const made = await this.make(block, () => true);
    if (!made.ok) return made;
    if (made.value === null) throw new Error('an index that is wanted was not made');
    return this.#keep(block, made.value);
  }

  /** Makes the index of a block from its texts and does not keep it in memory; null once it is no longer wanted. */
  async make(block: BlockInfo, wanted: () => boolean): Promise<Result<PostingIndex | null>> {
    if (!wanted()) return { ok: true, value: null };
    const pages = await this.archive.pagesOf(block);
    if (!pages.ok) return pages;
    const builder = new PostingBuilder();
    for (const page of pages.value) {
      await this.breathe();
      if (!wanted()) return { ok: true, value: null };
      const texts = page.column('text');
      for (let row = 0; row < page.length; row++) builder.add(texts.get(row) ?? '');
    }
    return { ok: true, value: builder.finish() };
  }

  #keep(block: BlockInfo, index: PostingIndex): Result<PostingIndex> {
    this.#known.set(block, index);
    return { ok: true, value: index };
  }
}
