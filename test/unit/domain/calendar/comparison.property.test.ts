import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarUnit, nextUnit, startOfUnit } from '../../../../src/domain/calendar/bucket';
import { previousPeriod, samePeriodLastYear } from '../../../../src/domain/calendar/comparison-period';
import {
  addMonths,
  dateOf,
  dayLabel,
  dayNumber,
  parseDay,
  weekdayOf,
} from '../../../../src/domain/calendar/day';
import { referenceToDate, windowOf } from '../../../../src/domain/calendar/to-date';
import { ZoneCalendar } from '../../../../src/domain/calendar/zone-calendar';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'America/Havana',
  'Pacific/Apia',
  'America/New_York',
].map((zone) => new ZoneCalendar(zone));

const calendar = fc.constantFrom(...ZONES);
const berlin = new ZoneCalendar('Europe/Berlin');
const day = (label: string) => parseDay(label) ?? Number.NaN;
const FIRST = day('2011-06-01');
const LAST = day('2032-12-31');
const someDay = fc.integer({ min: FIRST, max: LAST });
const style = fc.record({
  weekStart: fc.integer({ min: 1, max: 7 }),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
});
const unit = fc.constantFrom<CalendarUnit>('day', 'week', 'month', 'quarter', 'year');

const DAYS_AT_LEAST = { day: 1, week: 7, month: 28, quarter: 89, year: 365 };
const DAYS_AT_MOST = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

describe('units of the calendar', () => {
  it('[G4] hold their days, follow each other without a gap and are as long as such a unit can be', () => {
    fc.assert(
      fc.property(someDay, unit, style, (at, kind, how) => {
        const start = startOfUnit(at, kind, how);
        const next = nextUnit(start, kind);
        expect(start).toBeLessThanOrEqual(at);
        expect(next).toBeGreaterThan(at);
        expect(startOfUnit(next - 1, kind, how)).toBe(start);
        expect(startOfUnit(next, kind, how)).toBe(next);
        expect(next - start).toBeGreaterThanOrEqual(DAYS_AT_LEAST[kind]);
        expect(next - start).toBeLessThanOrEqual(DAYS_AT_MOST[kind]);
      }),
      { numRuns: 500 },
    );
  });

  it('[G4] weeks start on their weekday; quarters and years on the first of the months that follow the fiscal start', () => {
    fc.assert(
      fc.property(someDay, style, (at, how) => {
        expect(weekdayOf(startOfUnit(at, 'week', how))).toBe(how.weekStart);
        const year = dateOf(startOfUnit(at, 'year', how));
        expect([year.month, year.date]).toEqual([how.fiscalYearStart, 1]);
        const quarter = dateOf(startOfUnit(at, 'quarter', how));
        expect(quarter.date).toBe(1);
        expect((quarter.month - how.fiscalYearStart + 12) % 3).toBe(0);
      }),
    );
  });

  it('[G4] a fiscal year has four quarters and twelve months, and 366 days only over a 29 February', () => {
    fc.assert(
      fc.property(someDay, style, (at, how) => {
        const start = startOfUnit(at, 'year', how);
        const end = nextUnit(start, 'year');
        for (const [kind, many] of [
          ['quarter', 4],
          ['month', 12],
        ] as const) {
          let next = start;
          for (let i = 0; i < many; i++) next = nextUnit(next, kind);
          expect(next).toBe(end);
        }
        const leap = Array.from({ length: end - start }, (_, i) => dayLabel(start + i).slice(5)).includes(
          '02-29',
        );
        expect(end - start).toBe(leap ? 366 : 365);
      }),
    );
  });

  it('[G4] a label gives its day back, and adding months keeps the date or takes the month’s last', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (at, months) => {
        expect(parseDay(dayLabel(at))).toBe(at);
        const { year, month, date } = dateOf(at);
        const found = dateOf(addMonths(at, months));
        expect(found.year * 12 + found.month).toBe(year * 12 + month + months);
        const last = dateOf(dayNumber(found.year, found.month + 1, 0)).date;
        expect(found.date).toBe(Math.min(date, last));
      }),
    );
  });

  it('[G4] days follow each other without a gap in every zone, and an instant is on the day that holds it', () => {
    fc.assert(
      fc.property(calendar, someDay, fc.nat(30 * HOUR), (zone, at, after) => {
        const hours = (zone.startOf(at + 1) - zone.startOf(at)) / HOUR;
        expect([0, 23, 23.5, 24, 24.5, 25]).toContain(hours);
        const instant = zone.startOf(at) + after;
        const found = zone.dayOf(instant);
        expect(instant).toBeGreaterThanOrEqual(zone.startOf(found));
        expect(instant).toBeLessThan(zone.startOf(found + 1));
      }),
      { numRuns: 400 },
    );
  });
});

