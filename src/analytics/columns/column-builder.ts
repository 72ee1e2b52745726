import type { Mention } from '../../domain/mention';
import { stripTrailingZero } from '../../domain/numeric-id';
import { COLUMNS, type ColumnName, FLAG, type MentionColumns } from './columns';
import type { DictionaryWriter } from './dictionary-writer';
import { LONG, WORDLESS } from './fold-hash';
import { IdOrder } from './id-order';
import { type IdHash, MentionHash, textHash } from './mention-hash';
import { MentionTexts } from './mention-texts';
import { finishHash, mixHash, mixNumber } from './mix-hash';
import { RareColumn } from './rare-column';
import type { TextReadings } from './text-readings';

type AnyColumn = MentionColumns[ColumnName];
type Columns = { readonly [C in ColumnName]: MentionColumns[C] };

type RareColumns = ReturnType<typeof rareColumns>;
type RareName = keyof RareColumns;

const NAMES = Object.keys(COLUMNS) as ColumnName[];
const ARRAYS = { f64: Float64Array, u32: Uint32Array, i16: Int16Array, u16: Uint16Array } as const;
const HANDLE = /(?:^|[^\w@])@(\w{1,50})/;
const NO_SENTIMENT = COLUMNS.sentiment.none;

/**
 * Turns mentions into columns, row by row, up to a fixed capacity; `reset` makes room again and keeps the arrays.
 * One builder serves many blocks, so nothing is allocated per row, and each field is read once.
 *
 * Authors and handles share one dictionary without a leading "@". A tombstone keeps its times and relations and loses its author (G7). The content hash is over
 * everything a version says; a sentiment that the engine gave is not something it says.
 */
export class ColumnBuilder {
  length = 0;
  readonly #columns: Columns;
  readonly #rare: RareColumns;
  readonly #lists: DictionaryWriter['lists'];
  readonly #hash = new MentionHash();
  /** Rows whose words are not kept, with what their content hash takes of them. */
  readonly #unkept = new Map<number, number>();
  #finished = 0;
  readonly #order = new IdOrder();

  constructor(
    readonly capacity: number,
    readonly dictionaries: DictionaryWriter,
    private readonly texts = new MentionTexts(),
  ) {
    this.#columns = emptyColumns(capacity);
    this.#rare = rareColumns(this.#columns);
    this.#lists = dictionaries.lists;
  }

  /** Columns as they stand, valid until the next `reset`; `content` only after `finish`. */
  get columns(): Columns {
    return this.#columns;
  }

