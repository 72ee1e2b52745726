import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarChange, isRestated } from '../../../../src/domain/calendar/calendar-change';
import { CalendarVersions, type DatedHours } from '../../../../src/domain/calendar/calendar-versions';
import type { BusinessHours } from '../../../../src/domain/settings';
import { businessHours, someInstant } from './business-hours-reference';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (text: string) => Date.parse(text);
const hours = (version: number, opens: number, closes: number, more: Partial<BusinessHours> = {}) => ({
  version,
  zone: 'Europe/Berlin',
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: opens * 60, closesMin: closes * 60 })),
  holidays: [],
  ...more,
});
const versions = (...all: readonly (readonly [string, BusinessHours])[]) =>
  new CalendarVersions(all.map(([validFrom, each]) => ({ validFrom, hours: each })));

describe('versions of a business calendar', () => {
  const two = versions(['2026-04-01', hours(2, 8, 20)], ['2020-01-01', hours(1, 9, 17)]);

  it('[G5] a wait is measured to its end by the version that holds at its start', () => {
    const march = at('2026-03-31T16:00:00+02:00');
    const april = at('2026-04-01T00:00:00+02:00');
    expect(two.at(april - 1).hours.version).toBe(1);
    expect(two.at(april).hours.version).toBe(2);
    expect(two.elapsed(march, at('2026-04-01T10:00:00+02:00'))).toBe(2 * HOUR);
    expect(two.elapsed(april, at('2026-04-01T10:00:00+02:00'))).toBe(2 * HOUR);
    expect(two.wait(april, at('2026-04-01T07:00:00+02:00'))).toEqual({ openMs: 0, beforeOpening: true });
  });

  it('[G5] the earliest holds before its day too, of two from one day the higher number, in whatever order given', () => {
    expect(two.at(at('2011-01-01T00:00:00Z')).hours.version).toBe(1);
    const together = versions(['2026-01-01', hours(4, 8, 9)], ['2026-01-01', hours(3, 8, 10)]);
    expect(together.held.map(({ time }) => time.hours.version)).toEqual([4]);
  });

  it('[G5] a day of validity is one of the version’s own zone', () => {
    const tokyo = versions(
      ['2020-01-01', hours(1, 9, 17)],
      ['2026-04-01', hours(2, 9, 17, { zone: 'Asia/Tokyo' })],
    );
    expect(tokyo.at(at('2026-03-31T15:00:00Z')).hours.version).toBe(2);
    expect(tokyo.at(at('2026-03-31T15:00:00Z') - 1).hours.version).toBe(1);
  });

  it('no version, and a day that does not exist, are faults of the caller', () => {
    expect(() => versions()).toThrow(RangeError);
    expect(() => versions(['2026-02-30', hours(1, 9, 17)])).toThrow(RangeError);
  });
});

describe('[G10] what a change of the calendar restates', () => {
  const before = versions(['2020-01-01', hours(1, 9, 17)]);

  it('nothing where only numbers, order or writing differ', () => {
    const rewritten = hours(7, 9, 17, {
      weekly: [...hours(1, 9, 12).weekly, ...hours(1, 11, 17).weekly].reverse(),
      holidays: ['2026-02-30'],
    });
    expect(calendarChange(before, versions(['2020-01-01', rewritten]))).toEqual([]);
    const twice = versions(['2020-01-01', hours(1, 9, 17)], ['2026-01-01', hours(2, 9, 17)]);
    expect(calendarChange(before, twice)).toEqual([]);
  });

  it('waits that start from the day of a new version', () => {
    const after = versions(['2020-01-01', hours(1, 9, 17)], ['2026-04-01', hours(2, 8, 20)]);
    const from = at('2026-04-01T00:00:00+02:00');
    const changed = calendarChange(before, after);
    expect(changed).toEqual([{ starts: { from, to: Number.POSITIVE_INFINITY }, running: null }]);
    expect(isRestated(changed, from - 1, from + HOUR)).toBe(false);
    expect(isRestated(changed, from, from + HOUR)).toBe(true);
  });

  it('waits that run at a holiday which is new or gone', () => {
    const after = versions(['2020-01-01', hours(1, 9, 17, { holidays: ['2026-12-25'] })]);
    const changed = calendarChange(before, after);
    const holiday = at('2026-12-25T00:00:00+01:00');
    expect(changed.map(({ running }) => running)).toEqual([{ from: holiday, to: holiday + 24 * HOUR }]);
    expect(isRestated(changed, holiday - HOUR, holiday + 1)).toBe(true);
    expect(isRestated(changed, holiday - HOUR, holiday - 1)).toBe(false);
    expect(isRestated(changed, holiday + 24 * HOUR, holiday + 30 * HOUR)).toBe(false);
  });

  it('a week that differs before a day and a holiday that differs from it on are two changes', () => {
    const change = (opens: number, holidays: string[]) =>
      versions(['2020-01-01', hours(1, opens, 17)], ['2026-04-01', hours(2, 9, 17, { holidays })]);
    const changed = calendarChange(change(9, []), change(8, ['2026-12-25']));
    const april = at('2026-04-01T00:00:00+02:00');
    expect(changed.map(({ starts }) => starts)).toEqual([
      { from: Number.NEGATIVE_INFINITY, to: april },
      { from: april, to: Number.POSITIVE_INFINITY },
    ]);
    expect(isRestated(changed, april - HOUR, april)).toBe(true);
    expect(isRestated(changed, april, april + HOUR)).toBe(false);
  });

  it('a wait that is not restated has the same working time under both calendars', () => {
    const day = fc.constantFrom('2024-06-01', '2025-03-20', '2025-03-30', '2025-04-05', '2025-10-26');
    const dated: fc.Arbitrary<DatedHours> = fc.record({ validFrom: day, hours: businessHours });
    const edit = fc.record({
      index: fc.nat(),
      holidays: fc.array(fc.constantFrom('2025-03-28', '2025-03-31', '2025-10-27', '2025-04-04')),
      added: fc.option(dated, { nil: undefined }),
    });
    let same = 0;
    fc.assert(
      fc.property(
        fc.array(dated, { minLength: 1, maxLength: 3 }),
        edit,
        fc.array(fc.tuple(someInstant, fc.nat(20 * 1440)), { minLength: 1, maxLength: 30 }),
        (given, { index, holidays, added }, waits) => {
          const edited = given.map((each, i) =>
            i === index % given.length ? { ...each, hours: { ...each.hours, holidays } } : each,
          );
          const old = new CalendarVersions(given);
          const now = new CalendarVersions(added ? [...edited, added] : edited);
          const changed = calendarChange(old, now);
          for (const [from, minutes] of waits) {
            const to = from + minutes * MINUTE;
            if (isRestated(changed, from, to)) continue;
            same++;
            expect(now.wait(from, to)).toEqual(old.wait(from, to));
          }
        },
      ),
    );
    expect(same).toBeGreaterThan(100);
  });
});
