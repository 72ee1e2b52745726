import type { ByteSource } from '../domain/byte-source';
import type { Failure } from '../domain/failure';
import type { Mapping, Reject } from '../domain/mapping';
import type { Mention } from '../domain/mention';
import { HEAD_BYTES, readBytes } from './bytes/read-head';
import { createTextStream } from './bytes/text-stream';
import { createMentionReader, isReject } from './fields/mention-reader';
import { columnsToRead, fileLayout, lineTooLong, recordReader } from './file-layout';
import { checkMapping } from './mapping/check-mapping';
import type { MentionBatches } from './mention-batch';
import { isBroken, type RecordStep } from './records/raw-record';

export interface ReadOptions {
  /** Aborted: the reading ends with the failure `cancelled`. */
  readonly signal?: AbortSignal;
  /** Called after each step with the bytes read so far. */
  readonly onProgress?: (bytesRead: number) => void;
}

/** How much is read and cut at once. */
const STEP_BYTES = 1 << 20;

/**
 * Reads a file as a stream of mentions and rejects: at most one step of bytes and one record is in memory.
 * Every record of the file is in exactly one of `mentions` and `rejects`; blank lines are no records. Bytes are
 * asked for once each and in order. A file or mapping that cannot be followed ends with a failure as the last yield.
 */
export async function* readMentions(
  source: ByteSource,
  mapping: Mapping,
  { signal, onProgress }: ReadOptions = {},
): MentionBatches {
  const file = source.name;
  const head = await readBytes(source, 0, HEAD_BYTES);
  if (!head.ok) return yield head;
  const layout = fileLayout(head.value, head.value.length === source.size, file, mapping.format);
  if (!layout.ok) return yield layout;
  const headers = columnsToRead(layout.value, mapping);
  const [problem] = checkMapping(mapping, layout.value.headers, file, layout.value.dialect === null);
  if (problem) return yield failed(problem);

  const text = createTextStream(layout.value.encoding);
  const reader = recordReader(layout.value, headers);
  const mentionOf = createMentionReader(mapping, headers, file);
  // Numbers the records after the header from 1.
  let row = layout.value.dialect ? -1 - layout.value.before : 0;

  function sort(step: RecordStep, bytesRead: number) {
    const mentions: Mention[] = [];
    const rejects: Reject[] = [];
    for (const record of step.records) {
      if (++row <= 0) continue;
      if (isBroken(record)) {
        rejects.push({ file, row, column: '', reason: record.reason, value: record.value });
        continue;
      }
      const read = mentionOf(record, row);
      if (isReject(read)) rejects.push(read);
      else mentions.push(read);
    }
    return { mentions, rejects, bytesRead };
  }

  let bytes = head.value;
  let offset = 0;
  for (;;) {
    if (signal?.aborted) return yield failed({ reason: 'cancelled' });
    offset += bytes.length;
    const last = offset >= source.size;
    const step = reader.next(text.next(bytes, last), last);
    const batch = sort(step, offset);
    onProgress?.(offset);
    if (batch.mentions.length > 0 || batch.rejects.length > 0 || last) yield { ok: true, value: batch };
    if (!step.ok) return yield failed(lineTooLong(file, Math.max(row + 1, 0)));
    if (last) break;
    const next = await readBytes(source, offset, STEP_BYTES);
    if (!next.ok) return yield next;
    bytes = next.value;
  }
  if (row <= 0) yield failed({ reason: 'header-only', file });
}

function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
