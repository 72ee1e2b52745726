import type { Result } from '../domain/failure';
import type { Reject } from '../domain/mapping';
import type { Mention } from '../domain/mention';

/** What one step of reading a file gave: the records that ended in it, accepted or not, in file order each. */
export interface MentionBatch {
  readonly mentions: readonly Mention[];
  readonly rejects: readonly Reject[];
  /** Bytes of the file read so far. */
  readonly bytesRead: number;
}

/** Batches until the file ends; a failure, if any, is the last thing yielded. */
export type MentionBatches = AsyncGenerator<Result<MentionBatch>, void, void>;
