import { describe, expect, it } from 'vitest';
import {
  dayOf,
  formatDayRange,
  formatInstant,
  formatMinuteOfDay,
  monthName,
  weekdayName,
} from '../../../../../src/renderer/ui/format/format-date';
import { formatDuration, formatTimeLeft } from '../../../../../src/renderer/ui/format/format-duration';
import {
  currencySign,
  formatMoney,
  formatMoneyShort,
} from '../../../../../src/renderer/ui/format/format-money';
import {
  decimalMark,
  formatBytes,
  formatNumber,
  formatPercent,
  formatSigned,
} from '../../../../../src/renderer/ui/format/format-number';
import { makeFormat } from '../../../../../src/renderer/ui/format/make-format';

/** No-break spaces made visible. */
const seen = (text: string): string => text.replaceAll('\u00A0', '_');
const MIN = 60_000;
const HOUR = 60 * MIN;

describe('numbers', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1234, 0, '1_234'],
    [119_873, 0, '119_873'],
    [1_234_567.891, 2, '1_234_567.89'],
    [-9.44, 1, '−9.4'],
    [-0.04, 1, '0.0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(seen(formatNumber(value, decimals))).toBe(text);
  });

  it('writes the sign of points, with a true minus, and none for what rounds to zero', () => {
    expect([12, -9, 0, 0.04, -0.04].map((value) => formatSigned(value))).toEqual([
      '+12',
      '−9',
      '0',
      '0',
      '0',
    ]);
  });

  it('takes the decimal mark of the locale', () => {
    expect(decimalMark('de-DE')).toBe(',');
    expect(seen(formatPercent(0.7149, 1, decimalMark('de-DE')))).toBe('71,5_%');
  });

  it.each([
    [0, '0_B'],
    [999, '999_B'],
    [1000, '1.0_kB'],
    [24_100_000, '24.1_MB'],
    [999_960, '1.0_MB'],
    [123_400_000_000, '123_GB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(seen(formatBytes(bytes))).toBe(text);
  });
});

describe('durations', () => {
  it.each([
    [38_400, '38_s'],
    [59_600, '1_min'],
    [24 * MIN, '24_min'],
    [59.6 * MIN, '1_h'],
    [112 * MIN, '1_h_52'],
    [65 * MIN, '1_h_05'],
    [47 * HOUR, '47_h'],
    [51 * HOUR, '2_d_3_h'],
    [13 * 24 * HOUR + 23.7 * HOUR, '14_d'],
    [41 * 24 * HOUR, '41_d'],
    [-24 * MIN, '−24_min'],
  ])('%d ms are %s', (ms, text) => {
    expect(seen(formatDuration(ms))).toBe(text);
  });

  it('tells time left coarsely', () => {
    expect([3, 37, 61, 4000].map((seconds) => seen(formatTimeLeft(seconds)))).toEqual([
      'a few seconds',
      '40_s',
      '2_min',
      '1_h_07',
    ]);
  });
});

describe('money from minor units', () => {
  it.each([
    [21_431_200, 'EUR', '€_214_k'],
    [123_900_000, 'EUR', '€_1.24_M'],
    [950_049, 'EUR', '€_9_500'],
    [1_234_500, 'USD', '$_12.3_k'],
    [214_000, 'JPY', '¥_214_k'],
    [-3_800_000, 'GBP', '−£_38.0_k'],
    [0, 'EUR', '€_0'],
  ])('%d %s is %s', (minor, currency, text) => {
    expect(seen(formatMoneyShort(minor, currency))).toBe(text);
  });

  it('writes in full, with cents where asked', () => {
    expect(seen(formatMoney(21_431_299, 'EUR'))).toBe('€_214_313');
    expect(seen(formatMoney(21_431_299, 'EUR', true))).toBe('€_214_312.99');
    expect(seen(formatMoney(214_312, 'JPY', true))).toBe('¥_214_312');
    expect(currencySign('CHF')).toBe('CHF');
  });

  it('writes a deal in what a file calls its currency, also where that is no code', () => {
    expect(seen(formatMoney(123_400, 'EURO'))).toBe('EURO_1_234');
    expect(seen(formatMoneyShort(123_400, '€€'))).toBe('€€_1_234');
  });
});

describe('dates', () => {
  it('[G4] writes instants in the report zone, across its summer time', () => {
    const beforeMidnight = Date.UTC(2026, 6, 31, 23, 30);
    expect(formatInstant(beforeMidnight, 'Europe/Lisbon')).toBe('1 Aug 2026 00:30');
    expect(formatInstant(beforeMidnight, 'America/New_York')).toBe('31 Jul 2026 19:30');
    expect(dayOf(Date.UTC(2026, 11, 31, 23, 30), 'Europe/Lisbon')).toBe('2026-12-31');
  });

  it('shortens ranges to what differs', () => {
    expect(formatDayRange('2026-10-01', '2026-10-31')).toBe('1–31 Oct 2026');
    expect(formatDayRange('2026-09-28', '2026-10-04')).toBe('28 Sep – 4 Oct 2026');
    expect(formatDayRange('2025-12-01', '2026-01-03')).toBe('1 Dec 2025 – 3 Jan 2026');
    expect(formatDayRange('2026-10-05', '2026-10-05')).toBe('5 Oct 2026');
  });

  it('names weekdays by ISO number, months, minutes of the day', () => {
    expect([1, 7].map(weekdayName)).toEqual(['Monday', 'Sunday']);
    expect(monthName(4)).toBe('April');
    expect([540, 1440, 5].map(formatMinuteOfDay)).toEqual(['09:00', '24:00', '00:05']);
  });
});

describe('makeFormat', () => {
  const format = makeFormat({ locale: 'en-GB', zone: 'Europe/Lisbon', currency: 'EUR' });

  it('gives each unit its own writing', () => {
    expect(seen(format.value(12.2, 'points'))).toBe('+12');
    expect(seen(format.value(0.714, 'share'))).toBe('71_%');
    expect(seen(format.value(112 * MIN, 'ms'))).toBe('1_h_52');
    expect(seen(format.value(21_431_200, 'minor'))).toBe('€_214_k');
    expect(seen(format.value(4106, 'count'))).toBe('4_106');
    expect([1, 0, 4013].map((n) => seen(format.mentions(n)))).toEqual([
      '1 mention',
      '0 mentions',
      '4_013 mentions',
    ]);
  });

  it('[G11] splits a variance into shape and amount; shares differ in points, and what rounds to zero is none', () => {
    expect(format.change(-6.3, 'points')).toEqual({ shape: '▼', amount: '6', spoken: 'down 6' });
    expect(format.change(0.064, 'share', 1)).toEqual({ shape: '▲', amount: '6.4', spoken: 'up 6.4' });
    expect(format.change(0.3, 'points')).toEqual({ shape: '●', amount: '0', spoken: 'no change' });
    expect(seen(format.change(-24 * MIN, 'ms').amount)).toBe('24_min');
  });
});
