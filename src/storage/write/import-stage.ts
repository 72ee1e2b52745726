import { ColumnBuilder } from '../../analytics/columns/column-builder';
import { COLUMNS, type ColumnName, type MentionColumns } from '../../analytics/columns/columns';
import type { DictionaryWriter } from '../../analytics/columns/dictionary-writer';
import { KeySet } from '../../analytics/columns/key-set';
import type { ColumnBlock } from '../../analytics/columns/merge-columns';
import type { TextReadings } from '../../analytics/columns/text-readings';
import { timeOrder } from '../../analytics/columns/time-order';
import type { Failure } from '../../domain/failure';
import type { Instant, Mention, MentionField, MentionId } from '../../domain/mention';
import { addSpellings } from '../format/row-words';
import { SEGMENT_ROWS, type Segment } from '../format/segment-format';
import { Words } from '../format/words';
import { mappedFields } from '../mapped-fields';
import type { BlockKind, MentionStore } from '../mention-store';
import { type BlockDraft, packBlock, pickRows } from './pack-block';
import { PendingRows } from './pending-rows';

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** What an import has brought so far: a duplicate is an exact repetition, which is dropped, or another version. */
export interface StageCounts {
  accepted: number;
  duplicates: number;
}

/**
 * Takes an import's mentions as they stream in and writes full segments to the store, invisible until the commit.
 * An exact repetition within the import is dropped, another version of a known id is kept; both are counted as
 * duplicates. One write is in flight while the next segment is built.
 */
export class ImportStage {
  readonly counts: StageCounts = { accepted: 0, duplicates: 0 };
  /** Rows in finished blocks. */
  rows = 0;
  /** Deletions that this import brought, by id (G7). */
  readonly deletions = new Map<MentionId, Instant>();
  /** Blocks written, with the rows in memory for the join that follows. */
  readonly blocks: (ColumnBlock & { readonly origin: number })[] = [];
  readonly fields = new Set<MentionField>();
  first: Instant | null = null;
  last: Instant | null = null;
  readonly #pending = new PendingRows(SEGMENT_ROWS);
  /** Packed before the next segment is built, so its room is used again. */
  readonly #words = new Words();
  readonly #builder: ColumnBuilder;
  readonly #versions = new KeySet();
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
    this.#builder = new ColumnBuilder(SEGMENT_ROWS, dictionaries, this.#words.texts);
  }

  /** Takes a batch, with what was read out of their texts; a failure means that the import cannot go on. */
  async add(mentions: readonly Mention[], readings: TextReadings): Promise<Failure | null> {
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!;
      const { hi, lo } = this.#pending.add(mention, readings, i);
      if (this.ids.add(hi, lo)) this.counts.accepted++;
      else this.counts.duplicates++;
      if (this.first === null || mention.createdAt < this.first) this.first = mention.createdAt;
      if (this.last === null || mention.createdAt > this.last) this.last = mention.createdAt;
      if (mention.deletedAt !== undefined) this.#deletion(mention.id, mention.deletedAt);
      if (this.#pending.length < SEGMENT_ROWS) continue;
      const failure = await this.#flush();
      if (failure) return failure;
    }
    return null;
  }

  /** Writes the last, partly filled segment and waits for all writes. */
  async finish(): Promise<Failure | null> {
    if (this.#pending.length > 0) {
      const failure = await this.#flush();
      if (failure) return failure;
    }
    return this.#writing;
  }

  /** The rows as a log block when they are few and none is written yet; null otherwise. */
  takeAsLog(limit: number): BlockDraft | null {
    const { length } = this.#pending;
    return this.blocks.length === 0 && length > 0 && length < limit ? this.#draft('log') : null;
  }

  async #flush(): Promise<Failure | null> {
    const draft = this.#draft('segment');
    const full = this.dictionaries.overflow;
    if (full) return { reason: 'too-many-values', file: '', column: full, limit: 65_535 };
    if (draft.segment.length === 0) return null;
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
    const builder = this.#builder;
    const words = this.#words;
    words.reset();
    builder.reset();
    this.#pending.drain((mention, place, key) => {
      const nameless =
        mention.deletedAt !== undefined || (this.deleted.size > 0 && this.deleted.has(mention.id));
      builder.append(mention, this.source, this.#pending.readings, place, nameless, key);
      addSpellings(words, mention, nameless);
    });
    builder.finish();
    const draft = this.#withoutRepetitions({
      kind,
      id: this.store.nextBlock(),
      sources: [this.source],
      segment: { length: builder.length, columns: this.#columns(), unknown: new Map() },
      words,
    });
    this.rows += draft.segment.length;
    for (const field of mappedFields(draft)) this.fields.add(field);
    return inOrder(draft);
  }

  /** The draft without rows that say what a row of this import has said already. */
  #withoutRepetitions(draft: BlockDraft): BlockDraft {
    const { idHi, idLo, content } = this.#builder.columns;
    const kept: number[] = [];
    for (let row = 0; row < this.#builder.length; row++) {
      const says = content[row]!;
      const version = (idLo[row]! + Math.imul(says, 0x9e3779b1)) | 1;
      if (this.#versions.add((idHi[row]! ^ says) >>> 0, version >>> 0)) kept.push(row);
    }
    return kept.length === this.#builder.length ? draft : pickRows(draft, Uint32Array.from(kept));
  }

  #columns(): Segment['columns'] {
    const { columns, length } = this.#builder;
    const kept: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = {};
    for (const name of NAMES) {
      if (this.#builder.has(name)) kept[name] = columns[name].slice(0, length);
    }
    return kept as Segment['columns'];
  }

  #deletion(id: MentionId, deletedAt: Instant): void {
    this.deletions.set(id, Math.min(this.deletions.get(id) ?? Number.POSITIVE_INFINITY, deletedAt));
  }
}

/** Versions of one mention at one instant are ordered by their content, which is not known before they are built. */
function inOrder(draft: BlockDraft): BlockDraft {
  const { columns, length } = draft.segment;
  const order = timeOrder(columns as MentionColumns, length);
  return order ? pickRows(draft, order) : draft;
}
