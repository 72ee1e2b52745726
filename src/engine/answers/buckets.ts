import { nextUnit, startOfUnit } from '../../domain/calendar/bucket';
import type { DayRange } from '../../domain/calendar/comparison-period';
import { addMonths } from '../../domain/calendar/day';
import { referenceToDate, type Window, windowOf } from '../../domain/calendar/to-date';
import type { FigureId } from '../../domain/figures/figure';
import type { Filter } from '../../domain/filter';
import type { Question } from './question';

export type BucketUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** One point of a series. */
export interface Bucket {
  /** Local days, both included, cut by the period. */
  readonly range: DayRange;
  readonly window: Window;
  /** Cut by the period or by "as of". */
  readonly partial: boolean;
  /** It ended before the first mention: there is nothing to count, not even 0. */
  readonly before: boolean;
  /** Last year's days: 364 days earlier for days and weeks, the same dates otherwise (G11). */
  readonly lastYear: DayRange;
}

/** A bucket counts as whole when less than this share of it lies after "as of": the newest mention is not midnight. */
const MISSING_AT_MOST = 0.01;

/** Buckets of a range of local days, as far as "as of"; none before there is anything. */
export function bucketsOf(question: Question, range: DayRange, unit: BucketUnit): readonly Bucket[] {
  const { calendar, dataset, settings } = question;
  const { asOf, since } = dataset;
  if (asOf === null || since === null) return [];
  const buckets: Bucket[] = [];
  const last = Math.min(range.to, calendar.dayOf(asOf));
  for (let start = startOfUnit(range.from, unit, settings); start <= last; start = nextUnit(start, unit)) {
    const whole = { from: start, to: nextUnit(start, unit) - 1 };
    const cut = { from: Math.max(whole.from, range.from), to: Math.min(whole.to, range.to) };
    const window = windowOf(cut, calendar);
    const isCut = cut.from !== whole.from || cut.to !== whole.to;
    buckets.push({
      range: cut,
      window,
      partial: isCut || window.to - asOf > (window.to - window.from) * MISSING_AT_MOST,
      before: window.to <= since,
      lastYear: yearBefore(cut, unit),
    });
  }
  return buckets;
}

/** Values of last year's buckets; null where there was no data yet. A bucket that "as of" cuts is taken to-date. */
export function lastYearOf(
  question: Question,
  figure: FigureId,
  filter: Filter,
  buckets: readonly Bucket[],
): readonly (number | null)[] {
  const { asOf } = question.dataset;
  const references = buckets.map(({ range, lastYear }) =>
    asOf !== null && question.isCovered(lastYear.from)
      ? referenceToDate(range, lastYear, asOf, question.calendar)
      : null,
  );
  const windows = references.flatMap((reference) => (reference ? [reference.window] : []));
  const figures = question.figures(figure, filter, windows);
  let next = 0;
  return references.map((reference) => (reference ? (figures[next++]?.value ?? null) : null));
}

/** The finest unit that draws a range in at most `points` points. */
export function finestUnit(range: DayRange, points: number): BucketUnit {
  const days = range.to - range.from + 1;
  if (days <= points) return 'day';
  if (days / 7 + 1 <= points) return 'week';
  if (days / 28 + 1 <= points) return 'month';
  return days / 89 + 1 <= points ? 'quarter' : 'year';
}

function yearBefore(range: DayRange, unit: BucketUnit): DayRange {
  if (unit === 'day' || unit === 'week') return { from: range.from - 364, to: range.to - 364 };
  return { from: addMonths(range.from, -12), to: addMonths(range.to + 1, -12) - 1 };
}
