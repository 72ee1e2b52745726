import { describe, expect, it } from 'vitest';
import { dayLabel, parseDay } from '../../../../src/domain/calendar/day';
import { isZone, ZoneCalendar } from '../../../../src/domain/calendar/zone-calendar';

const day = (label: string) => parseDay(label) ?? Number.NaN;
const HOUR = 3_600_000;

describe('local days', () => {
  it('[G4] a day has the hours it has: 23 and 25 when the clock changes', () => {
    const berlin = new ZoneCalendar('Europe/Berlin');
    const length = (label: string) => (berlin.startOf(day(label) + 1) - berlin.startOf(day(label))) / HOUR;
    expect([length('2025-03-30'), length('2025-10-26'), length('2025-06-01')]).toEqual([23, 25, 24]);
    expect(new Date(berlin.startOf(day('2025-03-30'))).toISOString()).toBe('2025-03-29T23:00:00.000Z');
  });

  it.each([
    ['America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00:00.000Z'],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00.000Z'],
    ['Atlantic/Azores', '2025-10-26', '2025-10-26T00:00:00.000Z'],
    ['America/Havana', '2024-11-03', '2024-11-03T04:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z'],
  ])(
    '[G4] %s: %s begins with its first instant, even where the clock changes at midnight',
    (zone, label, start) => {
      expect(new Date(new ZoneCalendar(zone).startOf(day(label))).toISOString()).toBe(start);
    },
  );

  it.each([
    'UTC',
    'Europe/Berlin',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'America/Havana',
    'Pacific/Auckland',
  ])('[G4] in %s every instant falls on the day that the platform names', (zone) => {
    const calendar = new ZoneCalendar(zone);
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    for (let instant = Date.UTC(2017, 0, 1); instant < Date.UTC(2019, 0, 1); instant += 1.37 * HOUR) {
      const whole = Math.round(instant);
      if (dayLabel(calendar.dayOf(whole)) !== format.format(whole)) {
        expect(`${new Date(whole).toISOString()} ${dayLabel(calendar.dayOf(whole))}`).toBe(
          format.format(whole),
        );
      }
    }
  });

  it('[G4] finds the instant of a clock time: the first of two, and the end of a gap', () => {
    const berlin = new ZoneCalendar('Europe/Berlin');
    const at = (label: string, hours: number) =>
      new Date(berlin.instantOf(day(label), hours * HOUR)).toISOString();
    expect(at('2025-10-26', 2.5)).toBe('2025-10-26T00:30:00.000Z');
    expect(at('2025-03-30', 2.5)).toBe('2025-03-30T01:00:00.000Z');
    expect(at('2025-06-01', 14)).toBe('2025-06-01T12:00:00.000Z');
    expect(berlin.clockOf(Date.parse('2025-06-01T12:00:00Z'))).toBe(14 * HOUR);
  });

  it('knows zones and days that exist from those that do not', () => {
    expect([isZone('Europe/Berlin'), isZone('Mars/Olympus')]).toEqual([true, false]);
    expect(() => new ZoneCalendar('Mars/Olympus')).toThrow(RangeError);
    expect([parseDay('2024-02-29'), parseDay('2025-02-29'), parseDay('2025-2-9')]).toEqual([
      19782,
      null,
      null,
    ]);
  });
});
