import { tz } from '@date-fns/tz';
import { format as formatDate, parse } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../../src/ingest/dates/date-reader';
import { carriesOffset, patternReader } from '../../../../src/ingest/dates/pattern-reader';
import { zoneClock } from '../../../../src/ingest/dates/zone-clock';

const PATTERNS = [
  'EEE MMM dd HH:mm:ss xx yyyy',
  'EEE, d MMM yyyy H:mm:ss xx',
  "EEE, d MMM yyyy H:mm:ss 'GMT'",
  'EEEE, MMMM d, yyyy h:mm a',
  'd.M.yyyy H:mm',
  'd.M.yyyy H:mm:ss',
  'dd.MM.yyyy',
  'd/M/yyyy H:mm',
  'M/d/yyyy h:mm a',
  'M/d/yyyy h:mm:ss a',
  'MMM d, yyyy, h:mm:ss a',
  "MMMM d, yyyy 'at' h:mm a",
  'yyyy/M/d H:mm:ss.SSS',
  'yyyyMMdd',
  "yyyy-MM-dd'T'HH:mm:ss.SSSxxx",
  'yyyy-MM-dd HH:mm:ss xxx',
  'd-MMM-yyyy HH:mm',
  'd.M.yy H:mm',
  'yyyy-MM-dd HH:mm:ssXX',
  "yyyy-MM-dd'T'HH:mm:ssXXX",
  'd/M/yyyy H:m:s',
  'M/d/yyyy h:mm aaa',
  'M/d/yy h:mm a',
];
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const REFERENCE = new Date(Date.UTC(2026, 0, 1));
/** Around 1990–2060, seconds apart. */
const instants = fc.integer({ min: 631_152_000, max: 2_840_140_800 }).map((seconds) => seconds * 1000);

function byDateFns(value: string, pattern: string, zone: string): number {
  return parse(value, pattern, REFERENCE, { in: tz(carriesOffset(pattern) ? 'UTC' : zone) }).getTime();
}

describe('patternReader', () => {
  it.each(PATTERNS)('reads what date-fns writes and reads under %s, to the millisecond', (pattern) => {
    let read = 0;
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const fast = patternReader(pattern, zoneClock(zone));
        const value = formatDate(instant, pattern, { in: tz(zone) });
        const own = fast?.(value) ?? Number.NaN;
        if (Number.isNaN(own)) return;
        read++;
        expect(own).toBe(byDateFns(value, pattern, zone));
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
    expect(read).toBeGreaterThan(140);
  });

  it('never reads a damaged value otherwise than date-fns does', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...PATTERNS),
        fc.constantFrom(...ZONES),
        fc.nat(40),
        fc.constantFrom('', '0', '9', '3', ' ', '-', 'P', 'x', '45', 'Z'),
        fc.nat(2),
        (instant, pattern, zone, at, put, drop) => {
          const fast = patternReader(pattern, zoneClock(zone));
          const sound = formatDate(instant, pattern, { in: tz(zone) });
          const value = sound.slice(0, at) + put + sound.slice(at + drop);
          const own = fast?.(value) ?? Number.NaN;
          if (!Number.isNaN(own)) expect([value, own]).toEqual([value, byDateFns(value, pattern, zone)]);
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('agrees with date-fns in every quarter of an hour around a change of clocks', () => {
    const changes = [
      ['Europe/Berlin', Date.UTC(2025, 2, 30)],
      ['Europe/Berlin', Date.UTC(2025, 9, 26)],
      ['America/New_York', Date.UTC(2024, 2, 10)],
      ['America/New_York', Date.UTC(2024, 10, 3)],
      ['Australia/Lord_Howe', Date.UTC(2024, 3, 7)],
      ['Australia/Lord_Howe', Date.UTC(2024, 9, 6)],
    ] as const;
    const pattern = 'yyyy-MM-dd HH:mm:ss';
    for (const [zone, day] of changes) {
      const fast = patternReader(pattern, zoneClock(zone));
      for (let wall = day; wall < day + 8 * 3_600_000; wall += 437_000) {
        const value = new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
        expect([value, fast?.(value)]).toEqual([value, byDateFns(value, pattern, zone)]);
      }
    }
  });

  it('leaves patterns it does not know to date-fns', () => {
    expect(patternReader('d.M.y', zoneClock('UTC'))).toBeUndefined();
    expect(patternReader('dMyyyy', zoneClock('UTC'))).toBeUndefined();
    expect(patternReader('h:mm d.M.yyyy', zoneClock('UTC'))).toBeUndefined();
    const read = createDateReader('d.M.y HH:mm', 'Europe/Berlin');
    expect(read('31.10.2017 23:36')).toBe(Date.UTC(2017, 9, 31, 22, 36));
  });
});
