import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/domain/calendar/day';
import { ZoneCalendar } from '../../../../src/domain/calendar/zone-calendar';
import { closesAt, maturityOf } from '../../../../src/domain/restatements/closes-at';

const berlin = new ZoneCalendar('Europe/Berlin');
const day = (label: string) => parseDay(label) ?? Number.NaN;
const february = { from: day('2026-02-01'), to: day('2026-02-28') };
const closing = (rule: string, slaTargetMin = 90) =>
  new Date(closesAt(rule, february, berlin, slaTargetMin)).toISOString();

describe('[G10] when a figure of a period closes', () => {
  it.each([
    ['FR1', '2026-03-30T22:00:00.000Z'],
    ['FR1b', '2026-03-30T22:00:00.000Z'],
    ['FR1c', '2026-03-30T22:00:00.000Z'],
    ['FR4', '2026-03-30T22:00:00.000Z'],
    ['FR5', '2026-03-30T22:00:00.000Z'],
    ['ES1', '2026-03-08T00:30:00.000Z'],
    ['ES2', '2026-02-28T23:00:00.000Z'],
    ['ES3', '2026-03-08T00:30:00.000Z'],
    ['RE1', '2026-03-14T23:00:00.000Z'],
    ['RE2', '2026-05-29T22:00:00.000Z'],
    ['RE3', '2026-02-28T23:00:00.000Z'],
    ['LE2', '2026-08-27T22:00:00.000Z'],
    ['SE1', '2026-02-28T23:00:00.000Z'],
    ['G1', '2026-02-28T23:00:00.000Z'],
    ['FR5, G5', '2026-03-30T22:00:00.000Z'],
  ])('%s over February closes at %s: local days, not 24 hours each', (rule, at) => {
    expect(closing(rule)).toBe(at);
  });

  it('the SLA target follows the seven days of escalations, and moves no other figure', () => {
    expect([closing('ES1', 0), closing('FR5', 0)]).toEqual([
      '2026-03-07T23:00:00.000Z',
      '2026-03-30T22:00:00.000Z',
    ]);
  });

  it('is maturing until "as of" has passed that instant, and while nothing is known', () => {
    expect([maturityOf(100, 99), maturityOf(100, 100), maturityOf(100, null)]).toEqual([
      'maturing',
      'closed',
      'maturing',
    ]);
  });
});
