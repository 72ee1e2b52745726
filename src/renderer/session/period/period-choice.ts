import type { Day, Period } from '../../../domain/filter';
import { addDays, addMonths, endOfMonth, isDay, startOfMonth } from './days';

/** Periods that move with the data; each is an address of its own. */
export const PERIOD_PRESETS = [
  'this-month',
  'last-month',
  'last-30-days',
  'this-quarter',
  'last-12-months',
  'all',
] as const;

export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** What a person chose: a preset, or days of their own. */
export type PeriodChoice = PeriodPreset | Period;

/** What presets are resolved against: the data's own days and the fiscal year, never the wall clock. */
export interface PeriodBase {
  readonly firstDay: Day;
  /** The local day of the data's "as of". */
  readonly lastDay: Day;
  /** Month 1–12 the fiscal year starts in. */
  readonly fiscalYearStart: number;
}

/**
 * The local days a choice means; null for everything there is. Calendar presets give the whole unit, also where
 * the data ends inside it: the engine compares it to date (G11) and the bar says "to date".
 */
export function resolvePeriod(choice: PeriodChoice, base: PeriodBase): Period | null {
  if (typeof choice !== 'string') return choice;
  const { lastDay } = base;
  switch (choice) {
    case 'this-month':
      return { from: startOfMonth(lastDay), to: endOfMonth(lastDay) };
    case 'last-month':
      return { from: startOfMonth(lastDay, -1), to: endOfMonth(lastDay, -1) };
    case 'last-30-days':
      return { from: addDays(lastDay, -29), to: lastDay };
    case 'this-quarter': {
      const intoQuarter = (Number(lastDay.slice(5, 7)) - base.fiscalYearStart + 12) % 3;
      return { from: startOfMonth(lastDay, -intoQuarter), to: endOfMonth(lastDay, 2 - intoQuarter) };
    }
    case 'last-12-months':
      return { from: addDays(addMonths(lastDay, -12), 1), to: lastDay };
    case 'all':
      return null;
  }
}

/** The period a workspace opens with: this month, or the last 30 days while the month is too young to say much. */
export function openingPeriod(lastDay: Day): PeriodPreset {
  return Number(lastDay.slice(8)) < 8 ? 'last-30-days' : 'this-month';
}

/** `this-month`, or `2026-10-01..2026-10-31`. */
export const formatPeriodChoice = (choice: PeriodChoice): string =>
  typeof choice === 'string' ? choice : `${choice.from}..${choice.to}`;

/** Reads what `formatPeriodChoice` wrote; null when it is neither a preset nor two real days in order. */
export function parsePeriodChoice(text: string): PeriodChoice | null {
  const preset = PERIOD_PRESETS.find((known) => known === text);
  if (preset) return preset;
  const [from = '', to = '', more] = text.split('..');
  if (more !== undefined || !isDay(from) || !isDay(to) || from > to) return null;
  return { from, to };
}
