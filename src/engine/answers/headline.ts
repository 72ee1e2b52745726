import type { HeadlineAnswer, TileQuery } from '../../ipc/engine-queries';
import { bucketsOf, finestUnit, lastYearOf } from './buckets';
import { comparedFigure } from './comparison';
import type { Question } from './question';

/** Points of a sparkline at most. */
const SPARK_POINTS = 60;

/** A figure with both comparisons (G11) and the shape of it over its period, with last year's beneath. */
export function headline(
  question: Question,
  { figure, filter, slot }: Extract<TileQuery, { kind: 'headline' }>,
): HeadlineAnswer {
  const drawn = question.drawnRange(filter);
  const buckets = drawn ? bucketsOf(question, drawn, finestUnit(drawn, SPARK_POINTS)) : [];
  const spark = question.figures(
    figure,
    filter,
    buckets.map(({ window }) => window),
  );
  return {
    kind: 'headline',
    slot,
    ...comparedFigure(question, figure, filter),
    spark: spark.map(({ value }, index) => (buckets[index]?.before ? null : value)),
    sparkLastYear: lastYearOf(question, figure, filter, buckets),
  };
}
