import { describe, expect, it } from 'vitest';
import { startOfUnit } from '../../../../src/domain/calendar/bucket';
import { previousPeriod, samePeriodLastYear } from '../../../../src/domain/calendar/comparison-period';
import { addMonths, dayLabel, parseDay, weekdayOf } from '../../../../src/domain/calendar/day';
import { referenceToDate } from '../../../../src/domain/calendar/to-date';
import { ZoneCalendar } from '../../../../src/domain/calendar/zone-calendar';

const day = (label: string) => parseDay(label) ?? Number.NaN;
const range = (from: string, to: string) => ({ from: day(from), to: day(to) });
const text = ({ from, to }: { from: number; to: number }) => `${dayLabel(from)}..${dayLabel(to)}`;
const berlin = new ZoneCalendar('Europe/Berlin');

describe('comparison periods', () => {
  it.each([
    ['2026-03-01', '2026-03-31', '2026-02-01..2026-02-28', '2025-03-01..2025-03-31'],
    ['2026-01-01', '2026-03-31', '2025-10-01..2025-12-31', '2025-01-01..2025-03-31'],
    ['2026-01-01', '2026-12-31', '2025-01-01..2025-12-31', '2025-01-01..2025-12-31'],
    ['2024-02-01', '2024-02-29', '2024-01-01..2024-01-31', '2023-02-01..2023-02-28'],
    ['2025-02-01', '2025-02-28', '2025-01-01..2025-01-31', '2024-02-01..2024-02-29'],
    ['2026-10-12', '2026-10-18', '2026-10-05..2026-10-11', '2025-10-13..2025-10-19'],
    ['2026-10-10', '2026-10-19', '2026-09-30..2026-10-09', '2025-10-10..2025-10-19'],
  ])('[G11] %s to %s', (from, to, previous, lastYear) => {
    expect(text(previousPeriod(range(from, to)))).toBe(previous);
    expect(text(samePeriodLastYear(range(from, to), 1))).toBe(lastYear);
  });

  it('[G11] worked case 6: on 15 March, March against February is 1–15 against 1–15, to the same clock time', () => {
    const asOf = Date.parse('2026-03-15T10:30:00+01:00');
    const found = referenceToDate(
      range('2026-03-01', '2026-03-31'),
      range('2026-02-01', '2026-02-28'),
      asOf,
      berlin,
    );
    expect(text(found?.range ?? { from: 0, to: 0 })).toBe('2026-02-01..2026-02-15');
    expect(new Date((found?.window.to ?? 0) - 1).toISOString()).toBe('2026-02-15T09:30:00.000Z');
  });

  it('[G11] to-date takes at most the reference’s length, and the whole reference of a whole period', () => {
    const march = range('2026-03-01', '2026-03-31');
    const february = range('2026-02-01', '2026-02-28');
    const end = berlin.startOf(day('2026-03-01'));
    const onThe30th = referenceToDate(march, february, Date.parse('2026-03-30T10:00:00Z'), berlin);
    const after = referenceToDate(march, february, Date.parse('2026-05-01T10:00:00Z'), berlin);
    expect([onThe30th?.window.to, after?.window.to]).toEqual([end, end]);
    expect(referenceToDate(march, february, Date.parse('2026-02-20T10:00:00Z'), berlin)).toBeNull();
  });

  it('[G11] the same clock time, not the same number of hours, where the clock changed in between', () => {
    const asOf = Date.parse('2025-03-30T12:00:00+02:00');
    const found = referenceToDate(
      range('2025-03-30', '2025-04-05'),
      range('2025-03-23', '2025-03-29'),
      asOf,
      berlin,
    );
    expect(new Date((found?.window.to ?? 0) - 1).toISOString()).toBe('2025-03-23T11:00:00.000Z');
  });
});

describe('calendar units', () => {
  it('[G4] weeks start where the workspace says, fiscal years and quarters too', () => {
    const at = (
      label: string,
      unit: 'week' | 'month' | 'quarter' | 'year',
      weekStart = 1,
      fiscalYearStart = 1,
    ) => dayLabel(startOfUnit(day(label), unit, { weekStart, fiscalYearStart }));
    expect(weekdayOf(day('2026-11-22'))).toBe(7);
    expect(at('2026-11-22', 'week')).toBe('2026-11-16');
    expect(at('2026-11-22', 'week', 7)).toBe('2026-11-22');
    expect(at('2026-11-22', 'quarter')).toBe('2026-10-01');
    expect(at('2026-11-22', 'quarter', 1, 2)).toBe('2026-11-01');
    expect(at('2026-01-31', 'quarter', 1, 2)).toBe('2025-11-01');
    expect(at('2026-01-31', 'year', 1, 2)).toBe('2025-02-01');
    expect(dayLabel(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
  });
});
