import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween, isDay, startOfWeek } from '../../../../src/renderer/session/period/days';
import {
  formatPeriodChoice,
  openingPeriod,
  PERIOD_PRESETS,
  parsePeriodChoice,
  resolvePeriod,
} from '../../../../src/renderer/session/period/period-choice';

const base = (lastDay: string, fiscalYearStart = 1) => ({ firstDay: '2024-01-01', lastDay, fiscalYearStart });

describe('period choice', () => {
  it('[G11] gives calendar units whole, so that the engine can compare to date', () => {
    expect(resolvePeriod('this-month', base('2026-03-15'))).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    expect(resolvePeriod('last-month', base('2026-03-15'))).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(resolvePeriod('last-month', base('2026-01-31'))).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(resolvePeriod('this-quarter', base('2026-03-15'))).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
    });
  });

  it('lets quarters follow the fiscal year', () => {
    expect(resolvePeriod('this-quarter', base('2026-03-15', 2))).toEqual({
      from: '2026-02-01',
      to: '2026-04-30',
    });
    expect(resolvePeriod('this-quarter', base('2026-01-15', 12))).toEqual({
      from: '2025-12-01',
      to: '2026-02-28',
    });
  });

  it('counts rolling periods back from the data, both ends included', () => {
    const days = resolvePeriod('last-30-days', base('2026-03-15'));
    expect(days).toEqual({ from: '2026-02-14', to: '2026-03-15' });
    expect(days && daysBetween(days.from, days.to)).toBe(30);
    expect(resolvePeriod('last-12-months', base('2026-10-31'))).toEqual({
      from: '2025-11-01',
      to: '2026-10-31',
    });
    expect(resolvePeriod('last-12-months', base('2024-02-29'))).toEqual({
      from: '2023-03-01',
      to: '2024-02-29',
    });
    expect(resolvePeriod('all', base('2026-03-15'))).toBeNull();
  });

  it('comes back as it was written', () => {
    for (const preset of PERIOD_PRESETS) expect(parsePeriodChoice(formatPeriodChoice(preset))).toBe(preset);
    const own = { from: '2024-02-29', to: '2024-03-01' };
    expect(parsePeriodChoice(formatPeriodChoice(own))).toEqual(own);
    for (const wrong of [
      '',
      'yesterday',
      '2024-02-30..2024-03-01',
      '2024-03-01',
      '2024-03-02..2024-03-01',
      'a..b',
    ]) {
      expect(parsePeriodChoice(wrong)).toBeNull();
    }
  });

  it('opens on the month, or on 30 days while the month is young', () => {
    expect(openingPeriod('2017-12-03')).toBe('last-30-days');
    expect(openingPeriod('2026-10-31')).toBe('this-month');
  });
});

describe('days', () => {
  it('are real days only', () => {
    expect(['2024-02-29', '2023-02-29', '2023-13-01', '2023-1-01', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('move by months and weeks', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(startOfWeek('2026-11-22', 1)).toBe('2026-11-16');
    expect(startOfWeek('2026-11-22', 7)).toBe('2026-11-22');
    expect(startOfWeek('2026-11-21', 7)).toBe('2026-11-15');
  });
});
