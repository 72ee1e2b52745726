import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessTime } from '../../../../src/domain/calendar/business-time';
import type { BusinessHours } from '../../../../src/domain/settings';
import { businessHours, someInstant, workingMinutes } from './business-hours-reference';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const week = (opens: number, closes: number, days = [1, 2, 3, 4, 5]) =>
  days.map((weekday) => ({ weekday, opensMin: opens * 60, closesMin: closes * 60 }));
const time = (given: Partial<BusinessHours>) =>
  new BusinessTime({ version: 1, zone: 'Europe/Berlin', weekly: week(9, 17), holidays: [], ...given });
const at = (text: string) => Date.parse(text);

describe('working time', () => {
  it('[G5] worked case 2: Friday 16:50 to Monday 09:20 is 30 business minutes, 64 h 30 of calendar time', () => {
    const from = at('2026-03-06T16:50:00+01:00');
    const to = at('2026-03-09T09:20:00+01:00');
    expect(time({}).wait(from, to)).toEqual({ openMs: 30 * MINUTE, beforeOpening: false });
    expect(to - from).toBe(64.5 * HOUR);
  });

  it('[G5] a start outside hours moves to the next opening; an answer before that is 0 and flagged', () => {
    const saturday = at('2026-03-07T12:00:00+01:00');
    const opening = at('2026-03-09T09:00:00+01:00');
    expect(time({}).nextOpening(saturday)).toBe(opening);
    expect(time({}).wait(saturday, at('2026-03-08T20:00:00+01:00'))).toEqual({
      openMs: 0,
      beforeOpening: true,
    });
    expect(time({}).wait(saturday, opening - 1).beforeOpening).toBe(true);
    expect(time({}).wait(saturday, opening)).toEqual({ openMs: 0, beforeOpening: false });
    expect(time({}).wait(saturday, opening + 5 * MINUTE)).toEqual({
      openMs: 5 * MINUTE,
      beforeOpening: false,
    });
    expect(time({}).wait(opening, opening)).toEqual({ openMs: 0, beforeOpening: false });
  });

  it('[G5] holidays are closed for the whole local day, and those that do not exist change nothing', () => {
    const from = at('2026-12-24T16:00:00+01:00');
    const to = at('2026-12-28T10:00:00+01:00');
    expect(time({}).elapsed(from, to)).toBe(10 * HOUR);
    const closed = { holidays: ['2026-12-26', '2026-12-25', '2026-12-25', '2026-02-30'] };
    expect(time(closed).elapsed(from, to)).toBe(2 * HOUR);
    expect(time(closed).nextOpening(at('2026-12-25T09:00:00+01:00'))).toBe(at('2026-12-28T09:00:00+01:00'));
  });

  it('[G5] several openings a day, overlapping ones once, and openings over midnight, also from Sunday to Monday', () => {
    const twice = time({ weekly: [...week(9, 12), ...week(14, 17), ...week(11, 12)] });
    expect(twice.elapsed(at('2026-03-04T11:30:00+01:00'), at('2026-03-04T14:30:00+01:00'))).toBe(HOUR);
    for (const closesMin of [2 * 60, 26 * 60]) {
      const night = time({ weekly: [{ weekday: 7, opensMin: 22 * 60, closesMin }] });
      expect(night.elapsed(at('2026-03-08T20:00:00+01:00'), at('2026-03-09T12:00:00+01:00'))).toBe(4 * HOUR);
      expect(night.isOpen(at('2026-03-09T01:59:00+01:00'))).toBe(true);
      expect(night.isOpen(at('2026-03-09T02:00:00+01:00'))).toBe(false);
    }
  });

  it('[G5] round the clock every day is calendar time, on days of 23 and 25 hours too', () => {
    const always = time({ weekly: week(0, 24, [1, 2, 3, 4, 5, 6, 7]) });
    const length = (from: string, to: string) => always.elapsed(at(from), at(to)) / HOUR;
    expect(length('2025-03-30T00:00:00+01:00', '2025-03-31T00:00:00+02:00')).toBe(23);
    expect(length('2025-10-26T00:00:00+02:00', '2025-10-27T00:00:00+01:00')).toBe(25);
  });

  it('[G5] an hour the clock skips is not worked, one it shows twice is worked twice', () => {
    const night = time({ weekly: week(1, 4, [7]) });
    const length = (from: string, to: string) => night.elapsed(at(from), at(to)) / HOUR;
    expect(length('2025-03-29T23:00:00Z', '2025-03-30T12:00:00Z')).toBe(2);
    expect(length('2025-10-25T22:00:00Z', '2025-10-26T12:00:00Z')).toBe(4);
  });

  it('[G5] hours are those of the calendar’s own zone', () => {
    const from = at('2026-03-06T08:00:00Z');
    const to = at('2026-03-06T20:00:00Z');
    expect(time({ zone: 'America/New_York' }).elapsed(from, to)).toBe(6 * HOUR);
    expect(time({ zone: 'Asia/Kathmandu' }).elapsed(from, to)).toBe(3.25 * HOUR);
    expect(() => time({ zone: 'Mars/Olympus' })).toThrow(RangeError);
  });

  it('[G5] a calendar without hours measures nothing and never opens', () => {
    const never = time({ weekly: [{ weekday: 1, opensMin: 540, closesMin: 540 }] });
    expect(never.hasHours).toBe(false);
    expect(never.elapsed(0, at('2026-01-01T00:00:00Z'))).toBe(0);
    expect([never.nextOpening(0), never.dueAt(0, 1), never.dueAt(7, 0)]).toEqual([null, null, 7]);
    expect(() => never.elapsed(0, Number.NaN)).toThrow(RangeError);
  });

  it('[G5] is due when the working time has passed: an hour from Friday 16:50 is Monday 09:50', () => {
    const from = at('2026-03-06T16:50:00+01:00');
    expect(time({}).dueAt(from, HOUR)).toBe(at('2026-03-09T09:50:00+01:00'));
  });
});

