import { type Frame, packFrame, unpackFrame } from './frame';
import { packStrings, unpackStrings } from './string-block';

/** Rows of one page. */
export const PAGE_ROWS = 512;

/** What the columns of a row cannot give back exactly. */
export interface PageRow {
  readonly id: string;
  readonly text: string;
  readonly url: string | undefined;
  readonly replyTo: string | undefined;
  /** As written, where the dictionary holds another spelling (no "@", no trailing ".0"). */
  readonly author: string | undefined;
  readonly brand: string | undefined;
  /** Which yes-or-no fields the source said "no" to (`SAID_NO`): the columns hold only the "yes". */
  readonly saidNo: number;
}

export const SAID_NO = { automated: 1, private: 2, repost: 4 } as const;

const FIELDS = ['id', 'text', 'url', 'replyTo', 'author', 'brand'] as const;

/** Packs up to 512 rows. A field that no row has takes no room. */
export function packPage(rows: readonly PageRow[]): Uint8Array {
  const parts = new Map<string, Uint32Array | Uint8Array>();
  const wide: string[] = [];
  for (const field of FIELDS) {
    if (rows.every((row) => row[field] === undefined)) continue;
    const block = packStrings(rows.map((row) => row[field]));
    parts.set(`${field}.lengths`, block.lengths);
    parts.set(field, block.body);
    if (block.wide) wide.push(field);
  }
  if (rows.some((row) => row.saidNo !== 0)) {
    parts.set(
      'saidNo',
      Uint8Array.from(rows, (row) => row.saidNo),
    );
  }
  return packFrame({ kind: 'page', version: 1, facts: { rows: rows.length, wide: wide.join(' ') }, parts });
}

/** Throws `DamagedBlob`. */
export function unpackPage(bytes: Uint8Array): readonly PageRow[] {
  const frame = unpackFrame('page', bytes);
  const [id, text, url, replyTo, author, brand] = FIELDS.map((field) => strings(frame, field));
  const saidNo = frame.parts.get('saidNo');
  return Array.from({ length: Number(frame.facts['rows']) }, (_, row) => ({
    id: id?.[row] ?? '',
    text: text?.[row] ?? '',
    url: url?.[row],
    replyTo: replyTo?.[row],
    author: author?.[row],
    brand: brand?.[row],
    saidNo: saidNo?.[row] ?? 0,
  }));
}

function strings(frame: Frame, field: (typeof FIELDS)[number]): (string | undefined)[] | undefined {
  const lengths = frame.parts.get(`${field}.lengths`);
  const body = frame.parts.get(field);
  if (!(lengths instanceof Uint32Array) || !(body instanceof Uint8Array)) return undefined;
  return unpackStrings({ lengths, body, wide: String(frame.facts['wide']).split(' ').includes(field) });
}