  /** A rare column that no row since the last reset has a value in is left out of a segment. */
  has(name: ColumnName): boolean {
    return !(name in this.#rare) || this.#rare[name as RareName].used;
  }

  /**
   * `at`: where in `readings` what was read out of its text stands. `nameless`: the mention is known to be deleted at source, its author is not kept (G7). `key`: the hash of its
   * id, where the caller has it already.
   */
  append(
    mention: Mention,
    source: number,
    readings: TextReadings,
    at: number,
    nameless = mention.deletedAt !== undefined,
    key = this.#keyOf(mention.id),
  ): void {
    const columns = this.#columns;
    const row = this.length++;
    const { createdAt, sentiment } = mention;
    const outbound = mention.direction === 'outbound';
    columns.createdAt[row] = createdAt;
    columns.source[row] = source;
    this.#ids(row, mention.id, key, mention.replyTo);
    this.#words(row, mention.text, mention.url, nameless);
    this.#folded(row, readings.foldHi[at]!, readings.foldLo[at]!, nameless);
    let content = mixNumber(outbound ? 1 : 0, createdAt);
    content = mixHash(mixHash(content, columns.parentLo[row]!), this.#author(row, mention.author, nameless));
    if (outbound) this.#addressee(row, mention.text);
    const flags = flagsOf(mention, outbound);
    columns.flags[row] = flags | readings.flags[at]!;
    content = mixHash(content, flags);
    columns.sentiment[row] = sentiment === undefined ? NO_SENTIMENT : sentiment.score;
    if (sentiment !== undefined && sentiment.by !== 'engine') content = mixHash(content, sentiment.score);
    columns.content[row] = this.#fields(row, mention, content);
  }

  /** Mixes the texts, which are hashed together, into the content hashes of the rows since the last time. */
  finish(): void {
    const { content } = this.#columns;
    const { text, url } = this.texts;
    for (let row = this.#finished; row < this.length; row++) {
      const words = this.#unkept.get(row) ?? mixHash(text.hash(row), url.hash(row));
      content[row] = finishHash(mixHash(content[row]!, words));
    }
    this.#finished = this.length;
  }

  /** Makes room again, in the texts too. */
  reset(): void {
    for (const column of Object.values(this.#rare)) column.reset();
    this.texts.reset();
    this.#unkept.clear();
    this.length = 0;
    this.#finished = 0;
  }

  #keyOf(id: string): IdHash {
    this.#hash.id(id);
    return this.#hash;
  }

  #ids(row: number, id: string, key: IdHash, replyTo: string | undefined): void {
    const columns = this.#columns;
    const hash = this.#hash;
    columns.idHi[row] = key.hi;
    columns.idLo[row] = key.lo;
    this.#order.read(id);
    columns.orderHi[row] = this.#order.hi;
    columns.orderLo[row] = this.#order.lo;
    if (replyTo !== undefined) hash.id(replyTo);
    columns.parentHi[row] = replyTo === undefined ? 0 : hash.hi;
    columns.parentLo[row] = replyTo === undefined ? 0 : hash.lo;
    this.texts.id.put(id);
    this.texts.replyTo.put(replyTo);
  }

  /** Keeps text and address unless the mention is deleted; its content hash is the same either way. */
  #words(row: number, body: string, address: string | undefined, deleted: boolean): void {
    const { text, url } = this.texts;
    text.put(deleted ? '' : body);
    url.put(deleted ? undefined : address);
    if (!deleted) return;
    const apart = new MentionTexts();
    apart.text.put(body);
    apart.url.put(address);
    this.#unkept.set(row, mixHash(apart.text.hash(0), apart.url.hash(0)));
  }

  /** Of a deleted text only the hash of a long one stays, which nobody can guess: its copies stay folded (G8). */
  #folded(row: number, hi: number, lo: number, deleted: boolean): void {
    const columns = this.#columns;
    const isKept = !deleted || (lo & LONG) !== 0;
    columns.foldHi[row] = isKept ? hi : 0;
    columns.foldLo[row] = isKept ? lo : WORDLESS;
  }

  /** Answers the author's hash, which is the same whether the name is kept or not. */
  #author(row: number, name: string, nameless: boolean): number {
    const author = bareHandle(name);
    const list = this.#lists.author;
    const code = nameless ? 0 : list.code(author);
    this.#columns.author[row] = code;
    return nameless ? textHash(author) : list.hashOf(code);
  }

  #addressee(row: number, text: string): void {
    const handle = text.includes('@') ? HANDLE.exec(text)?.[1] : undefined;
    if (handle !== undefined) this.#rare.addressee.plain(row, this.#lists.author.code(handle));
  }

  #fields(row: number, mention: Mention, start: number): number {
    const rare = this.#rare;
    const lists = this.#lists;
    const brand = mention.brand === undefined ? undefined : stripTrailingZero(mention.brand);
    let content = rare.brand.code(row, brand, lists.brand, start);
    content = rare.channel.code(row, mention.channel, lists.channel, content);
    content = rare.region.code(row, mention.region, lists.region, content);
    content = rare.language.code(row, mention.language, lists.language, content);
    content = rare.theme.code(row, mention.theme, lists.theme, content);
    content = rare.perception.code(row, mention.perception, lists.perception, content);
    content = rare.agent.code(row, mention.agent, lists.agent, content);
    content = rare.team.code(row, mention.team, lists.team, content);
    content = rare.status.code(row, mention.status, lists.status, content);
    content = rare.escalatedTo.code(row, mention.escalatedTo, lists.escalatedTo, content);
    content = rare.leadStage.code(row, mention.leadStage, lists.leadStage, content);
    content = rare.deal.code(row, mention.dealId, lists.deal, content);
    content = rare.currency.code(row, mention.currency, lists.currency, content);
    content = rare.reach.number(row, mention.reach, content);
    content = rare.closedAt.number(row, mention.closedAt, content);
    content = rare.escalatedAt.number(row, mention.escalatedAt, content);
    content = rare.dealValue.number(row, mention.dealValue, content);
    content = rare.dealCreatedAt.number(row, mention.dealCreatedAt, content);
    content = rare.wonAt.number(row, mention.wonAt, content);
    return rare.deletedAt.number(row, mention.deletedAt, content);
  }
}

