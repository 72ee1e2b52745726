import type { Day, Period } from '../../../domain/filter';
import { formatDay, formatDayRange, formatDayShort, formatMonth } from '../../ui/format/format-date';
import { endOfMonth, startOfMonth } from './days';
import type { PeriodPreset } from './period-choice';

const isWholeMonths = ({ from, to }: Period): boolean => from === startOfMonth(from) && to === endOfMonth(to);

/** A period in the fewest words that are exact: "Oct 2026", "Jul – Sep 2026", "2026", "3–14 Oct 2026". */
export function periodName(period: Period): string {
  const { from, to } = period;
  const year = from.slice(0, 4);
  if (!isWholeMonths(period)) return formatDayRange(from, to);
  if (from.slice(0, 7) === to.slice(0, 7)) return formatMonth(from);
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return year;
  const start = to.startsWith(year) ? formatMonth(from).slice(0, 3) : formatMonth(from);
  return `${start} – ${formatMonth(to)}`;
}

/** The same beside another period: without the year where both lie in it. */
export function periodNameBeside(period: Period, beside: Period): string {
  const year = beside.from.slice(0, 4);
  if (!period.from.startsWith(year) || !period.to.startsWith(year) || !beside.to.startsWith(year)) {
    return periodName(period);
  }
  const { from, to } = period;
  if (isWholeMonths(period) && from.slice(0, 7) === to.slice(0, 7)) return formatMonth(from).slice(0, 3);
  return periodName(period).replace(` ${year}`, '');
}

/** The charts draw a day as whole of which less than a hundredth is missing: from 23:45:36 on. */
const WHOLE_FROM = '23:46';

/**
 * Whether the data ends inside the period, so that it is one "to date" (G11). A last day that the charts do not hatch
 * counts as whole.
 */
export function isToDate(period: Period, lastDay: Day, lastTime: string): boolean {
  if (lastDay < period.from || period.to < lastDay) return false;
  return lastDay < period.to || lastTime < WHOLE_FROM;
}

export const PRESET_NAMES: Readonly<Record<PeriodPreset, string>> = {
  'this-month': 'This month',
  'last-month': 'Last month',
  'last-30-days': 'Last 30 days',
  'this-quarter': 'This quarter',
  'last-12-months': 'Last 12 months',
  all: 'Everything',
};

/** What a preset means in days, for the list of presets. */
export function presetDays(period: Period | null, firstDay: Day, lastDay: Day): string {
  if (period === null) return `since ${formatDay(firstDay)}`;
  const to = period.to > lastDay ? lastDay : period.to;
  return period.from > to ? formatDayShort(period.from) : formatDayRange(period.from, to);
}
