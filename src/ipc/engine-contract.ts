import type { Failure, Result } from '../domain/failure';
import type { FigureDefinition, FigureId } from '../domain/figures/figure';
import type { Day, Filter } from '../domain/filter';
import type { Inspection } from '../domain/inspection';
import type { FileFormat, Mapping, RecordCounts, Reject } from '../domain/mapping';
import type { Instant, MentionField } from '../domain/mention';
import type { Restatement } from '../domain/restatements/restatements-of';
import type { KeptSnapshots } from '../domain/restatements/snapshot-basis';
import type { WorkspaceSettings } from '../domain/settings';
import type { TileAnswer, TileQuery } from './engine-queries';
import type { Explanation, RowPage, SearchAnswer, Selection, ThreadView } from './engine-rows';

/**
 * What the page asks of the data worker and what it answers. One request, one answer by id; imports also send
 * progress. `query` is latest-wins per slot: an answer for an older question of the same slot is dropped.
 */
export interface EngineMethods {
  /** Opens (or creates) the workspace's database and compares it with what main remembers. */
  open: { ask: { workspace: WorkspaceRef; settings: WorkspaceSettings }; answer: OpenAnswer };
  close: { ask: Record<string, never>; answer: null };
  /** Deletes a database that a person gave up: of a deleted workspace, or the one behind a stop screen. */
  deleteDatabase: { ask: { databaseId: string }; answer: null };
  /** Reads the head of a file: format, encoding, delimiter, headers, first rows, a suggested mapping. */
  inspect: { ask: { file: FileRef; format?: FileFormat; mapping?: Mapping }; answer: Result<Inspection> };
  /** Imports files as one import each, all or nothing. Progress comes as events. */
  import: { ask: { importId: string; files: readonly ImportFile[] }; answer: Result<ImportOutcome> };
  cancelImport: { ask: { importId: string }; answer: null };
  /** Fills an empty sample workspace. */
  makeSample: { ask: { importId: string }; answer: Result<SampleOutcome> };
  removeImport: {
    ask: { importId: string };
    answer: Result<{ readonly state: StoreState; readonly extent: DataExtent | null }>;
  };
  /**
   * Rejected rows of an import, in file order; of one in which no row was accepted until the next import or removal.
   */
  rejects: {
    ask: { importId: string; offset: number; limit: number };
    answer: { total: number; rows: readonly Reject[] };
  };
  /** New settings; answers what they restate, after recomputing. */
  configure: {
    ask: { settings: WorkspaceSettings };
    answer: { readonly restated: readonly FigureId[]; readonly extent: DataExtent | null };
  };
  catalogue: { ask: Record<string, never>; answer: readonly FigureDefinition[] };
  query: { ask: { queries: readonly TileQuery[] }; answer: readonly TileAnswer[] };
  explain: { ask: { figure: FigureId; filter: Filter }; answer: Explanation };
  /** One page of the mentions a selection counts, newest first. */
  rows: { ask: { selection: Selection; offset: number; limit: number }; answer: RowPage };
  /** One page of all mentions under a filter, inbound and outbound, that a search finds, newest first. Latest wins. */
  search: { ask: { text: string; filter: Filter; offset: number; limit: number }; answer: SearchAnswer };
  thread: { ask: { mention: string }; answer: ThreadView | null };
  /**
   * Snapshots of every figure for the periods that have ended, and the log with what changed since those kept (G10).
   * Gives way to every change; `setUp` says whether the set-up was answered.
   */
  snapshots: {
    ask: {
      databaseId: string;
      kept: KeptSnapshots | null;
      log: readonly Restatement[];
      setUp: boolean;
    };
    answer: SnapshotAnswer;
  };
}

export type SnapshotAnswer =
  /** Those kept hold, or there is nothing to state yet. */
  | { readonly status: 'current' }
  /** A change came meanwhile: ask again after it. */
  | { readonly status: 'overtaken' }
  | { readonly status: 'taken'; readonly kept: KeptSnapshots; readonly log: readonly Restatement[] };

export type EngineMethod = keyof EngineMethods;

/** What main remembers of a workspace's database, outside IndexedDB. */
export interface WorkspaceRef {
  readonly id: string;
  readonly databaseId: string;
  readonly kind: 'real' | 'sample';
  /** Generation of the last commit main knows of; 0 before the first. */
  readonly generation: number;
  readonly mentions: number;
}

export interface StoreState {
  readonly databaseId: string;
  readonly generation: number;
  readonly mentions: number;
  readonly imports: readonly ImportRecord[];
}

/** Gone, in the place of another, behind what was committed, or with parts that are missing or not as written. */
export type MismatchKind = 'vanished' | 'replaced' | 'older' | 'damaged';

export type OpenAnswer =
  | { readonly status: 'ready'; readonly state: StoreState; readonly extent: DataExtent | null }
  /** The database is not the one main remembers, or not whole. Nothing is shown until a person decides. */
  | {
      readonly status: 'mismatch';
      readonly kind: MismatchKind;
      readonly found: StoreState | null;
    }
  | { readonly status: 'failed'; readonly failure: Failure };

/** What there is to filter by. */
export interface DataExtent {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly asOf: Instant;
  /** Fields that at least one mention carries; a figure without its fields says which is missing. */
  readonly mapped: readonly MentionField[];
}

/** A file that main has opened for this page; bytes are read through `file.read` of the main contract. */
export interface FileRef {
  readonly token: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

export interface ImportFile {
  readonly file: FileRef;
  readonly mapping: Mapping;
}

/** One entry of the list of imports: kept in the store and, so that it outlives the store, by main. */
export interface ImportRecord {
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

export interface ImportOutcome {
  readonly record: ImportRecord;
  readonly state: StoreState;
  readonly extent: DataExtent | null;
  /** The first rejects, at most 100; all of them through `rejects`. */
  readonly rejects: readonly Reject[];
}

/** The filled sample workspace, with the set-up that belongs to its company. */
export interface SampleOutcome extends ImportOutcome {
  readonly settings: WorkspaceSettings;
}

/** Sent while an import runs, at most ten times a second. */
export interface ImportProgress {
  readonly importId: string;
  readonly phase: 'reading' | 'storing' | 'joining' | 'committing';
  readonly file: string;
  readonly bytesRead: number;
  /** 0 where nothing is read from files. */
  readonly bytesTotal: number;
  /** 0 … 1, done of all phases together; never goes back. */
  readonly share: number;
  readonly rows: number;
  readonly rejected: number;
  readonly duplicates: number;
  /** While they are, or were, read. */
  readonly rowsPerSecond: number;
  /** To the end of the last phase; null until it can be told. */
  readonly secondsLeft: number | null;
}

export type { DateDetection, Inspection } from '../domain/inspection';
