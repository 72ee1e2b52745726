import { TextColumn } from '../../analytics/columns/text-column';
import { packFrame, unpackFrame } from './frame';
import { type RowWords, WORD_FIELDS, type WordField, type Words } from './words';

/** Rows of one page. */
export const PAGE_ROWS = 512;

/** A page as it was read: words of up to 512 rows, decoded row by row when they are asked for. */
export interface Page {
  readonly length: number;
  column(field: WordField): TextColumn;
  saidNo(row: number): number;
  row(at: number): RowWords;
}

/** Packs the rows from one to before another. A field that no row has takes no room. */
export function packPage(words: Words, from: number, to: number): Uint8Array {
  const parts = new Map<string, Uint32Array | Uint8Array>();
  for (const field of WORD_FIELDS) {
    const column = words.column(field);
    if (!column.used) continue;
    const { lengths, body } = column.part(from, to);
    parts.set(`${field}.lengths`, lengths);
    parts.set(field, body);
  }
  const saidNo = Uint8Array.from({ length: to - from }, (_, i) => words.saidNo(from + i));
  if (saidNo.some((bits) => bits !== 0)) parts.set('saidNo', saidNo);
  return packFrame({ kind: 'page', version: 1, facts: { rows: to - from }, parts });
}

/** Throws `DamagedBlob`. */
export function unpackPage(bytes: Uint8Array): Page {
  const { parts, facts } = unpackFrame('page', bytes);
  const columns = new Map(
    WORD_FIELDS.map((field) => {
      const lengths = parts.get(`${field}.lengths`);
      const body = parts.get(field);
      const there = lengths instanceof Uint32Array && body instanceof Uint8Array;
      return [field, there ? TextColumn.over(lengths, body) : new TextColumn()];
    }),
  );
  const bits = parts.get('saidNo');
  const column = (field: WordField) => columns.get(field)!;
  const saidNo = (row: number) => bits?.[row] ?? 0;
  return {
    length: Number(facts['rows']),
    column,
    saidNo,
    row: (at) => ({
      id: column('id').get(at) ?? '',
      text: column('text').get(at) ?? '',
      url: column('url').get(at),
      replyTo: column('replyTo').get(at),
      author: column('author').get(at),
      brand: column('brand').get(at),
      saidNo: saidNo(at),
    }),
  };
}
