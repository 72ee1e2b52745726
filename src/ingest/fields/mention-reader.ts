import type { Mapping, Reject, RejectReason } from '../../domain/mapping';
import type { Mention, MentionField, MentionId } from '../../domain/mention';
import { type FieldColumn, fieldColumn } from '../mapping/field-columns';
import { VALUE_LIMIT } from '../records/raw-record';
import { type CellFault, fault, fieldText, fieldValue } from './cell-fault';
import { cleanText } from './clean-text';
import { directionReader } from './direction-reader';
import { createInstantReader } from './instant-reader';
import { isDamagedId, keyStart, nativeKey } from './native-id';
import { type MentionDraft, optionalFields } from './optional-fields';
import { rowKey } from './row-key';
import { textPool } from './text-pool';

/** Turns the cells of one record into a mention, or says which cell is at fault. `row` is 1-based. */
export type MentionReader = (cells: readonly string[], row: number) => Mention | Reject;

export function isReject(read: Mention | Reject): read is Reject {
  return 'reason' in read;
}

const INBOUND: FieldColumn = { field: 'direction', index: -1, header: '', fallback: 'inbound' };

/**
 * Reader of one file's records under a mapping whose columns are there (see `checkMapping`).
 * A record is accepted whole or rejected whole. It needs an instant, and a text or an id; a direction that no column
 * gives is inbound; an unknown author is "". A mention that names itself as its parent has none.
 */
export function createMentionReader(
  mapping: Mapping,
  headers: readonly string[],
  file: string,
): MentionReader {
  const column = (field: MentionField): FieldColumn | undefined => fieldColumn(field, mapping, headers);
  const id = column('id');
  const text = column('text');
  const createdAt = column('createdAt');
  const author = column('author');
  const replyTo = column('replyTo');
  const channel = column('channel');
  const url = column('url');
  const direction = column('direction') ?? (mapping.columns.direction === undefined ? INBOUND : undefined);
  const pool = textPool();
  const instant = createInstantReader(mapping);
  const readDirection = directionReader(mapping.directionValues);
  const optional = optionalFields(mapping, headers, pool, instant);
  const start = keyStart(mapping.defaults?.channel ?? '');

  function read(cells: readonly string[]): Mention | CellFault {
    const words = cleanText(fieldText(text, cells));
    const native = fieldValue(id, cells);
    if (native === '' && words.trim() === '') return fault(text ?? id, 'missing-value', '');
    const when = fieldValue(createdAt, cells);
    if (createdAt === undefined || when === '') return fault(createdAt, 'missing-value', when);
    const at = instant(createdAt, when);
    if (typeof at !== 'number') return at;
    const goes = fieldValue(direction, cells);
    const way = readDirection(goes);
    if (way === undefined) return fault(direction, 'unknown-direction', goes);
    if (isDamagedId(native)) return fault(id, 'damaged-id', native);
    const parent = fieldValue(replyTo, cells);
    if (isDamagedId(parent)) return fault(replyTo, 'damaged-id', parent);

    const place = pool(fieldValue(channel, cells));
    const who = pool(fieldText(author, cells).trim());
    const key: MentionId =
      native === '' ? rowKey(start, fieldValue(url, cells), who, at, words) : nativeKey(start, native);
    const draft: MentionDraft = { id: key, text: words, createdAt: at, author: who, direction: way };
    if (parent !== '') {
      const parentKey = nativeKey(start, parent);
      if (parentKey !== key) draft.replyTo = parentKey;
    }
    if (place !== '') draft.channel = place;
    for (const readField of optional) {
      const bad = readField(cells, draft);
      if (bad) return bad;
    }
    return draft;
  }

  return (cells, row) => {
    const uneven = cells.length === headers.length ? undefined : unevenness(cells, headers.length);
    const mention = uneven
      ? { column: '', reason: uneven, value: cells.join(' | ').slice(0, VALUE_LIMIT) }
      : read(cells);
    if (!('reason' in mention)) return mention;
    const { column: name, reason, value } = mention;
    return { file, row, column: name, reason, value: value.slice(0, VALUE_LIMIT) };
  };
}

/** More cells than headers are no fault while the surplus is empty: spreadsheets leave such tails. */
function unevenness(cells: readonly string[], width: number): RejectReason | undefined {
  if (cells.length < width) return 'too-few-cells';
  return cells.slice(width).every((cell) => cell.trim() === '') ? undefined : 'too-many-cells';
}
