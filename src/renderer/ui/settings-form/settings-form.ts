import type { OpeningHours, WorkspaceSettings } from '../../../domain/settings';
import { formatMinuteOfDay } from '../format/format-date';

/** The settings as they are typed: texts stay as written until they are read. */
export interface SettingsForm {
  readonly ownBrands: readonly string[];
  readonly competitors: readonly string[];
  readonly zone: string;
  readonly weekStart: number;
  readonly fiscalYearStart: number;
  readonly currency: string;
  readonly sla: string;
  readonly slaUnit: 'min' | 'h';
  readonly hoursZone: string;
  /** Monday first. */
  readonly hours: readonly DayForm[];
  readonly holidays: string;
}

export interface DayForm {
  readonly weekday: number;
  readonly isOpen: boolean;
  readonly opens: string;
  readonly closes: string;
}

export type SettingsField = keyof SettingsForm;

export type ReadSettings =
  | { readonly ok: true; readonly value: WorkspaceSettings }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<SettingsField, string>>> };

const WEEK = [1, 2, 3, 4, 5, 6, 7];

export function toForm(settings: WorkspaceSettings): SettingsForm {
  const { slaTargetMin, businessHours } = settings;
  const inHours = slaTargetMin >= 120 && slaTargetMin % 60 === 0;
  return {
    ownBrands: settings.ownBrands,
    competitors: settings.competitors,
    zone: settings.zone,
    weekStart: settings.weekStart,
    fiscalYearStart: settings.fiscalYearStart,
    currency: settings.currency,
    sla: String(inHours ? slaTargetMin / 60 : slaTargetMin),
    slaUnit: inHours ? 'h' : 'min',
    hoursZone: businessHours.zone,
    hours: WEEK.map((weekday) => {
      const day = businessHours.weekly.find((each) => each.weekday === weekday);
      return {
        weekday,
        isOpen: day !== undefined,
        opens: formatMinuteOfDay(day?.opensMin ?? 9 * 60),
        closes: formatMinuteOfDay(day?.closesMin ?? 18 * 60),
      };
    }),
    holidays: businessHours.holidays.join('\n'),
  };
}

/** Reads what was typed. `before` gives the version of the business hours, which counts up when they change (G5). */
export function readForm(form: SettingsForm, before: WorkspaceSettings): ReadSettings {
  const problems: Partial<Record<SettingsField, string>> = {};
  const slaTargetMin = readSla(form);
  if (slaTargetMin === null) problems.sla = 'Give a whole number of minutes, 1 or more.';
  const weekly = form.hours.filter(({ isOpen }) => isOpen).map(readDay);
  if (weekly.some((day) => day === null)) {
    problems.hours = 'Each open day needs two times such as 09:00, the second later than the first.';
  }
  const holidays = form.holidays.split(/[\s,;]+/).filter((day) => day !== '');
  const bad = holidays.find((day) => !isDay(day));
  if (bad !== undefined) problems.holidays = `“${bad}” is not a day such as 2026-12-25.`;
  if (!/^[A-Z]{3}$/.test(form.currency)) problems.currency = 'Give a code of three letters, such as EUR.';
  const both = form.ownBrands.find((brand) => form.competitors.includes(brand));
  if (both !== undefined) problems.competitors = `“${both}” cannot be yours and a competitor’s.`;
  if (slaTargetMin === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const calendar = {
    zone: form.hoursZone,
    weekly: weekly.filter((day) => day !== null),
    holidays: [...new Set(holidays)].sort(),
  };
  const { version, ...held } = before.businessHours;
  const isSame = JSON.stringify(ordered(held)) === JSON.stringify(ordered(calendar));
  return {
    ok: true,
    value: {
      ownBrands: form.ownBrands,
      competitors: form.competitors,
      zone: form.zone,
      weekStart: form.weekStart,
      fiscalYearStart: form.fiscalYearStart,
      currency: form.currency,
      slaTargetMin,
      businessHours: { version: isSame ? version : version + 1, ...calendar },
    },
  };
}

/** Whether two settings are the same in every part. */
export const sameSettings = (a: WorkspaceSettings, b: WorkspaceSettings): boolean =>
  JSON.stringify(toForm(a)) === JSON.stringify(toForm(b));

const ordered = ({ zone, weekly, holidays }: Omit<WorkspaceSettings['businessHours'], 'version'>) => [
  zone,
  [...weekly]
    .sort((a, b) => a.weekday - b.weekday)
    .map(({ weekday, opensMin, closesMin }) => [weekday, opensMin, closesMin]),
  [...holidays].sort(),
];

function readSla({ sla, slaUnit }: SettingsForm): number | null {
  const typed = Number(sla.trim().replace(',', '.'));
  const minutes = slaUnit === 'h' ? typed * 60 : typed;
  return sla.trim() !== '' && Number.isInteger(minutes) && minutes >= 1 ? minutes : null;
}

function readDay({ weekday, opens, closes }: DayForm): OpeningHours | null {
  const opensMin = readMinute(opens);
  const closesMin = readMinute(closes);
  if (opensMin === null || closesMin === null || closesMin <= opensMin) return null;
  return { weekday, opensMin, closesMin };
}

/** "9:00", "09.30", "24:00" as minutes after midnight. */
function readMinute(text: string): number | null {
  const found = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && minute <= 1440 ? minute : null;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
