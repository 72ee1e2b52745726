import type { Dictionaries, DictName } from '../analytics/columns/columns';
import type { PostingIndex } from '../analytics/search/posting-index';
import type { Result } from '../domain/failure';
import type { Mapping, RecordCounts, Reject } from '../domain/mapping';
import type { Instant, MentionField, MentionId } from '../domain/mention';
import type { Page } from './format/page-format';
import type { Segment } from './format/segment-format';

/** One entry of the list of imports, as people see it. */
export interface ImportEntry {
  readonly id: string;
  readonly at: Instant;
  readonly files: readonly {
    readonly name: string;
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly mapping: Mapping;
  }[];
  readonly counts: RecordCounts;
  readonly firstMention: Instant | null;
  readonly lastMention: Instant | null;
}

/** A committed import: its entry, and what the store needs to know of it. */
export interface StoredImport {
  /** Number that its rows carry in the `source` column; never used twice. */
  readonly source: number;
  readonly entry: ImportEntry;
  /** Fields that at least one of its mentions carries. */
  readonly fields: readonly MentionField[];
  /** Rows it keeps: accepted mentions and further versions of known ones. */
  readonly rows: number;
  readonly rejects: number;
}

/** What a database says of itself. */
export interface StoreFacts {
  readonly databaseId: string;
  /** Grows by one with each commit. */
  readonly generation: number;
  readonly mentions: number;
  readonly nextSource: number;
  readonly imports: readonly StoredImport[];
}

/** Segments hold what imports brought in bulk, the log small later arrivals until they are folded. */
export type BlockKind = 'segment' | 'log';

export interface BlockKey {
  readonly kind: BlockKind;
  readonly id: number;
}

export interface StoredBlock extends BlockKey {
  readonly sources: readonly number[];
  readonly segment: Segment;
}

/** A block to be written: packed, and not yet through the codec. */
export interface NewBlock extends BlockKey {
  readonly sources: readonly number[];
  readonly columns: Uint8Array;
  readonly pages: readonly Uint8Array[];
}

/** A deletion at source (G7), kept so that a later import of the same mention stays without its words. */
export interface Deletion {
  readonly id: MentionId;
  readonly deletedAt: Instant;
}

/** The record of the first paint, with what it was computed from. */
export interface StoredRollup {
  readonly generation: number;
  readonly settingsHash: string;
  readonly bytes: Uint8Array;
}

/** The search index of a segment, with the generation on which its texts were read. */
export interface NewPosting {
  readonly block: number;
  readonly generation: number;
  readonly index: PostingIndex;
}

/** Search indexes of segments: derived, so that one which is missing or damaged is built anew and no failure. */
export interface PostingStore {
  /** Segments that have one. */
  blocks(): Promise<Result<ReadonlySet<number>>>;
  /** null where there is none that can be used. */
  read(block: number): Promise<Result<PostingIndex | null>>;
  /** Answers false, and keeps nothing, when another generation was committed meanwhile. */
  write(posting: NewPosting): Promise<Result<boolean>>;
}

export interface DictionaryAddition {
  readonly name: DictName;
  /** Code of the first value. */
  readonly from: number;
  readonly values: readonly string[];
}

/** Everything that becomes true at once. */
export interface Commit {
  /** The generation it was prepared on; the store refuses it on any other. */
  readonly onGeneration: number;
  readonly mentions: number;
  readonly add: StoredImport | null;
  /** Number of the import that goes. */
  readonly remove: number | null;
  readonly blocks: readonly NewBlock[];
  readonly drop: readonly BlockKey[];
  readonly dictionary:
    | { readonly kind: 'extend'; readonly additions: readonly DictionaryAddition[] }
    | { readonly kind: 'replace'; readonly dictionaries: Dictionaries };
  readonly deletions: readonly Deletion[];
  readonly rollup: StoredRollup | null;
}

/**
 * Where a workspace's mentions are kept. Staged blocks and rejects are invisible until the import they carry the
 * number of is committed, and swept away otherwise. Every method gives a failure rather than throwing:
 * `disk-full`, `storage-damaged` with what is, or `storage-failed` with what went wrong.
 */
export interface MentionStore {
  /** null: the database holds nothing, not even an identity. */
  facts(): Promise<Result<StoreFacts | null>>;
  /** Gives an empty database its identity. */
  create(databaseId: string): Promise<Result<StoreFacts>>;
  /** All blocks of committed imports, decoded and verified. */
  readBlocks(): Promise<Result<readonly StoredBlock[]>>;
  /** One block, also a staged one. */
  readBlock(key: BlockKey): Promise<Result<StoredBlock>>;
  readDictionaries(): Promise<Result<Dictionaries>>;
  /** Pages by block and number of the page in it, in the order asked. */
  readPages(
    keys: readonly { readonly block: number; readonly page: number }[],
  ): Promise<Result<readonly Page[]>>;
  readDeletions(): Promise<Result<readonly Deletion[]>>;
  readRollup(): Promise<Result<StoredRollup | null>>;
  readRejects(source: number, offset: number, limit: number): Promise<Result<readonly Reject[]>>;
  readonly postings: PostingStore;
  /** A number for a block to be written. */
  nextBlock(): number;
  stage(block: NewBlock): Promise<Result<null>>;
  /** Rejects of one import; `first` is the position of the first of them among all. */
  stageRejects(source: number, first: number, rejects: readonly Reject[]): Promise<Result<null>>;
  /** Removes what no committed import owns, but the rejects of the given one; answers how many blocks that were. */
  sweep(keepRejectsOf?: number | null): Promise<Result<number>>;
  commit(commit: Commit): Promise<Result<StoreFacts>>;
  close(): void;
}
