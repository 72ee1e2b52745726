import type { Instant } from '../mention';
import type { BusinessHours } from '../settings';
import type { CalendarVersions } from './calendar-versions';
import { holidaysOf, openMinutes } from './opening-pattern';
import type { Window } from './to-date';
import { ZoneCalendar } from './zone-calendar';

/** Waits that a change of the business calendar may restate. */
export interface ChangedWaits {
  /** They start in here; the ends may be ∓∞. */
  readonly starts: Window;
  /** They run at some time in here: around the holidays that differ; null where the week differs, and all do. */
  readonly running: Window | null;
}

/**
 * What a change of the business calendar restates (G5, G10): the waits whose working time may differ, in order of
 * their starts. Empty when both calendars mean the same, whatever their numbers and however their openings are
 * written down. A wait that `isRestated` denies has the same working time under both.
 */
export function calendarChange(before: CalendarVersions, after: CalendarVersions): readonly ChangedWaits[] {
  const starts = [...before.held, ...after.held].map(({ from }) => from);
  const bounds = [...new Set(starts)].sort((a, b) => a - b);
  const changed: ChangedWaits[] = [];
  bounds.forEach((from, index) => {
    const to = bounds[index + 1] ?? Number.POSITIVE_INFINITY;
    const running = differing(before.at(from).hours, after.at(from).hours);
    if (running === 'nothing') return;
    const last = changed.at(-1);
    if (last && last.running === null && running === null && last.starts.to === from) {
      changed[changed.length - 1] = { starts: { from: last.starts.from, to }, running };
    } else changed.push({ starts: { from, to }, running });
  });
  return changed;
}

/** Whether a change may restate a wait from `start` to `end`. */
export function isRestated(changed: readonly ChangedWaits[], start: Instant, end: Instant): boolean {
  return changed.some(
    ({ starts, running }) =>
      start >= starts.from &&
      start < starts.to &&
      (running === null || (start < running.to && end >= running.from)),
  );
}

function differing(before: BusinessHours, after: BusinessHours): Window | null | 'nothing' {
  const open = [openMinutes(before.weekly), openMinutes(after.weekly)] as const;
  if (!open[0].some((minute) => minute === 1) && !open[1].some((minute) => minute === 1)) return 'nothing';
  if (before.zone !== after.zone || open[0].some((minute, index) => minute !== open[1][index])) return null;
  const [old, now] = [holidaysOf(before), holidaysOf(after)];
  const days = [...old.filter((day) => !now.includes(day)), ...now.filter((day) => !old.includes(day))];
  if (days.length === 0) return 'nothing';
  const calendar = new ZoneCalendar(after.zone);
  return { from: calendar.startOf(Math.min(...days)), to: calendar.startOf(Math.max(...days) + 1) };
}
