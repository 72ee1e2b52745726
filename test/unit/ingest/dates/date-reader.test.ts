import { parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateReader, isDateFormat } from '../../../../src/ingest/dates/date-reader';
import { detectDateFormat } from '../../../../src/ingest/dates/detect-date-format';
import { inferFormats } from '../../../../src/ingest/dates/infer-formats';

const at = (format: string, value: string, zone = 'UTC'): string | null => {
  const instant = createDateReader(format, zone)(value);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
};

describe('createDateReader', () => {
  it.each([
    ['2017-10-31T23:36:20Z', '2017-10-31T23:36:20.000Z'],
    ['2017-10-31T23:36:20.123456Z', '2017-10-31T23:36:20.123Z'],
    ['2017-10-31T23:36:20,5+01:00', '2017-10-31T22:36:20.500Z'],
    ['2015-02-24 11:35:52 -0800', '2015-02-24T19:35:52.000Z'],
    ['2017-10-31T23:36+05', '2017-10-31T18:36:00.000Z'],
    ['2017-10-31 23:36:20 UTC', '2017-10-31T23:36:20.000Z'],
    ['2017-10-31', '2017-10-31T00:00:00.000Z'],
    ['2016-02-29', '2016-02-29T00:00:00.000Z'],
    ['2017-02-29', null],
    ['2017-13-01', null],
    ['2017-10-31T24:00:00Z', null],
    ['2017-10-31T23:60:00Z', null],
    ['2017-10-31Z', null],
    ['2017-10-31T23:36:20+25:00', null],
    ['2017-10-31T23:36:20.Z', null],
    ['2017-10-31T23:36:20Zx', null],
    ['31.10.2017', null],
    ['', null],
    ['1969-12-31T23:59:59Z', null],
    ['2200-01-01', null],
  ])('reads %j as iso: %j', (value, expected) => {
    expect(at('iso', value)).toBe(expected);
  });

  it('reads iso exactly as date-fns does where both know the form', () => {
    const instants = fc.date({ min: new Date(1e9), max: new Date(6e12), noInvalidDate: true });
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        fc.boolean(),
        (date, offset, colon) => {
          const wall = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0');
          const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
          const value = `${wall}${offset < 0 ? '-' : '+'}${hours}${colon ? ':' : ''}${minutes}`;
          expect(createDateReader('iso', 'UTC')(value)).toBe(parseISO(value).getTime());
        },
      ),
      { seed: 3 },
    );
  });

  it('takes the wall clock of the zone where a value has no offset', () => {
    expect(at('iso', '2025-07-01 12:00', 'Europe/Berlin')).toBe('2025-07-01T10:00:00.000Z');
    expect(at('iso', '2025-07-01T12:00Z', 'Europe/Berlin')).toBe('2025-07-01T12:00:00.000Z');
    expect(at("d.M.yyyy H:mm 'UTC'", '1.7.2025 12:00 UTC', 'Europe/Berlin')).toBe('2025-07-01T12:00:00.000Z');
  });

  it('reads epoch numbers and does not take seconds for milliseconds', () => {
    expect(at('epoch-ms', '1509492980123')).toBe('2017-10-31T23:36:20.123Z');
    expect(at('epoch-ms', '60000')).toBe('1970-01-01T00:01:00.000Z');
    expect(at('epoch-ms', '1509492980')).toBeNull();
    expect(at('t', '1509492980')).toBe('2017-10-31T23:36:20.000Z');
    expect(at('t', '1509492980.25')).toBe('2017-10-31T23:36:20.250Z');
    expect(at('epoch-ms', '1.50949E+12')).toBeNull();
  });

  it('reads two-digit years from 1976 to 2075', () => {
    expect(at('d.M.yy', '1.1.75')).toBe('2075-01-01T00:00:00.000Z');
    expect(at('d.M.yy', '1.1.76')).toBe('1976-01-01T00:00:00.000Z');
    expect(at('M/d/yyyy', '10/31/17')).toBeNull();
  });

  it('knows which patterns are none', () => {
    expect(isDateFormat('d.M.yyyy')).toBe(true);
    expect(isDateFormat('nonsense YYYY')).toBe(false);
  });

  it('knows a pattern that is none from its later parts too', () => {
    expect(isDateFormat('EEE MMM dd HH:mm:ss Z yyyy')).toBe(false);
    expect(isDateFormat('d.M.yyyy H:mm h a')).toBe(false);
    expect(isDateFormat('dd.MM.yyyy foo')).toBe(false);
    for (const format of ['iso', 'epoch-ms', 't', "d.M.yyyy HH:mm 'UTC'", 'EEE MMM dd HH:mm:ss xx yyyy'])
      expect(isDateFormat(format)).toBe(true);
  });
});

describe('inferFormats', () => {
  it.each([
    ['Tue Oct 31 23:36:20 +0000 2017', ['EEE MMM dd HH:mm:ss xx yyyy']],
    ['Tue, 31 Oct 2017 23:36:20 +0000', ['EEE, d MMM yyyy H:mm:ss xx']],
    ['Tue, 31 Oct 2017 23:36:20 GMT', ["EEE, d MMM yyyy H:mm:ss 'GMT'"]],
    ['2017-10-31 23:36', ['iso']],
    ['1509492980', ['t']],
    ['1509492980123', ['epoch-ms']],
    ['31.10.2017 23:36', ['d.M.yyyy H:mm']],
    ['3/4/2017 1:05 PM', ['d/M/yyyy h:mm a', 'M/d/yyyy h:mm a']],
    ['2017/10/31', ['yyyy/M/d']],
    ['Oct 31, 2017, 11:36:20 PM', ['MMM d, yyyy, h:mm:ss a']],
    ['31-Oct-17', ['d-MMM-yy']],
    ['hello', []],
    ['12', []],
    ['31.10.2017 at noon', []],
  ])('of %j are %j, and each reads it or its other half does', (value, formats) => {
    expect(inferFormats(value)).toEqual(formats);
    expect(formats.some((format) => at(format, value) !== null)).toBe(formats.length > 0);
  });
});

describe('detectDateFormat', () => {
  it('tells day and month apart by the values that only one order can read', () => {
    expect(detectDateFormat(['1/2/2020', '13/2/2020', '3/4/2020'], 'UTC')).toEqual(['d/M/yyyy']);
    expect(detectDateFormat(['1/2/2020', '2/13/2020'], 'UTC')).toEqual(['M/d/yyyy']);
  });

  it('gives both where no value tells', () => {
    expect(detectDateFormat(['1/2/2020', '5/5/2020'], 'UTC')).toEqual(['d/M/yyyy', 'M/d/yyyy']);
  });

  it('goes with the most where a few are in another format', () => {
    expect(detectDateFormat(['31.10.2017', '30.10.2017', '2017-10-29', 'x'], 'UTC')).toEqual(['d.M.yyyy']);
  });

  it('does not doubt May, which is its own abbreviation', () => {
    expect(detectDateFormat(['May 5, 2017'], 'UTC')).toHaveLength(1);
    expect(detectDateFormat(['May 5, 2017', 'June 5, 2017'], 'UTC')).toEqual(['MMMM d, yyyy']);
  });

  it('gives nothing for what is no date', () => {
    expect(detectDateFormat(['red', 'green'], 'UTC')).toEqual([]);
    expect(detectDateFormat([], 'UTC')).toEqual([]);
  });
});
