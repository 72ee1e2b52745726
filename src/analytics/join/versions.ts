import { FLAG, type MentionColumns } from '../columns/columns';
import { IdTable } from './id-table';

/** The mentions that a set of rows holds: one each, whatever number of versions the rows give of it (G7). */
export interface Versions {
  /** Number of mentions. */
  readonly length: number;
  /** Number of rows that are there: those up to "as of". */
  readonly rows: number;
  /** Earliest createdAt of each mention, ascending; ties by native id, then id hash. */
  readonly time: Float64Array;
  /** Row whose content counts: the latest version that is no tombstone, ties by content hash. */
  readonly row: Uint32Array;
  /** Row to show: the tombstone of a deleted mention, otherwise `row`. */
  readonly shown: Uint32Array;
  /** Sentiment in thousandths; a label by hand wins over a later version (SE2). */
  readonly sentiment: Int16Array;
  /** Mention of every row, also of superseded ones; −1 for rows after "as of". */
  readonly mentionOf: Int32Array;
  /** Mention that an id names, or −1. */
  find(hi: number, lo: number): number;
}

/** Joins the versions of each id over rows in time order; rows after `asOf` are not yet there. */
export function resolveVersions(columns: MentionColumns, asOf: number): Versions {
  const { createdAt, idHi, idLo } = columns;
  let rows = columns.length;
  while (rows > 0 && createdAt[rows - 1]! > asOf) rows--;
  const table = new IdTable(idHi, idLo, rows);
  const first = new Int32Array(rows);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    const found = table.claim(row);
    first[row] = found < 0 ? row : found;
    if (found < 0) length++;
  }
  const order = new Uint32Array(length);
  let at = 0;
  for (let row = 0; row < rows; row++) if (first[row] === row) order[at++] = row;
  orderTies(columns, order);

  const mentionOf = new Int32Array(columns.length).fill(-1);
  const time = new Float64Array(length);
  for (let mention = 0; mention < length; mention++) {
    mentionOf[order[mention]!] = mention;
    time[mention] = createdAt[order[mention]!]!;
  }
  const find = (hi: number, lo: number) => {
    const row = table.find(hi, lo);
    return row < 0 ? -1 : mentionOf[row]!;
  };
  if (length === rows) {
    const sentiment = inMentionOrder(columns.sentiment, order, rows);
    return { length, rows, time, row: order, shown: order, sentiment, mentionOf, find };
  }
  const row = order.slice();
  const shown = order.slice();
  const labelled = order.slice();
  for (let version = 0; version < rows; version++) {
    const mention = mentionOf[first[version]!]!;
    mentionOf[version] = mention;
    if (first[version] === version) continue;
    if (isNewer(columns, version, row[mention]!, asOf)) row[mention] = version;
    if (isLabelOver(columns, version, labelled[mention]!, asOf)) labelled[mention] = version;
    shown[mention] = tombstoneFirst(columns, version, shown[mention]!, asOf);
  }
  const sentiment = new Int16Array(length);
  for (let mention = 0; mention < length; mention++) {
    sentiment[mention] = columns.sentiment[labelled[mention]!]!;
    if (!isDeleted(columns, shown[mention]!, asOf)) shown[mention] = row[mention]!;
  }
  return { length, rows, time, row, shown, sentiment, mentionOf, find };
}

const MOST_BY_INSERTION = 24;

/** Rows in time order whose order within one instant follows the native id (FR0). */
function orderTies(columns: MentionColumns, order: Uint32Array): void {
  const { createdAt } = columns;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const time = createdAt[order[from]!]!;
    while (to < order.length && createdAt[order[to]!] === time) to++;
    if (to - from > MOST_BY_INSERTION) {
      order.subarray(from, to).sort((a, b) => compareIdsOfRows(columns, a, b));
    } else if (to - from > 1) insertionSort(columns, order, from, to);
    from = to;
  }
}

function insertionSort(columns: MentionColumns, order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const row = order[i]!;
    let at = i;
    while (at > from && compareIdsOfRows(columns, order[at - 1]!, row) > 0) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = row;
  }
}

function compareIdsOfRows(columns: MentionColumns, a: number, b: number): number {
  return (
    columns.orderHi[a]! - columns.orderHi[b]! ||
    columns.orderLo[a]! - columns.orderLo[b]! ||
    columns.idHi[a]! - columns.idHi[b]! ||
    columns.idLo[a]! - columns.idLo[b]!
  );
}

function inMentionOrder(column: Int16Array, order: Uint32Array, rows: number): Int16Array {
  const ordered = new Int16Array(rows);
  for (let mention = 0; mention < rows; mention++) ordered[mention] = column[order[mention]!]!;
  return ordered;
}

function isDeleted(columns: MentionColumns, row: number, asOf: number): boolean {
  return columns.deletedAt[row]! <= asOf;
}

function isNewer(columns: MentionColumns, a: number, b: number, asOf: number): boolean {
  const deletedA = isDeleted(columns, a, asOf);
  if (deletedA !== isDeleted(columns, b, asOf)) return !deletedA;
  const later =
    columns.createdAt[a]! - columns.createdAt[b]! ||
    columns.content[a]! - columns.content[b]! ||
    columns.sentiment[a]! - columns.sentiment[b]!;
  return later > 0;
}

function isLabelOver(columns: MentionColumns, a: number, b: number, asOf: number): boolean {
  const handA = (columns.flags[a]! & FLAG.byHand) !== 0;
  const handB = (columns.flags[b]! & FLAG.byHand) !== 0;
  return handA === handB ? isNewer(columns, a, b, asOf) : handA;
}

function tombstoneFirst(columns: MentionColumns, a: number, b: number, asOf: number): number {
  const deletedA = isDeleted(columns, a, asOf);
  const deletedB = isDeleted(columns, b, asOf);
  if (!deletedA || !deletedB) return deletedA ? a : b;
  const earlier = columns.deletedAt[a]! - columns.deletedAt[b]! || columns.content[a]! - columns.content[b]!;
  return earlier < 0 ? a : b;
}