/** Columns of `length` rows in which every row has nothing. */
export function emptyColumns(length: number): Columns {
  const columns: Partial<Record<ColumnName, AnyColumn>> = {};
  for (const name of NAMES) columns[name] = emptyColumn(name, length);
  // V8 keeps an object whose many names were added one by one as a slow dictionary; its copy is fast.
  return { ...(columns as Columns) };
}

/** One column of `length` rows in which every row has nothing. */
export function emptyColumn(name: ColumnName, length: number): AnyColumn {
  const { type, none } = COLUMNS[name];
  const column = new ARRAYS[type](length);
  return none === 0 ? column : column.fill(none);
}

/**
 * Authors are kept without the "@" some tools put before a handle, so that handles in texts meet them,
 * and numeric ones without the ".0" of a spreadsheet (FR0).
 */
export function bareHandle(author: string): string {
  return stripTrailingZero(author.charCodeAt(0) === 64 ? author.slice(1) : author);
}

function rareColumns(columns: Columns) {
  const coded = <C extends ColumnName>(name: C, tag: number) =>
    new RareColumn<Uint16Array | Uint32Array>(columns[name] as Uint16Array | Uint32Array, 0, tag);
  const number = <C extends ColumnName>(name: C, tag: number) =>
    new RareColumn(columns[name] as Float64Array, Number.NaN, tag);
  return {
    addressee: coded('addressee', 1),
    brand: coded('brand', 2),
    channel: coded('channel', 3),
    region: coded('region', 4),
    language: coded('language', 5),
    theme: coded('theme', 6),
    perception: coded('perception', 7),
    agent: coded('agent', 8),
    team: coded('team', 9),
    status: coded('status', 10),
    escalatedTo: coded('escalatedTo', 11),
    leadStage: coded('leadStage', 12),
    deal: coded('deal', 13),
    currency: coded('currency', 14),
    reach: number('reach', 15),
    closedAt: number('closedAt', 16),
    escalatedAt: number('escalatedAt', 17),
    dealValue: number('dealValue', 18),
    dealCreatedAt: number('dealCreatedAt', 19),
    wonAt: number('wonAt', 20),
    deletedAt: number('deletedAt', 21),
  };
}

function flagsOf(mention: Mention, outbound: boolean): number {
  let flags = outbound ? FLAG.outbound : 0;
  if (mention.automated) flags |= FLAG.automated;
  if (mention.private) flags |= FLAG.private;
  if (mention.repost) flags |= FLAG.repost;
  if (mention.needsAnswer === true) flags |= FLAG.needsAnswer;
  if (mention.needsAnswer === false) flags |= FLAG.needsNoAnswer;
  if (mention.sentiment?.by === 'source') flags |= FLAG.bySource;
  if (mention.sentiment?.by === 'hand') flags |= FLAG.byHand;
  return flags;
}
