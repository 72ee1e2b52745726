import { createDataset, type Dataset } from '../analytics/dataset';
import type { SelectedRows } from '../analytics/figures/figure-source';
import { ShownRows } from '../analytics/search/shown-rows';
import type { Result } from '../domain/failure';
import type { MentionField } from '../domain/mention';
import type { WorkspaceSettings } from '../domain/settings';
import type { DataExtent, StoreState } from '../ipc/engine-contract';
import type { Selection } from '../ipc/engine-rows';
import type { ArchiveState, MentionArchive } from '../storage/mention-archive';
import type { StoredImport } from '../storage/mention-store';
import { selectRows } from './answers/select-rows';
import { BlockIndexes } from './search/block-indexes';
import { extentOf, storeState } from './store-state';

/** An import that was not committed and whose rejected rows are kept for a while. */
export interface RefusedImport {
  readonly importId: string;
  readonly source: number;
  readonly rejects: number;
}

/** An open workspace: its archive, its set-up, and the dataset that every figure is computed from. */
export class Workspace {
  #dataset: Dataset;
  #settings: WorkspaceSettings;
  /** The list that was asked for last: scrolling asks for one page of it after the other. */
  #selected: { readonly key: string; readonly rows: SelectedRows } | null = null;

  /** What the last search found, for the pages of its list. */
  #found: { readonly key: string; readonly rows: Promise<Result<Uint32Array | null>> } | null = null;
  #shownRows: ShownRows | null = null;

  /** The last import, where no row of it was accepted: its rejected rows can be read until the next change. */
  refused: RefusedImport | null = null;

  readonly indexes: BlockIndexes;

  constructor(
    readonly archive: MentionArchive,
    settings: WorkspaceSettings,
    breathe: () => Promise<void>,
  ) {
    this.indexes = new BlockIndexes(archive, breathe);
    this.#settings = settings;
    this.#dataset = datasetOf(archive.state, settings);
  }

  get dataset(): Dataset {
    return this.#dataset;
  }

  get settings(): WorkspaceSettings {
    return this.#settings;
  }

  get state(): StoreState {
    return storeState(this.archive.state.facts);
  }

  get extent(): DataExtent | null {
    return extentOf(this.#dataset, this.#settings.zone);
  }

  /** Takes over what was committed, or new settings: everything answered from now on is of it. */
  adopt(dataset: Dataset, settings: WorkspaceSettings): void {
    this.#dataset = dataset;
    this.#settings = settings;
    this.#selected = null;
    this.#found = null;
    this.#shownRows = null;
  }

  /** Which mentions the stored rows show. */
  get shownRows(): ShownRows {
    this.#shownRows ??= new ShownRows(this.#dataset, this.archive.state.sorted);
    return this.#shownRows;
  }

  /** What a search finds, looked for once as long as it is the last one and nothing changes. */
  async found(
    key: string,
    find: () => Promise<Result<Uint32Array | null>>,
  ): Promise<Result<Uint32Array | null>> {
    if (this.#found?.key !== key) this.#found = { key, rows: find() };
    const search = this.#found;
    const rows = await search.rows;
    if (this.#found === search && (!rows.ok || rows.value === null)) this.#found = null;
    return rows;
  }

  select(selection: Selection): SelectedRows {
    const key = JSON.stringify(selection);
    if (this.#selected?.key !== key) {
      this.#selected = { key, rows: selectRows(this.#dataset, this.#settings, selection) };
    }
    return this.#selected.rows;
  }

  /** Removes what a change that failed has staged; rejected rows that are still to be read stay. */
  async clearStaged(): Promise<void> {
    await this.archive.abort(this.refused?.source);
  }

  async forgetRefused(): Promise<void> {
    if (!this.refused) return;
    this.refused = null;
    await this.clearStaged();
  }

  /** What an import is called where its figures are told: its files' names. */
  nameOfImport(source: number): string {
    const found = this.archive.state.facts.imports.find((entry) => entry.source === source);
    return found?.entry.files.map(({ name }) => name).join(', ') ?? '';
  }
}

/** Joins the rows of a state, also of one that is prepared and not yet committed. */
export function datasetOf(
  { sorted, dictionaries, facts }: Pick<ArchiveState, 'sorted' | 'dictionaries' | 'facts'>,
  { ownBrands, competitors }: WorkspaceSettings,
): Dataset {
  const fromThread = new Set(
    facts.imports
      .filter(({ entry }) => entry.files.some(({ mapping }) => mapping.brandFrom === 'thread'))
      .map(({ source }) => source),
  );
  return createDataset(sorted.columns, dictionaries, {
    ownBrands,
    competitors,
    brandFromThread: (source) => fromThread.has(source),
    mapped: facts.imports.flatMap(fieldsOf),
  });
}

/** Fields that an import's mentions carry or its mappings name. */
function fieldsOf({ fields, entry }: StoredImport): readonly MentionField[] {
  const mapped = entry.files.flatMap(({ mapping }) => [
    ...Object.keys(mapping.columns),
    ...Object.keys(mapping.defaults ?? {}),
  ]);
  return [...fields, ...(mapped as MentionField[])];
}
