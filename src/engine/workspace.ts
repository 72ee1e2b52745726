import { createDataset, type Dataset } from '../analytics/dataset';
import type { FigureId } from '../domain/figures/figure';
import { restatedBy } from '../domain/figures/restated-by';
import type { MentionField } from '../domain/mention';
import type { WorkspaceSettings } from '../domain/settings';
import type { DataExtent, StoreState } from '../ipc/engine-contract';
import type { ArchiveState, MentionArchive } from '../storage/mention-archive';
import { extentOf, storeState } from './store-state';

/** An open workspace: its archive, its set-up, and the dataset that every figure is computed from. */
export class Workspace {
  dataset: Dataset;

  constructor(
    readonly archive: MentionArchive,
    public settings: WorkspaceSettings,
  ) {
    this.dataset = datasetOf(archive.state, settings);
  }

  /** Takes new settings and answers the figures they restate. */
  configure(settings: WorkspaceSettings): readonly FigureId[] {
    const restated = restatedBy(this.settings, settings);
    this.settings = settings;
    this.dataset = datasetOf(this.archive.state, settings);
    return restated;
  }

  get state(): StoreState {
    return storeState(this.archive.state.facts);
  }

  get extent(): DataExtent | null {
    return extentOf(this.archive.state, this.settings.zone);
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
    mapped: facts.imports.flatMap(({ entry }) =>
      entry.files.flatMap(({ mapping }) => Object.keys(mapping.columns) as MentionField[]),
    ),
  });
}
