import type { Period } from '../../../domain/filter';
import { endOfMonth, startOfMonth } from '../../session/period/days';
import type { PeriodChoice } from '../../session/period/period-choice';
import { formatDayRange, monthName } from '../../ui/format/format-date';

const isMonth = ({ from, to }: Period): boolean => from === startOfMonth(from) && to === endOfMonth(from);

/** A period inside a sentence: "in October", "in the last 30 days", "in the days 3–14 Oct 2026". */
export function duringWords(choice: PeriodChoice, period: Period | null): string {
  if (period === null) return 'over everything there is';
  if (choice === 'last-30-days') return 'in the last 30 days';
  if (choice === 'last-12-months') return 'in the last twelve months';
  if (choice === 'this-quarter') return 'this quarter';
  if (isMonth(period)) return `in ${monthName(Number(period.from.slice(5, 7)))}`;
  if (period.from === period.to) return `on ${formatDayRange(period.from, period.to)}`;
  return `in the days ${formatDayRange(period.from, period.to)}`;
}

/** The period a change is measured against, inside a sentence: "September", "the 30 days before". */
export function beforeWords(
  choice: PeriodChoice,
  period: Period | null,
  before: Period | null,
): string | null {
  if (period === null || before === null) return null;
  if (choice === 'last-30-days') return 'the 30 days before';
  if (choice === 'last-12-months') return 'the twelve months before';
  if (choice === 'this-quarter') return 'the quarter before';
  if (isMonth(before)) return monthName(Number(before.from.slice(5, 7)));
  if (isMonth(period) && before.from === startOfMonth(before.from)) {
    return `the same days of ${monthName(Number(before.from.slice(5, 7)))}`;
  }
  return before.from === before.to ? 'the day before' : 'the days before';
}
