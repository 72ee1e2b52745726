import Papa from 'papaparse';
import type { Dialect } from './dialect';
import { type LongLine, longLine } from './long-line';
import { type RawRecord, RECORD_LIMIT, type RecordReader, VALUE_LIMIT } from './raw-record';

/**
 * How far is looked after a broken quote, and how far once records are sound again; a record may be longer, up to
 * `RECORD_LIMIT`. A file in which every row is broken is looked through so many times.
 */
const NARROW = 1 << 9;
const WIDE = 1 << 16;

/**
 * Records of CSV and TSV. Papa Parse cuts them; what it reports as an error is not taken over: a record whose
 * quotes do not close as they should costs its first line, and reading goes on at the next one.
 */
export function delimitedRecords(dialect: Dialect): RecordReader {
  const { newline } = dialect;
  let pending = '';
  let skipping: LongLine | undefined;

  function careful(records: RawRecord[], last: boolean): void {
    let width = NARROW;
    while (pending !== '') {
      const whole = width >= pending.length;
      const parsed = cut(dialect, whole ? pending : pending.slice(0, width), last && whole);
      append(records, parsed.rows, dialect);
      pending = pending.slice(parsed.end);
      if (parsed.rows.length > 0 && !parsed.broken) {
        if (whole) return;
        width = Math.min(width * 2, WIDE);
      } else if (parsed.broken || (width >= RECORD_LIMIT && !whole)) {
        if (!dropLine(records, last)) return;
        width = NARROW;
      } else if (whole) {
        return;
      } else {
        width *= 2;
      }
    }
  }

  /** Gives up the first line of what is pending; false when its end is not there yet. */
  function dropLine(records: RawRecord[], last: boolean): boolean {
    const end = pending.indexOf(newline);
    if (end < 0 && !last) {
      skipping = longLine(pending, newline);
      skipping.skip(pending);
      pending = '';
      return false;
    }
    const line = end < 0 ? pending : pending.slice(0, end);
    records.push({
      reason: line.length > RECORD_LIMIT || !line.includes('"') ? 'record-too-long' : 'unclosed-quote',
      value: line.slice(0, VALUE_LIMIT),
    });
    pending = end < 0 ? '' : pending.slice(end + newline.length);
    return true;
  }

  return {
    next(text, last) {
      const records: RawRecord[] = [];
      let more = text;
      if (skipping) {
        const after = skipping.skip(text);
        if (skipping.hopeless) return { ok: false, reason: 'line-too-long', records };
        if (after === undefined && !last) return { ok: true, records };
        records.push(skipping.record);
        skipping = undefined;
        more = after ?? '';
      }
      pending += more;
      const parsed = cut(dialect, pending, last);
      append(records, parsed.rows, dialect);
      pending = pending.slice(parsed.end);
      if (parsed.broken || pending.length > RECORD_LIMIT) careful(records, last);
      return { ok: true, records };
    },
  };
}

interface Cut {
  readonly rows: readonly string[][];
  /** Characters that the rows take; what follows is incomplete or broken. */
  readonly end: number;
  readonly broken: boolean;
}

/** Complete records at the beginning of `input`, up to the first one with a broken quote. */
function cut(dialect: Dialect, input: string, last: boolean): Cut {
  if (input === '') return { rows: [], end: 0, broken: false };
  const all = parse(dialect, input, last);
  // The record that the input's end cuts is parsed again with what follows; what is said of it does not count.
  const bad = all.errors.find((error) => (error.row ?? 0) < all.data.length)?.row;
  if (bad === undefined) {
    const broken = all.errors.some(
      ({ code, index }) => code === 'InvalidQuotes' && isTorn(dialect, input, index),
    );
    return { rows: all.data, end: last ? input.length : all.meta.cursor, broken };
  }
  if (bad === 0) return { rows: [], end: 0, broken: true };
  const good = parse(dialect, input, last, bad);
  return { rows: good.data, end: good.meta.cursor, broken: true };
}

/**
 * Whether the quoted cell that begins at `from` has something behind its closing quote: the record is broken then,
 * wherever it ends. Papa Parse looks for another quote to close it, to the end of the input.
 */
function isTorn({ delimiter, newline }: Dialect, input: string, from = input.length): boolean {
  let quote = input.indexOf('"', from);
  while (quote >= 0 && input[quote + 1] === '"') quote = input.indexOf('"', quote + 2);
  if (quote < 0) return false;
  for (let at = quote + 1; at < input.length; at++) {
    if (input.startsWith(delimiter, at) || input.startsWith(newline, at)) return false;
    if (input[at]?.trim() !== '') return true;
  }
  return false;
}

/** Papa Parse's parser without the streamers around it: `@types` knows its constructor, not this method. */
interface PapaParser {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>;
}

function parse(
  { delimiter, newline, quoted }: Dialect,
  input: string,
  last: boolean,
  preview = 0,
): Papa.ParseResult<string[]> {
  const config = { delimiter, newline, preview, ...(quoted ? {} : { fastMode: true }) };
  const parser: unknown = new Papa.Parser(config);
  return (parser as PapaParser).parse(input, 0, !last);
}

/** Blank lines, and rows of a spreadsheet in which every cell is empty, are no records. */
function append(records: RawRecord[], rows: readonly string[][], { newline }: Dialect): void {
  for (const row of rows) {
    const at = row.length - 1;
    if (newline === '\n' && row[at]?.endsWith('\r')) row[at] = row[at].slice(0, -1);
    if (row[0]?.trim() === '' && row.every((cell) => cell.trim() === '')) continue;
    records.push(row);
  }
}
