import type { Unit } from '../../../domain/figures/figure';
import type { Day } from '../../../domain/filter';
import type { Instant } from '../../../domain/mention';
import {
  dayOf,
  formatDay,
  formatDayRange,
  formatDayShort,
  formatInstant,
  formatMonth,
  formatTime,
} from './format-date';
import { formatDuration } from './format-duration';
import { formatMoney, formatMoneyShort } from './format-money';
import { decimalMark, formatBytes, formatNumber, formatPercent, formatSigned } from './format-number';

/** Direction of a change: a sign a person can see, one a screen reader says, and never colour alone. */
export interface ChangeText {
  readonly shape: '▲' | '▼' | '●';
  /** Without its sign, which `shape` carries: "6", "24 min", "€ 38 k". */
  readonly amount: string;
  readonly spoken: string;
}

/** All that turns values into text for one reader: the locale's decimals, the workspace's zone and currency. */
export interface Format {
  readonly zone: string;
  readonly currency: string;
  readonly count: (value: number, decimals?: number) => string;
  /** "1 mention", "4 013 mentions". */
  readonly mentions: (n: number) => string;
  readonly signed: (value: number, decimals?: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly money: (minor: number, withCents?: boolean) => string;
  readonly moneyShort: (minor: number) => string;
  readonly duration: (ms: number) => string;
  readonly day: (day: Day) => string;
  readonly dayShort: (day: Day) => string;
  readonly dayRange: (from: Day, to: Day) => string;
  readonly month: (day: Day) => string;
  readonly instant: (instant: Instant) => string;
  readonly time: (instant: Instant) => string;
  readonly dayOf: (instant: Instant) => Day;
  /** A figure's value in its unit; points carry their sign. The unit's word ("points") is not part of it. */
  readonly value: (value: number, unit: Unit, decimals?: number) => string;
  /** A variance in its unit, split into shape and amount. */
  readonly change: (variance: number, unit: Unit, decimals?: number) => ChangeText;
}

export function makeFormat(reader: {
  readonly locale: string;
  readonly zone: string;
  readonly currency: string;
}): Format {
  const { locale, zone, currency } = reader;
  const mark = decimalMark(locale);
  const magnitude = (value: number, unit: Unit, decimals: number): string => {
    switch (unit) {
      case 'count':
      case 'points':
        return formatNumber(value, decimals, mark);
      case 'share':
        return formatPercent(value, decimals, mark);
      case 'ms':
        return formatDuration(value);
      case 'minor':
        return formatMoneyShort(value, currency, mark);
    }
  };
  return {
    zone,
    currency,
    count: (value, decimals = 0) => formatNumber(value, decimals, mark),
    mentions: (n) => `${formatNumber(n)} ${n === 1 ? 'mention' : 'mentions'}`,
    signed: (value, decimals = 0) => formatSigned(value, decimals, mark),
    percent: (share, decimals = 0) => formatPercent(share, decimals, mark),
    bytes: (bytes) => formatBytes(bytes, mark),
    money: (minor, withCents = false) => formatMoney(minor, currency, withCents, mark),
    moneyShort: (minor) => formatMoneyShort(minor, currency, mark),
    duration: formatDuration,
    day: formatDay,
    dayShort: formatDayShort,
    dayRange: formatDayRange,
    month: formatMonth,
    instant: (instant) => formatInstant(instant, zone),
    time: (instant) => formatTime(instant, zone),
    dayOf: (instant) => dayOf(instant, zone),
    value: (value, unit, decimals = 0) =>
      unit === 'points' ? formatSigned(value, decimals, mark) : magnitude(value, unit, decimals),
    change: (variance, unit, decimals = 0) => {
      // Shares differ in points (G11).
      const amount =
        unit === 'share'
          ? formatNumber(Math.abs(variance) * 100, decimals, mark)
          : magnitude(Math.abs(variance), unit, decimals);
      if (!/[1-9]/.test(amount)) return { shape: '●', amount, spoken: 'no change' };
      return variance > 0
        ? { shape: '▲', amount, spoken: `up ${amount}` }
        : { shape: '▼', amount, spoken: `down ${amount}` };
    },
  };
}
