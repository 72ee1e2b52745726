import { isBroken, type RawRecord } from './raw-record';

const MOST_LINES = 20;
const MOST_CELLS = 2;
/** Without rows only so wide a header is believed. */
const WIDE = 5;

/**
 * Which record is the header. Monitoring tools write a few lines about the report ("Brand:, Acme") before it, and
 * Excel "sep=;": lines of at most two cells, followed by a full row of names that most later rows are as wide as.
 */
export function headerPlace(records: readonly RawRecord[]): number {
  let place = 0;
  while (place < MOST_LINES && isPreamble(records[place])) place++;
  const header = records[place];
  if (place === 0 || header === undefined || isBroken(header) || !isHeader(header)) return 0;
  const rows = records.slice(place + 1);
  const even = rows.filter((row) => !isBroken(row) && row.length === header.length).length;
  const convincing = rows.length > 0 ? even * 2 > rows.length : header.length >= WIDE;
  return convincing ? place : 0;
}

/** One or two cells from the left, the rest empty. */
function isPreamble(record: RawRecord | undefined): boolean {
  if (record === undefined || isBroken(record) || record[0]?.trim() === '') return false;
  return record.slice(MOST_CELLS).every((cell) => cell.trim() === '');
}

/** More than two different names, none of them a number. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== '');
  return (
    names.length > MOST_CELLS &&
    new Set(names).size === names.length &&
    !names.some((name) => /^[\d.,:/-]+$/.test(name))
  );
}
