import type { Dataset } from '../../analytics/dataset';
import type { SelectedRows } from '../../analytics/figures/figure-source';
import { rowsOf } from '../../analytics/figures/figures-over';
import type { WorkspaceSettings } from '../../domain/settings';
import type { Selection } from '../../ipc/engine-contract';
import { Question } from './question';

/** What a figure (or a part of it) counts under a filter, newest first. */
export function selectRows(
  dataset: Dataset,
  settings: WorkspaceSettings,
  { figure, filter, part }: Selection,
): SelectedRows {
  const window = new Question(dataset, settings).window(filter);
  return rowsOf(dataset, settings, figure, filter.where, window, part);
}