describe('working time of random calendars', () => {
  it('[G5] equals counting minute by minute what the platform’s clock shows, across clock changes and holidays', () => {
    fc.assert(
      fc.property(businessHours, someInstant, fc.nat(4 * 1440), (hours, start, minutes) => {
        const to = start + minutes * MINUTE;
        const found = new BusinessTime(hours).elapsed(start, to) / MINUTE;
        expect(found).toBe(workingMinutes(hours, start, to));
      }),
      { numRuns: 80 },
    );
  });

  it('[G5] adds up over a split, is never more than calendar time, and does not depend on what was asked before', () => {
    const ms = fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2027, 0) });
    fc.assert(
      fc.property(businessHours, fc.tuple(ms, ms, ms), (hours, instants) => {
        const [a, b, c] = instants.sort((x, y) => x - y) as [number, number, number];
        const calendar = new BusinessTime(hours);
        const whole = calendar.elapsed(b, c) + calendar.elapsed(a, b);
        expect(calendar.elapsed(a, c)).toBe(whole);
        expect(new BusinessTime(hours).elapsed(a, c)).toBe(whole);
        expect(whole).toBeLessThanOrEqual(c - a);
        expect(whole).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('[G5] the flag is what the next opening says, and due is the first instant by which the time has passed', () => {
    fc.assert(
      fc.property(businessHours, someInstant, fc.nat(4 * 1440), (hours, from, minutes) => {
        const calendar = new BusinessTime(hours);
        const to = from + minutes * MINUTE;
        const opening = calendar.nextOpening(from);
        expect(calendar.wait(from, to).beforeOpening).toBe(opening === null || to < opening);
        const openMs = calendar.elapsed(from, to);
        const due = calendar.dueAt(from, openMs);
        expect(due).not.toBeNull();
        expect(due).toBeLessThanOrEqual(to);
        expect(calendar.elapsed(from, due!)).toBe(openMs);
        if (openMs > 0) expect(calendar.elapsed(from, due! - 1)).toBe(openMs - 1);
      }),
    );
  });
});
