import { dayLabel } from '../../domain/calendar/day';
import { besideOf } from '../../domain/figures/beside-of';
import { FIGURES } from '../../domain/figures/catalogue';
import type { FigureValue } from '../../domain/figures/figure';
import type { TileQuery, TrendAnswer, TrendPoint } from '../../ipc/engine-queries';
import { bucketsOf, lastYearOf } from './buckets';
import type { Question } from './question';

/** A figure per day, week or month, with last year's same bucket (G11). */
export function trend(question: Question, query: Extract<TileQuery, { kind: 'trend' }>): TrendAnswer {
  const { figure, filter, slot, bucket } = query;
  const drawn = question.drawnRange(filter);
  const buckets = drawn ? bucketsOf(question, drawn, bucket) : [];
  const figures = question.figures(
    figure,
    filter,
    buckets.map(({ window }) => window),
  );
  const lastYear = lastYearOf(question, figure, filter, buckets);
  return {
    kind: 'trend',
    slot,
    figure,
    unit: FIGURES[figure].definition.unit,
    points: buckets.map(({ range, partial, before }, index) => {
      const found = before ? undefined : figures[index];
      return {
        from: dayLabel(range.from),
        to: dayLabel(range.to),
        partial,
        value: found?.value ?? null,
        low: found?.low ?? null,
        high: found?.high ?? null,
        n: found?.n ?? 0,
        lastYear: lastYear[index] ?? null,
        ...classesOf(found),
      };
    }),
  };
}

function classesOf(found: FigureValue | undefined): Pick<TrendPoint, 'classes'> {
  if (found?.id !== 'net-sentiment') return {};
  return {
    classes: { positive: besideOf(found, 'positive') ?? 0, negative: besideOf(found, 'negative') ?? 0 },
  };
}
