import type { PostingIndex } from '../analytics/search/posting-index';
import type { Result } from '../domain/failure';
import type { PharosDatabase } from './database';
import type { Codec } from './format/codec';
import { packPosting, unpackPosting } from './format/posting-format';
import type { NewPosting, PostingStore } from './mention-store';
import { stored } from './storage-result';

/**
 * The search indexes of segments. They are derived: one that is missing, damaged, or of other tokens is built anew
 * by whoever needs it, so none of that is a failure.
 */
export class PostingTable implements PostingStore {
  constructor(
    private readonly database: PharosDatabase,
    private readonly codec: Codec,
  ) {}

  blocks(): Promise<Result<ReadonlySet<number>>> {
    return stored(
      'reading the search index',
      async () => new Set(await this.database.posting.toCollection().primaryKeys()),
    );
  }

  read(block: number): Promise<Result<PostingIndex | null>> {
    return stored('reading the search index', async () => {
      const record = await this.database.posting.get(block);
      if (!record) return null;
      try {
        return unpackPosting(await this.codec.decode(new Uint8Array(await record.blob.arrayBuffer())));
      } catch {
        return null;
      }
    });
  }

  /**
   * Keeps an index, in a transaction that sees to it that the segment is still the one that was read: a commit that
   * drops or rewrites it takes the index away with it, and makes another generation.
   */
  write({ block, generation, index }: NewPosting): Promise<Result<boolean>> {
    return stored('storing the search index', async () => {
      const bytes = await this.codec.encode(packPosting(index));
      const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const { meta, segment, posting } = this.database;
      return this.database.transaction('rw', [meta, segment, posting], async () => {
        const identity = await meta.get('identity');
        const current = identity && 'generation' in identity && identity.generation === generation;
        if (!current || (await segment.where('id').equals(block).count()) === 0) return false;
        await posting.put({ id: block, blob });
        return true;
      });
    });
  }
}
