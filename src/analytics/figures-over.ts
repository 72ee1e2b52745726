import type { Window } from '../domain/calendar/to-date';
import { FIGURES } from '../domain/figures/catalogue';
import { withoutValue } from '../domain/figures/define';
import type { FigureId, FigureValue } from '../domain/figures/figure';
import { RATE_WINDOWS, type RateId } from '../domain/figures/response-rate';
import type { Dataset } from './dataset';
import {
  gatherDeals,
  gatherEscalations,
  gatherMentions,
  gatherRate,
  gatherSla,
} from './gather/gather-counts';
import type { Where } from './gather/masks';
import { type CaseKind, gatherWaits } from './gather/select-cases';

/** Settings that figures depend on beside the dataset. */
export interface FigureSettings {
  /** SLA target in calendar minutes (FR5). */
  readonly slaTargetMin: number;
  /** Currency whose amounts are summed (LE2). */
  readonly currency: string;
}

/** Tables behind the three response times. */
export const CASES_OF = {
  'first-response': 'firstResponses',
  'reply-time': 'turns',
  'direct-reply': 'directReplies',
} as const satisfies Partial<Record<FigureId, CaseKind>>;

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
): FigureValue[] {
  const figure = FIGURES[id];
  if (dataset.joined.length === 0) return windows.map(() => withoutValue(figure.definition, 'no-data'));
  if (figure.needs.some((field) => !dataset.mapped.has(field))) {
    return windows.map(() => withoutValue(figure.definition, 'not-mapped', { asOf: dataset.asOf }));
  }
  const mask = dataset.masks.mask(where);
  const { asOf } = mask;
  switch (id) {
    case 'volume':
    case 'net-sentiment':
      return windows.map((window) => FIGURES[id].finish(gatherMentions(dataset, mask, window), asOf));
    case 'first-response':
    case 'reply-time':
    case 'direct-reply':
      return gatherWaits(dataset, CASES_OF[id], mask, windows).map((waits) =>
        FIGURES[id].finish(waits, asOf),
      );
    case 'response-rate-1h':
    case 'response-rate-24h':
    case 'response-rate-7d':
      return windows.map((window) =>
        FIGURES[id].finish(gatherRate(dataset, mask, window, withinOf(id)), asOf),
      );
    case 'sla':
      return windows.map((window) =>
        FIGURES[id].finish(gatherSla(dataset, mask, window, settings.slaTargetMin * 60_000), asOf),
      );
    case 'escalations':
      return windows.map((window) => FIGURES[id].finish(gatherEscalations(dataset, mask, window), asOf));
    case 'lead-revenue':
      return windows.map((window) =>
        FIGURES[id].finish(gatherDeals(dataset, mask, window, settings.currency), asOf),
      );
  }
}

/** W of a response rate in ms (FR4). */
export function withinOf(id: RateId): number {
  return RATE_WINDOWS[id];
}
