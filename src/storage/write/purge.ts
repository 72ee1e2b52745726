import {
  COLUMNS,
  DICT_NAMES,
  type Dictionaries,
  type DictName,
  type MentionColumns,
} from '../../analytics/columns/columns';
import { LONG, WORDLESS } from '../../analytics/columns/fold-hash';
import type { KeySet } from '../../analytics/columns/key-set';
import { Words } from '../format/words';
import type { BlockDraft } from './pack-block';

type Ids = Pick<MentionColumns, 'idHi' | 'idLo'>;

/** Rows whose mention is in the set. */
export function rowsOf(ids: KeySet, columns: Ids, length: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    if (ids.has(columns.idHi[row]!, columns.idLo[row]!)) rows.push(row);
  }
  return rows;
}

/** G7: the draft without text, author and address of the given mentions; times and relations stay. */
export function purgeWords(draft: BlockDraft, deleted: KeySet): BlockDraft {
  const { columns, length } = draft.segment;
  const rows = rowsOf(deleted, columns as Ids, length);
  const author = columns.author!.slice();
  const foldHi = columns.foldHi?.slice();
  const foldLo = columns.foldLo?.slice();
  for (const row of rows) {
    author[row] = 0;
    const isUnknown = !foldHi || !foldLo || (foldHi[row] === 0 && foldLo[row] === 0);
    if (isUnknown || (foldLo[row]! & LONG) !== 0) continue;
    foldHi[row] = 0;
    foldLo[row] = WORDLESS;
  }
  const silent = new Set(rows);
  const words = new Words();
  for (let row = 0; row < length; row++) {
    words.addFrom(draft.words, row);
    if (silent.has(row)) words.silenceLast();
  }
  const changed = { ...columns, author, ...(foldHi && { foldHi }), ...(foldLo && { foldLo }) };
  return { ...draft, segment: { ...draft.segment, columns: changed }, words };
}

/** The draft in which the given mentions are deleted themselves, because the tombstone's own import goes. */
export function markDeleted(
  draft: BlockDraft,
  deleted: KeySet,
  instantOf: (id: string) => number,
): BlockDraft {
  const { columns, length } = draft.segment;
  const deletedAt = columns.deletedAt?.slice() ?? new Float64Array(length).fill(Number.NaN);
  for (const row of rowsOf(deleted, columns as Ids, length)) {
    if (Number.isNaN(deletedAt[row])) deletedAt[row] = instantOf(draft.words.row(row).id);
  }
  return { ...draft, segment: { ...draft.segment, columns: { ...columns, deletedAt } } };
}

/**
 * The dictionaries without the strings that no row uses any more (names of people are not kept for nothing);
 * codes stay where they are. The same lists when there is nothing to take out.
 */
export function withoutUnused(dictionaries: Dictionaries, columns: MentionColumns): Dictionaries {
  const used = Object.fromEntries(
    DICT_NAMES.map((name) => [name, new Uint8Array(dictionaries[name].length)]),
  ) as Record<DictName, Uint8Array>;
  for (const [name, spec] of Object.entries(COLUMNS)) {
    if (!('dict' in spec)) continue;
    const marks = used[spec.dict];
    const column = columns[name as keyof typeof COLUMNS];
    for (let row = 0; row < columns.length; row++) marks[column[row]!] = 1;
  }
  return Object.fromEntries(
    DICT_NAMES.map((name) => {
      const list = dictionaries[name];
      const idle = list.some((value, code) => value !== '' && used[name][code] === 0);
      return [name, idle ? list.map((value, code) => (used[name][code] === 0 ? '' : value)) : list];
    }),
  ) as unknown as Dictionaries;
}
