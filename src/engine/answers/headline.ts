import { type DayRange, previousPeriod, samePeriodLastYear } from '../../domain/calendar/comparison-period';
import { referenceToDate } from '../../domain/calendar/to-date';
import { FIGURES } from '../../domain/figures/catalogue';
import type { FigureValue } from '../../domain/figures/figure';
import { compareFigures } from '../../domain/statistics/compare-figures';
import type { Comparison, HeadlineAnswer, TileQuery } from '../../ipc/engine-contract';
import { bucketsOf, finestUnit, lastYearOf } from './buckets';
import { periodOf, type Question } from './question';

/** Points of a sparkline at most. */
const SPARK_POINTS = 60;

/** A figure with both comparisons (G11) and the shape of it over its period, with last year's beneath. */
export function headline(
  question: Question,
  query: Extract<TileQuery, { kind: 'headline' }>,
): HeadlineAnswer {
  const { figure, filter, slot } = query;
  const current = question.figure(figure, filter);
  const range = question.range(filter);
  const { weekStart } = question.settings;
  const drawn = question.drawnRange(filter);
  const buckets = drawn ? bucketsOf(question, drawn, finestUnit(drawn, SPARK_POINTS)) : [];
  const spark = question.figures(
    figure,
    filter.where,
    buckets.map(({ window }) => window),
  );
  return {
    kind: 'headline',
    slot,
    current,
    previous: range && comparison(question, query, current, range, previousPeriod(range)),
    lastYear: range && comparison(question, query, current, range, samePeriodLastYear(range, weekStart)),
    spark: spark.map(({ value }, index) => (buckets[index]?.before ? null : value)),
    sparkLastYear: lastYearOf(question, figure, filter.where, buckets),
  };
}

/** null where there was no data yet at the start of the reference period: a part of it compares with nothing. */
function comparison(
  question: Question,
  { figure, filter }: Extract<TileQuery, { kind: 'headline' }>,
  current: FigureValue,
  range: DayRange,
  reference: DayRange,
): Comparison | null {
  const { asOf } = question.dataset;
  if (asOf === null || current.noValue === 'not-mapped' || !question.isCovered(reference.from)) return null;
  const compared = referenceToDate(range, reference, asOf, question.calendar);
  if (!compared) return null;
  const [then] = question.figures(figure, filter.where, [compared.window]);
  if (!then) return null;
  return {
    period: periodOf(compared.range),
    figure: then,
    ...compareFigures(FIGURES[figure].definition, current, then),
  };
}
