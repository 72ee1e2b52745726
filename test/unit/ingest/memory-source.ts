import type { ByteSource } from '../../../src/domain/byte-source';
import type { Failure } from '../../../src/domain/failure';
import type { Mapping, Reject } from '../../../src/domain/mapping';
import type { Mention } from '../../../src/domain/mention';
import { readMentions } from '../../../src/ingest/read-mentions';

/** A file in memory. */
export function memorySource(content: string | Uint8Array, name = 'mentions.csv'): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
  };
}

export interface ReadAll {
  readonly mentions: readonly Mention[];
  readonly rejects: readonly Reject[];
  readonly failure: Failure | null;
}

/** Everything that reading a file yields. */
export async function readAll(source: ByteSource, mapping: Mapping): Promise<ReadAll> {
  const mentions: Mention[] = [];
  const rejects: Reject[] = [];
  for await (const step of readMentions(source, mapping)) {
    if (!step.ok) return { mentions, rejects, failure: step.failure };
    mentions.push(...step.value.mentions);
    rejects.push(...step.value.rejects);
  }
  return { mentions, rejects, failure: null };
}

/** A mapping of columns that are called as their fields are. */
export const PLAIN: Mapping = { format: 'csv', columns: { id: 'id', text: 'text', createdAt: 'createdAt' } };
