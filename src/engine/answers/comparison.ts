import { type DayRange, previousPeriod, samePeriodLastYear } from '../../domain/calendar/comparison-period';
import { referenceToDate } from '../../domain/calendar/to-date';
import { FIGURES } from '../../domain/figures/catalogue';
import type { FigureId, FigureValue } from '../../domain/figures/figure';
import type { Filter } from '../../domain/filter';
import { compareFigures } from '../../domain/statistics/compare-figures';
import type { ComparedFigure, Comparison } from '../../ipc/engine-contract';
import { periodOf, type Question } from './question';

/** A figure over a filter, with the previous period and the same period of last year (G11). */
export function comparedFigure(question: Question, figure: FigureId, filter: Filter): ComparedFigure {
  const current = question.figure(figure, filter);
  const range = question.range(filter);
  if (!range) return { current, previous: null, lastYear: null };
  const against = (reference: DayRange) => comparison(question, filter, current, range, reference);
  return {
    current,
    previous: against(previousPeriod(range)),
    lastYear: against(samePeriodLastYear(range, question.settings.weekStart)),
  };
}

/** null where there was no data yet at the start of the reference period: a part of it compares with nothing. */
function comparison(
  question: Question,
  { where }: Filter,
  current: FigureValue,
  range: DayRange,
  reference: DayRange,
): Comparison | null {
  const { asOf } = question.dataset;
  if (asOf === null || current.noValue === 'not-mapped' || !question.isCovered(reference.from)) return null;
  const compared = referenceToDate(range, reference, asOf, question.calendar);
  if (!compared) return null;
  const [then] = question.figures(current.id, where, [compared.window]);
  if (!then) return null;
  return {
    period: periodOf(compared.range),
    figure: then,
    ...compareFigures(FIGURES[current.id].definition, current, then),
  };
}
