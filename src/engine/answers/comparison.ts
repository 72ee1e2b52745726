import { type DayRange, previousPeriod, samePeriodLastYear } from '../../domain/calendar/comparison-period';
import { referenceToDate } from '../../domain/calendar/to-date';
import { FIGURES } from '../../domain/figures/catalogue';
import type { FigureId, FigureValue } from '../../domain/figures/figure';
import type { Filter } from '../../domain/filter';
import { closesAt, maturityOf } from '../../domain/restatements/closes-at';
import { compareFigures } from '../../domain/statistics/compare-figures';
import type { ComparedFigure, Comparison } from '../../ipc/engine-queries';
import { periodOf, type Question } from './question';

/** A figure over a filter, with the previous period and the same period of last year (G11). */
export function comparedFigure(question: Question, figure: FigureId, filter: Filter): ComparedFigure {
  const current = question.figure(figure, filter);
  const range = question.range(filter);
  if (!range) return { current, maturing: false, previous: null, lastYear: null };
  const against = (reference: DayRange) => comparison(question, filter, current, range, reference);
  return {
    current,
    maturing: isMaturing(question, current, range),
    previous: against(previousPeriod(range)),
    lastYear: against(samePeriodLastYear(range, question.settings.weekStart)),
  };
}

/** Whether the period's own follow-up for the figure has not passed yet, as far as its sources are known (G10). */
function isMaturing({ calendar, settings }: Question, { id, asOf, noValue }: FigureValue, range: DayRange) {
  if (noValue === 'not-mapped' || asOf === null) return false;
  const closing = closesAt(FIGURES[id].definition.rule, range, calendar, settings.slaTargetMin);
  return maturityOf(closing, asOf) === 'maturing';
}

/** What a period is compared with; null where there was no data yet at its start: a part compares with nothing. */
export function comparedRange(question: Question, range: DayRange, reference: DayRange) {
  const { asOf } = question.dataset;
  if (asOf === null || !question.isCovered(reference.from)) return null;
  return referenceToDate(range, reference, asOf, question.calendar);
}

function comparison(
  question: Question,
  filter: Filter,
  current: FigureValue,
  range: DayRange,
  reference: DayRange,
): Comparison | null {
  const compared = current.noValue === 'not-mapped' ? null : comparedRange(question, range, reference);
  if (!compared) return null;
  const [then] = question.figures(current.id, filter, [compared.window]);
  if (!then) return null;
  return {
    period: periodOf(compared.range),
    figure: then,
    ...compareFigures(FIGURES[current.id].definition, current, then),
  };
}
