import type { Window } from '../../domain/calendar/to-date';
import type { FIGURES } from '../../domain/figures/catalogue';
import type { FigureId } from '../../domain/figures/figure';
import type { Attribution } from '../../domain/filter';
import type { Durations } from '../../domain/statistics/kaplan-meier';
import type { Dataset } from '../dataset';
import type { Where } from '../gather/masks';
import type { FigureSettings } from './figure-source';
import { FIGURE_SOURCES } from './figure-sources';
import { isMapped } from './figures-over';

/** Figures whose value is read off a curve of waits. */
export type WaitFigureId = {
  readonly [F in FigureId]: (typeof FIGURES)[F]['gather'] extends 'waits' | 'businessWaits' ? F : never;
}[FigureId];

/** The waits, in ms, that a figure reads its median off; none where it is not mapped. */
export function waitsOver(
  dataset: Dataset,
  settings: FigureSettings,
  id: WaitFigureId,
  where: Where,
  window: Window,
  attribution: Attribution = 'start',
): Durations {
  if (dataset.joined.length === 0 || !isMapped(dataset, id)) return { waits: [], open: [], length: 0 };
  const scope = { dataset, mask: dataset.masks.mask(where), settings, attribution };
  return FIGURE_SOURCES[id].gather(scope, [window])[0]!;
}
