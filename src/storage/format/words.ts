import { MentionTexts } from '../../analytics/columns/mention-texts';
import { TextColumn } from '../../analytics/columns/text-column';

/** What the columns of a row cannot give back exactly. */
export interface RowWords {
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

/** The fields that are strings. */
export const WORD_FIELDS = ['id', 'text', 'url', 'replyTo', 'author', 'brand'] as const;

export type WordField = (typeof WORD_FIELDS)[number];

/** Words of many rows, field by field, as they are packed. A column builder fills `texts`, the rest is rare. */
export class Words {
  readonly texts = new MentionTexts();
  readonly author = new TextColumn();
  readonly brand = new TextColumn();
  #saidNo: number[] = [];

  get length(): number {
    return this.texts.id.length;
  }

  /** The column of a field. */
  column(field: WordField): TextColumn {
    return field === 'author' || field === 'brand' ? this[field] : this.texts[field];
  }

  /** Adds the rare words of the row that `texts` got last. */
  spell(author: string | undefined, brand: string | undefined, saidNo: number): void {
    if (author !== undefined) padded(this.author, this.length - 1).put(author);
    if (brand !== undefined) padded(this.brand, this.length - 1).put(brand);
    if (saidNo !== 0) this.#saidNo[this.length - 1] = saidNo;
  }

  /** Adds rows of other words as they are, or without what a deletion takes away (G7). */
  addFrom(other: { column(field: WordField): TextColumn; saidNo(row: number): number }, row: number): void {
    const { id, text, url, replyTo } = this.texts;
    id.putFrom(other.column('id'), row);
    text.putFrom(other.column('text'), row);
    url.putFrom(other.column('url'), row);
    replyTo.putFrom(other.column('replyTo'), row);
    for (const field of ['author', 'brand'] as const) {
      const from = other.column(field);
      if (from.used) padded(this[field], this.length - 1).putFrom(from, row);
    }
    const bits = other.saidNo(row);
    if (bits !== 0) this.#saidNo[this.length - 1] = bits;
  }

  /** Takes text, address and spelling of the author out of the row added last (G7). */
  silenceLast(): void {
    this.texts.text.clearLast('');
    this.texts.url.clearLast(undefined);
    if (this.author.length === this.length) this.author.clearLast(undefined);
  }

  /** Forgets all rows and keeps the room they took. */
  reset(): void {
    this.texts.reset();
    this.author.reset();
    this.brand.reset();
    this.#saidNo = [];
  }

  saidNo(row: number): number {
    return this.#saidNo[row] ?? 0;
  }

  row(at: number): RowWords {
    return {
      id: this.texts.id.get(at) ?? '',
      text: this.texts.text.get(at) ?? '',
      url: this.texts.url.get(at),
      replyTo: this.texts.replyTo.get(at),
      author: this.author.get(at),
      brand: this.brand.get(at),
      saidNo: this.saidNo(at),
    };
  }

  /** The given rows, in the given order. */
  pick(rows: Iterable<number>): Words {
    const picked = new Words();
    for (const row of rows) picked.addFrom(this, row);
    return picked;
  }
}

function padded(column: TextColumn, length: number): TextColumn {
  while (column.length < length) column.put(undefined);
  return column;
}