describe('comparison periods of any period', () => {
  const period = fc.oneof(
    fc.tuple(someDay, fc.nat(500)).map(([from, length]) => ({ from, to: from + length })),
    fc.tuple(someDay, unit, style, fc.nat(5)).map(([at, kind, how, many]) => {
      const from = startOfUnit(at, kind, how);
      let to = from;
      for (let i = 0; i <= many; i++) to = nextUnit(to, kind);
      return { from, to: to - 1 };
    }),
  );

  it('[G11] the previous period ends where the period begins: as many months, else as many days', () => {
    fc.assert(
      fc.property(period, (range) => {
        const previous = previousPeriod(range);
        expect(previous.to).toBe(range.from - 1);
        const whole = dateOf(range.from).date === 1 && dateOf(range.to + 1).date === 1;
        if (whole) expect(dateOf(previous.from).date).toBe(1);
        else expect(previous.to - previous.from).toBe(range.to - range.from);
      }),
      { numRuns: 300 },
    );
  });

  it('[G11] units of any fiscal calendar are compared with the unit before and the one a year before', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom('month', 'quarter', 'year'), style, (at, kind, how) => {
        const from = startOfUnit(at, kind, how);
        const range = { from, to: nextUnit(from, kind) - 1 };
        const before = startOfUnit(from - 1, kind, how);
        expect(previousPeriod(range)).toEqual({ from: before, to: from - 1 });
        const lastYear = startOfUnit(addMonths(from, -12), kind, how);
        expect(samePeriodLastYear(range, how.weekStart)).toEqual({
          from: lastYear,
          to: nextUnit(lastYear, kind) - 1,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('[G11] last year’s period is as long, but for a 29 February, and starts on the same date or weekday', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 7 }), (range, weekStart) => {
        const last = samePeriodLastYear(range, weekStart);
        expect(Math.abs(last.to - last.from - (range.to - range.from))).toBeLessThanOrEqual(1);
        const back = range.from - last.from;
        expect([364, 365, 366]).toContain(back);
        if (back === 364) expect(weekdayOf(last.from)).toBe(weekdayOf(range.from));
      }),
      { numRuns: 300 },
    );
  });

  it('[G11] worked case 7: days and whole weeks of last year lie 364 days earlier, on the same weekday', () => {
    for (const label of ['2024-02-29', '2025-03-01', '2025-03-30', '2026-11-16']) {
      expect(weekdayOf(day(label) - 364)).toBe(weekdayOf(day(label)));
    }
    const week = { from: day('2026-11-16'), to: day('2026-11-22') };
    expect(samePeriodLastYear(week, 1)).toEqual({ from: week.from - 364, to: week.to - 364 });
    expect(dayLabel(week.from - 364)).toBe('2025-11-17');
  });
});

describe('references to-date', () => {
  const cut = fc.record({
    zone: calendar,
    from: someDay,
    days: fc.integer({ min: 1, max: 120 }),
    reference: someDay,
    referenceDays: fc.integer({ min: 1, max: 120 }),
    elapsed: fc.integer({ min: -3, max: 130 }),
    clock: fc.nat(25 * HOUR),
  });

  it('[G11] take the same number of elapsed days, at most the reference’s, to the same clock time', () => {
    fc.assert(
      fc.property(cut, ({ zone, from, days, reference: first, referenceDays, elapsed, clock }) => {
        const period = { from, to: from + days - 1 };
        const reference = { from: first, to: first + referenceDays - 1 };
        const asOf = zone.startOf(from + elapsed) + clock;
        const found = referenceToDate(period, reference, asOf, zone);
        const gone = zone.dayOf(asOf) - from + 1;
        if (gone < 1) {
          expect(found).toBeNull();
          return;
        }
        const whole = gone > days || gone > referenceDays;
        const last = whole ? reference.to : first + gone - 1;
        expect(found?.range).toEqual({ from: first, to: last });
        expect(found?.window.from).toBe(zone.startOf(first));
        if (whole) {
          expect(found?.window).toEqual(windowOf(reference, zone));
          return;
        }
        const end = found?.window.to ?? 0;
        expect(end).toBeLessThanOrEqual(zone.startOf(last + 1));
        if (end > zone.startOf(last)) expect(zone.clockOf(end - 1)).toBeLessThanOrEqual(zone.clockOf(asOf));
        const next = zone.clockOf(end) > zone.clockOf(asOf) || end === zone.startOf(last + 1);
        const clockWentBack = zone.startOf(last + 1) - zone.startOf(last) > 24 * HOUR;
        expect(next || clockWentBack).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('[G11] a clock time that the reference’s last day skips counts to the gap, not into what follows it', () => {
    const period = { from: day('2025-04-06'), to: day('2025-04-12') };
    const reference = { from: day('2025-03-30'), to: day('2025-04-05') };
    const found = referenceToDate(period, reference, Date.parse('2025-04-06T02:30:00+02:00'), berlin);
    expect(new Date(found?.window.to ?? 0).toISOString()).toBe('2025-03-30T01:00:00.000Z');
  });

  it('[FR1] worked case 3: Berlin on 30 March 2025, in at 01:30, answered at 03:30 local is 60 minutes', () => {
    const asked = berlin.instantOf(day('2025-03-30'), 1.5 * HOUR);
    const answered = berlin.instantOf(day('2025-03-30'), 3.5 * HOUR);
    expect(answered - asked).toBe(HOUR);
  });
});
