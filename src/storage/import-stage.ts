import { ColumnBuilder } from '../analytics/column-builder';
import { COLUMNS, type ColumnName, type MentionColumns } from '../analytics/columns';
import type { DictionaryWriter } from '../analytics/dictionary-writer';
import { KeySet } from '../analytics/key-set';
import { type ColumnBlock, gather } from '../analytics/merge-columns';
import { timeOrder } from '../analytics/time-order';
import type { Failure } from '../domain/failure';
import type { Instant, Mention, MentionField, MentionId } from '../domain/mention';
import type { BlockKind, MentionStore } from './mention-store';
import { type BlockDraft, packBlock } from './pack-block';
import type { PageRow } from './page-format';
import { wordsOf } from './row-words';
import { SEGMENT_ROWS, type Segment } from './segment-format';

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** What an import has brought so far. */
export interface StageCounts {
  accepted: number;
  duplicates: number;
  rows: number;
}

/**
 * Takes an import's mentions as they stream in and writes full segments to the store, invisible until the commit.
 * An exact repetition within the import is dropped, another version of a known id is kept; both are counted as
 * duplicates. One write is in flight while the next segment is built.
 */
export class ImportStage {
  readonly counts: StageCounts = { accepted: 0, duplicates: 0, rows: 0 };
  /** Deletions that this import brought, by id (G7). */
  readonly deletions = new Map<MentionId, Instant>();
  /** Blocks written, with the rows in memory for the join that follows. */
  readonly blocks: (ColumnBlock & { readonly origin: number })[] = [];
  readonly fields = new Set<MentionField>(['id', 'text', 'createdAt', 'author', 'direction']);
  first: Instant | null = null;
  last: Instant | null = null;
  readonly #builder: ColumnBuilder;
  readonly #versions = new KeySet();
  #words: PageRow[] = [];
  #writing: Promise<Failure | null> = Promise.resolve(null);

  constructor(
    private readonly store: MentionStore,
    readonly source: number,
    readonly dictionaries: DictionaryWriter,
    /** Ids the workspace has, this import's included as they come. */
    readonly ids: KeySet,
    /** Ids known to be deleted before this import. */
    private readonly deleted: ReadonlyMap<MentionId, Instant>,
    /** Called after each segment has been written, with how many there are. */
    private readonly onStaged?: (segments: number) => Promise<void>,
  ) {
    this.#builder = new ColumnBuilder(SEGMENT_ROWS, dictionaries);
  }

  /** Takes a batch, with whether each is a bare closing; a failure means that the import cannot go on. */
  async add(mentions: readonly Mention[], closing: ArrayLike<boolean | number>): Promise<Failure | null> {
    for (let i = 0; i < mentions.length; i++) {
      this.#take(mentions[i]!, Boolean(closing[i]));
      if (this.#builder.length < SEGMENT_ROWS) continue;
      const failure = await this.#flush();
      if (failure) return failure;
    }
    const full = this.dictionaries.overflow;
    return full ? { reason: 'too-many-values', file: '', column: full, limit: 65_535 } : null;
  }

  /** Writes the last, partly filled segment and waits for all writes. */
  async finish(): Promise<Failure | null> {
    if (this.#builder.length > 0) {
      const failure = await this.#flush();
      if (failure) return failure;
    }
    return this.#writing;
  }

  /** The rows as a log block when they are few and none is written yet; null otherwise. */
  takeAsLog(limit: number): BlockDraft | null {
    const { length } = this.#builder;
    return this.blocks.length === 0 && length > 0 && length < limit ? this.#draft('log') : null;
  }

  async #flush(): Promise<Failure | null> {
    const draft = this.#draft('segment');
    this.blocks.push({ length: draft.segment.length, columns: draft.segment.columns, origin: draft.id });
    const block = packBlock(draft);
    const number = this.blocks.length;
    const failure = await this.#writing;
    if (failure) return failure;
    this.#writing = this.store.stage(block).then(async (staged) => {
      if (!staged.ok) return staged.failure;
      await this.onStaged?.(number);
      return null;
    });
    return null;
  }

  #draft(kind: BlockKind): BlockDraft {
    const { columns, length } = this.#builder;
    const order = timeOrder(columns, length);
    const kept: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = {};
    for (const name of NAMES) {
      if (!this.#builder.has(name)) continue;
      kept[name] = order ? gather(columns[name], order) : columns[name].slice(0, length);
    }
    const words = order ? Array.from(order, (row) => this.#words[row]!) : this.#words;
    this.#builder.reset();
    this.#words = [];
    const segment = { length, columns: kept as Segment['columns'], unknown: new Map() };
    return { kind, id: this.store.nextBlock(), sources: [this.source], segment, words };
  }

  #take(mention: Mention, closing: boolean): void {
    const builder = this.#builder;
    const nameless = mention.deletedAt !== undefined || this.deleted.has(mention.id);
    builder.append(mention, this.source, closing, nameless);
    const row = builder.length - 1;
    const { idHi, idLo, content } = builder.columns;
    const hi = idHi[row]!;
    const lo = idLo[row]!;
    const says = content[row]!;
    if (!this.#versions.add((hi ^ says) >>> 0, ((lo + Math.imul(says, 0x9e3779b1)) | 1) >>> 0)) {
      builder.dropLast();
      this.counts.duplicates++;
      return;
    }
    if (this.ids.add(hi, lo)) this.counts.accepted++;
    else this.counts.duplicates++;
    this.counts.rows++;
    this.#words.push(wordsOf(mention, nameless));
    this.#note(mention);
  }

  #note(mention: Mention): void {
    const { createdAt, deletedAt } = mention;
    if (this.first === null || createdAt < this.first) this.first = createdAt;
    if (this.last === null || createdAt > this.last) this.last = createdAt;
    for (const field in mention) {
      if (mention[field as MentionField] !== undefined) this.fields.add(field as MentionField);
    }
    if (deletedAt === undefined) return;
    this.deletions.set(
      mention.id,
      Math.min(this.deletions.get(mention.id) ?? Number.POSITIVE_INFINITY, deletedAt),
    );
  }
}
