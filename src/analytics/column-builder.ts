import type { Mention, MentionField } from '../domain/mention';
import { stripTrailingZero } from '../domain/numeric-id';
import { COLUMNS, type ColumnName, FLAG, type MentionColumns } from './columns';
import type { DictionaryWriter } from './dictionary-writer';
import { IdOrder } from './id-order';
import { MentionHash } from './mention-hash';

type AnyColumn = MentionColumns[ColumnName];
type Columns = { readonly [C in ColumnName]: MentionColumns[C] };

const NAMES = Object.keys(COLUMNS) as ColumnName[];
const ARRAYS = { f64: Float64Array, u32: Uint32Array, i16: Int16Array, u16: Uint16Array } as const;
const HANDLE = /(?:^|[^\w@])@(\w{1,50})/;

/**
 * Turns mentions into columns, row by row, up to a fixed capacity; `reset` makes room again and keeps the arrays.
 * One builder serves many blocks, so nothing is allocated per row.
 *
 * Authors and handles share one dictionary without a leading "@". `closing` is the language room's word on whether
 * the text is a bare closing (G2). A tombstone keeps its times and relations and loses its author (G7).
 */
export class ColumnBuilder {
  length = 0;
  readonly #columns: Columns;
  readonly #touched = new Set<ColumnName>();
  readonly #hash = new MentionHash();
  readonly #order = new IdOrder();

  constructor(
    readonly capacity: number,
    readonly dictionaries: DictionaryWriter,
  ) {
    this.#columns = emptyColumns(capacity);
  }

  /** Columns as they stand; valid until the next `append` or `reset`. */
  get columns(): Columns {
    return this.#columns;
  }

  /** A rare column that no row since the last reset has a value in is left out of a segment. */
  has(name: ColumnName): boolean {
    return !('rare' in COLUMNS[name]) || this.#touched.has(name);
  }

  /** `nameless`: the mention is known to be deleted at source, its author is not kept (G7). */
  append(
    mention: Mention,
    source: number,
    closing: boolean,
    nameless = mention.deletedAt !== undefined,
  ): void {
    const columns = this.#columns;
    const row = this.length++;
    const hash = this.#hash;
    columns.createdAt[row] = mention.createdAt;
    columns.content[row] = hash.content(mention);
    hash.id(mention.id);
    columns.idHi[row] = hash.hi;
    columns.idLo[row] = hash.lo;
    this.#order.read(mention.id);
    columns.orderHi[row] = this.#order.hi;
    columns.orderLo[row] = this.#order.lo;
    if (mention.replyTo === undefined) {
      columns.parentHi[row] = 0;
      columns.parentLo[row] = 0;
    } else {
      hash.id(mention.replyTo);
      columns.parentHi[row] = hash.hi;
      columns.parentLo[row] = hash.lo;
    }
    columns.author[row] = nameless ? 0 : this.dictionaries.code('author', bareHandle(mention.author));
    columns.flags[row] = flagsOf(mention, closing);
    columns.sentiment[row] = mention.sentiment?.score ?? COLUMNS.sentiment.none;
    columns.source[row] = source;
    if (mention.direction === 'outbound') this.#addressee(row, mention.text);
    this.#rare(row, mention);
  }

  /** Takes the last row back. */
  dropLast(): void {
    this.length--;
    for (const name of this.#touched) this.#columns[name][this.length] = COLUMNS[name].none;
  }

  reset(): void {
    for (const name of this.#touched) this.#columns[name].fill(COLUMNS[name].none);
    this.#touched.clear();
    this.length = 0;
  }

  #addressee(row: number, text: string): void {
    const handle = text.includes('@') ? HANDLE.exec(text)?.[1] : undefined;
    if (handle === undefined) return;
    this.#columns.addressee[row] = this.dictionaries.code('author', handle);
    this.#touched.add('addressee');
  }

  #rare(row: number, mention: Mention): void {
    for (const [field, column, dict] of CODED) {
      const value = mention[field];
      if (value === undefined) continue;
      this.#columns[column][row] = this.dictionaries.code(
        dict,
        dict === 'brand' ? stripTrailingZero(value) : value,
      );
      this.#touched.add(column);
    }
    for (const field of NUMERIC) {
      const value = mention[field];
      if (value === undefined) continue;
      this.#columns[field][row] = value;
      this.#touched.add(field);
    }
  }
}

/** Columns of `length` rows in which every row has nothing. */
export function emptyColumns(length: number): Columns {
  const columns: Partial<Record<ColumnName, AnyColumn>> = {};
  for (const name of NAMES) {
    const spec = COLUMNS[name];
    const column = new ARRAYS[spec.type](length);
    columns[name] = spec.none === 0 ? column : column.fill(spec.none);
  }
  return columns as Columns;
}

/**
 * Authors are kept without the "@" some tools put before a handle, so that handles in texts meet them,
 * and numeric ones without the ".0" of a spreadsheet (FR0).
 */
export function bareHandle(author: string): string {
  return stripTrailingZero(author.charCodeAt(0) === 64 ? author.slice(1) : author);
}

const CODED = [
  ['brand', 'brand', 'brand'],
  ['channel', 'channel', 'channel'],
  ['region', 'region', 'region'],
  ['language', 'language', 'language'],
  ['theme', 'theme', 'theme'],
  ['perception', 'perception', 'perception'],
  ['agent', 'agent', 'agent'],
  ['team', 'team', 'team'],
  ['status', 'status', 'status'],
  ['escalatedTo', 'escalatedTo', 'escalatedTo'],
  ['leadStage', 'leadStage', 'leadStage'],
  ['dealId', 'deal', 'deal'],
  ['currency', 'currency', 'currency'],
] as const satisfies readonly (readonly [MentionField, ColumnName, string])[];

const NUMERIC = [
  'reach',
  'closedAt',
  'escalatedAt',
  'dealValue',
  'dealCreatedAt',
  'wonAt',
  'deletedAt',
] as const satisfies readonly (MentionField & ColumnName)[];

function flagsOf(mention: Mention, closing: boolean): number {
  let flags = mention.direction === 'outbound' ? FLAG.outbound : 0;
  if (mention.automated) flags |= FLAG.automated;
  if (mention.private) flags |= FLAG.private;
  if (mention.repost) flags |= FLAG.repost;
  if (closing) flags |= FLAG.closing;
  if (mention.needsAnswer === true) flags |= FLAG.needsAnswer;
  if (mention.needsAnswer === false) flags |= FLAG.needsNoAnswer;
  if (mention.sentiment?.by === 'source') flags |= FLAG.bySource;
  if (mention.sentiment?.by === 'hand') flags |= FLAG.byHand;
  return flags;
}
