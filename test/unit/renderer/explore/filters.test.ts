import { describe, expect, it } from 'vitest';
import { listValues } from '../../../../src/renderer/features/filters/facet-list';
import { monthWeeks, weekdays } from '../../../../src/renderer/features/filters/month-grid';
import { isUntouched, type View } from '../../../../src/renderer/session/address';
import { valueName } from '../../../../src/renderer/session/dimension-words';
import { isToDate, periodName, periodNameBeside } from '../../../../src/renderer/session/period/period-label';
import {
  openedView,
  toggleValue,
  withoutFilters,
  withValues,
} from '../../../../src/renderer/session/view-changes';

const days = (from: string, to: string) => ({ from, to });

describe('month grid', () => {
  it('starts the week where the settings say', () => {
    const fromMonday = monthWeeks('2026-11-22', 1);
    expect(fromMonday).toHaveLength(6);
    expect(fromMonday[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(fromMonday[5]?.[0]).toBe('2026-11-30');
    const fromSunday = monthWeeks('2026-11-22', 7);
    expect(fromSunday).toHaveLength(5);
    expect(fromSunday[0]?.[0]).toBe('2026-11-01');
    expect(weekdays(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });

  it('holds every day of the month once', () => {
    expect(monthWeeks('2024-02-10', 1).flat().filter(Boolean)).toHaveLength(29);
  });
});

describe('period label', () => {
  it('uses the fewest exact words', () => {
    expect(periodName(days('2026-10-01', '2026-10-31'))).toBe('Oct 2026');
    expect(periodName(days('2026-07-01', '2026-09-30'))).toBe('Jul – Sep 2026');
    expect(periodName(days('2025-11-01', '2026-10-31'))).toBe('Nov 2025 – Oct 2026');
    expect(periodName(days('2026-01-01', '2026-12-31'))).toBe('2026');
    expect(periodName(days('2026-10-03', '2026-10-14'))).toBe('3–14 Oct 2026');
  });

  it('names the compared periods beside the chosen one', () => {
    const october = days('2026-10-01', '2026-10-31');
    expect(periodNameBeside(days('2026-09-01', '2026-09-30'), october)).toBe('Sep');
    expect(periodNameBeside(days('2025-10-01', '2025-10-31'), october)).toBe('Oct 2025');
    expect(periodNameBeside(days('2026-09-01', '2026-09-15'), october)).toBe('1–15 Sep');
  });

  it('[G11] says "to date" while the data ends inside the period', () => {
    const october = days('2026-10-01', '2026-10-31');
    expect(isToDate(october, '2026-10-12', '23:59')).toBe(true);
    expect(isToDate(october, '2026-10-31', '09:40')).toBe(true);
    expect(isToDate(october, '2026-10-31', '23:30')).toBe(true);
    expect(isToDate(october, '2026-10-31', '23:55')).toBe(false);
    expect(isToDate(october, '2026-11-02', '10:00')).toBe(false);
  });
});

describe('values to filter by', () => {
  const nameOf = (value: string) => valueName('theme', value);
  const counted = [
    { value: 'Delays', n: 10 },
    { value: 'Gepäck', n: 30 },
    { value: '', n: 5 },
  ];

  it('are ordered by count, those chosen first even when nothing counts for them', () => {
    expect(listValues(counted, ['Refunds'], '', nameOf).map(({ name, n }) => [name, n])).toEqual([
      ['Refunds', 0],
      ['Gepäck', 30],
      ['Delays', 10],
      ['No theme given', 5],
    ]);
  });

  it('are found without regard to case and accents', () => {
    expect(listValues(counted, [], 'GEPACK', nameOf).map(({ value }) => value)).toEqual(['Gepäck']);
  });
});

describe('view changes', () => {
  const view: View = { period: 'last-month', where: { channel: ['X'] } };

  it('put values in and take them out, leaving no empty filter behind', () => {
    expect(toggleValue(view, 'channel', 'Email').where).toEqual({ channel: ['X', 'Email'] });
    expect(toggleValue(view, 'channel', 'X').where).toEqual({});
    expect(withValues(view, 'brand', ['']).where).toEqual({ channel: ['X'], brand: [''] });
    expect(withoutFilters(view)).toEqual({ period: 'last-month', where: {} });
  });

  it('taking the own brand away from the view a workspace opens with does not open it anew', () => {
    const opened = openedView('this-month', ['Meridian Air']);
    expect(opened).toEqual({ period: 'this-month', where: { brand: ['Meridian Air'] } });
    for (const cleared of [toggleValue(opened, 'brand', 'Meridian Air'), withoutFilters(opened)]) {
      expect(isUntouched(cleared)).toBe(false);
    }
    expect(isUntouched(openedView('this-month', []))).toBe(false);
  });
});
