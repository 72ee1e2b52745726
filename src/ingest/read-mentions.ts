import type { ByteSource } from '../domain/byte-source';
import type { Mapping } from '../domain/mapping';
import type { MentionBatches } from './mention-batch';

export interface ReadOptions {
  /** Aborted: the reading ends with the failure `cancelled`. */
  readonly signal?: AbortSignal;
  /** Called after each step with the bytes read so far. */
  readonly onProgress?: (bytesRead: number) => void;
}

/**
 * Reads a file as a stream of mentions and rejects: at most one step of bytes and one record is in memory.
 * Every record of the file is in exactly one of `mentions` and `rejects`; nothing is dropped silently.
 * A file that cannot be followed ends with a failure as the last yield.
 */
export async function* readMentions(
  source: ByteSource,
  _mapping: Mapping,
  _options: ReadOptions = {},
): MentionBatches {
  yield { ok: false, failure: { reason: 'internal', detail: `reading ${source.name} is not built yet` } };
}
