import fc from 'fast-check';
import { dayLabel } from '../../../../src/domain/calendar/day';
import type { BusinessHours } from '../../../../src/domain/settings';

const MINUTE = 60_000;
const DAY = 86_400_000;

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Pacific/Apia',
];

/** UTC days around which one of the zones changes its clock, or leaves a day out. */
const CHANGES = [
  '2025-03-30',
  '2025-10-26',
  '2025-03-09',
  '2025-11-02',
  '2018-11-04',
  '2018-02-18',
  '2025-04-05',
  '2025-10-04',
  '2011-12-30',
  '2025-02-23',
  '2025-04-06',
  '2024-02-29',
].map((day) => Date.parse(`${day}T00:00:00Z`));

/** A whole minute, mostly within a few days of a change of the clock. */
export const someInstant: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...CHANGES) },
      { weight: 1, arbitrary: fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2030, 0) }) },
    ),
    fc.integer({ min: -5 * 1440, max: 2 * 1440 }),
  )
  .map(([near, minutes]) => (Math.floor(near / MINUTE) + minutes) * MINUTE);

/** Calendars with up to three openings on any weekday, some over midnight, and holidays where the instants are. */
export const businessHours: fc.Arbitrary<BusinessHours> = fc.record({
  version: fc.constant(1),
  zone: fc.constantFrom(...ZONES),
  weekly: fc.array(
    fc
      .record({
        weekday: fc.integer({ min: 1, max: 7 }),
        opensMin: fc.integer({ min: 0, max: 1439 }),
        length: fc.integer({ min: 0, max: 1440 }),
        wraps: fc.boolean(),
      })
      .map(({ weekday, opensMin, length, wraps }) => {
        const closesMin = opensMin + length;
        return { weekday, opensMin, closesMin: wraps && closesMin > 1440 ? closesMin - 1440 : closesMin };
      }),
    { maxLength: 12 },
  ),
  holidays: fc.array(
    fc
      .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -4, max: 8 }))
      .map(([near, days]) => dayLabel(near / DAY + days)),
    { maxLength: 8 },
  ),
});

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const SHOWN = /^(\w+), (\d\d)\/(\d\d)\/(\d+), (\d\d):(\d\d)$/;

/** Working minutes by asking the platform, minute by minute, what the clock on the wall shows. */
export function workingMinutes(hours: BusinessHours, from: number, to: number): number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: hours.zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  let minutes = 0;
  for (let at = from; at < to; at += MINUTE) {
    const [, weekday, month, day, year, hour, minute] = SHOWN.exec(clock.format(at)) ?? [];
    if (hours.holidays.includes(`${year}-${month}-${day}`)) continue;
    const clockMinute = Number(hour) * 60 + Number(minute);
    const isoDay = WEEKDAYS.indexOf(weekday ?? '') + 1;
    if (hours.weekly.some((opening) => holds(opening, isoDay, clockMinute))) minutes++;
  }
  return minutes;
}

function holds(opening: BusinessHours['weekly'][number], weekday: number, minute: number): boolean {
  const { opensMin, closesMin } = opening;
  const closes = closesMin < opensMin ? closesMin + 1440 : closesMin;
  const daysSince = (weekday - opening.weekday + 7) % 7;
  const since = daysSince * 1440 + minute;
  return since >= opensMin && since < closes;
}
