import type { Window } from '../../domain/calendar/to-date';
import { FIGURES } from '../../domain/figures/catalogue';
import { type Figure, withoutValue } from '../../domain/figures/define';
import type { FigureId, FigurePart, FigureValue } from '../../domain/figures/figure';
import type { Attribution } from '../../domain/filter';
import type { Dataset } from '../dataset';
import type { Where } from '../gather/masks';
import type { FigureSettings, FigureSource, SelectedRows } from './figure-source';
import { FIGURE_SOURCES } from './figure-sources';

/**
 * One figure over the dimensions of a filter in each of several windows, in the windows' order. The windows must
 * not overlap. A figure whose fields no mention carries answers "not mapped".
 */
export function figuresOver(
  dataset: Dataset,
  settings: FigureSettings,
  id: FigureId,
  where: Where,
  windows: readonly Window[],
  attribution: Attribution = 'start',
): FigureValue[] {
  const { definition } = FIGURES[id];
  if (dataset.joined.length === 0) return windows.map(() => withoutValue(definition, 'no-data'));
  if (!isMapped(dataset, id)) {
    return windows.map(() => withoutValue(definition, 'not-mapped', { asOf: dataset.asOf }));
  }
  const mask = dataset.masks.mask(where);
  // The catalogue and the sources agree on each figure's kind by their types; only the pair cannot be written down.
  const figure = FIGURES[id] as Figure;
  const source = FIGURE_SOURCES[id] as FigureSource;
  return source
    .gather({ dataset, mask, settings, attribution }, windows)
    .map((gathered) => figure.finish(gathered, mask.asOf));
}

/** The mentions, threads, turns or deals that a figure (or a part of it) counts, newest first. */
export function rowsOf(
  dataset: Dataset,
  settings: FigureSettings,
  id: FigureId,
  where: Where,
  window: Window,
  part?: FigurePart,
  attribution: Attribution = 'start',
): SelectedRows {
  if (dataset.joined.length === 0 || !isMapped(dataset, id)) {
    return { mentions: new Uint32Array(0), waits: null, deals: null };
  }
  const mask = dataset.masks.mask(where);
  return FIGURE_SOURCES[id].rows({ dataset, mask, settings, attribution }, window, part);
}

/** Whether the fields a figure needs are mapped; without them it is "not mapped". */
export function isMapped(dataset: Dataset, id: FigureId): boolean {
  return FIGURES[id].needs.every((field) => dataset.mapped.has(field));
}
