import type { Dataset } from '../../analytics/dataset';
import type { SelectedRows } from '../../analytics/figures/figure-source';
import { rowsOf } from '../../analytics/figures/figures-over';
import { unitRows } from '../../analytics/figures/unit-turns';
import type { WorkspaceSettings } from '../../domain/settings';
import type { Selection } from '../../ipc/engine-rows';
import { verdictOf } from './funnel-plot';
import { Question } from './question';

/** What a figure (or a part of it, or one team of a funnel plot) counts under a filter, newest first. */
export function selectRows(
  dataset: Dataset,
  settings: WorkspaceSettings,
  { figure, filter, part, unit }: Selection,
): SelectedRows {
  const window = new Question(dataset, settings).window(filter);
  const { where, attribution = 'start' } = filter;
  if (unit && (figure === 'sla' || figure === 'response-rate-24h')) {
    const scope = { dataset, mask: dataset.masks.mask(where), settings, attribution };
    return unitRows(scope, unit.by, unit.value, window, part, verdictOf(figure, settings));
  }
  return rowsOf(dataset, settings, figure, where, window, part, attribution);
}
