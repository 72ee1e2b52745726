import { waitsOver } from '../../analytics/figures/waits-over';
import { type DayRange, previousPeriod, samePeriodLastYear } from '../../domain/calendar/comparison-period';
import type { Window } from '../../domain/calendar/to-date';
import type { FigureValue } from '../../domain/figures/figure';
import { survivalCurve } from '../../domain/statistics/survival-curve';
import type { SurvivalAnswer, SurvivalSeries, TileQuery } from '../../ipc/engine-queries';
import { comparedFigure, comparedRange } from './comparison';
import { periodOf, type Question } from './question';

type SurvivalQuery = Extract<TileQuery, { kind: 'survival' }>;

/** Share still waiting by how long (FR2): the whole curve of a period beside those of both comparisons (G11). */
export function survival(question: Question, query: SurvivalQuery): SurvivalAnswer {
  const { figure, filter, slot } = query;
  const { weekStart } = question.settings;
  const range = question.range(filter);
  const { current, previous, lastYear } = comparedFigure(question, figure, filter);
  const against = (reference: (range: DayRange) => DayRange, then: FigureValue | undefined) => {
    const compared = range && then && comparedRange(question, range, reference(range));
    return compared ? seriesOf(question, query, compared.range, compared.window, then) : null;
  };
  return {
    kind: 'survival',
    slot,
    figure,
    current: seriesOf(question, query, range, question.window(filter), current),
    previous: against(previousPeriod, previous?.figure),
    lastYear: against((days) => samePeriodLastYear(days, weekStart), lastYear?.figure),
  };
}

function seriesOf(
  { dataset, settings }: Question,
  { figure, filter }: SurvivalQuery,
  range: DayRange | null,
  window: Window,
  value: FigureValue,
): SurvivalSeries {
  const waits = waitsOver(dataset, settings, figure, filter.where, window, filter.attribution);
  return { period: range && periodOf(range), value, curve: survivalCurve(waits) };
}
