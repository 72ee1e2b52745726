import { digits, isDigit } from './digits';
import { wallTime } from './wall-time';
import type { ZoneClock } from './zone-clock';

/**
 * Reads ISO 8601 calendar dates with or without a time of day, seconds, a fraction (whole ms are kept) and an offset;
 * a blank before time or offset, as databases write it, and "UTC" or "GMT" are taken too. Without an offset the
 * zone's wall clock holds. UTC ms, or NaN.
 */
export function readIso(value: string, clock: ZoneClock): number {
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return Number.NaN;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 2);
  const day = digits(value, 8, 2);
  if (value.length === 10) return clock(wallTime(year, month, day, 0, 0, 0, 0));
  const join = value.charCodeAt(10);
  if ((join !== T && join !== BLANK) || value.charCodeAt(13) !== COLON) return Number.NaN;
  const hour = digits(value, 11, 2);
  const minute = digits(value, 14, 2);
  let at = 16;
  let second = 0;
  let ms = 0;
  if (value.charCodeAt(at) === COLON) {
    second = digits(value, at + 1, 2);
    at += 3;
    const point = value.charCodeAt(at);
    if (point === POINT || point === COMMA) {
      const start = at + 1;
      at = start;
      while (isDigit(value, at)) at++;
      if (at === start || at - start > 9) return Number.NaN;
      ms = thousandths(value, start, at);
    }
  }
  const wall = wallTime(year, month, day, hour, minute, second, ms);
  return at === value.length ? clock(wall) : wall - offsetAt(value, at);
}

const DASH = 45;
const COLON = 58;
const POINT = 46;
const COMMA = 44;
const BLANK = 32;
const T = 84;
const Z = 90;
const PLUS = 43;

function thousandths(value: string, start: number, end: number): number {
  const taken = Math.min(end - start, 3);
  return digits(value, start, taken) * (taken === 1 ? 100 : taken === 2 ? 10 : 1);
}

/** Offset in ms of what ends a value: Z, UTC, GMT, ±hh, ±hhmm or ±hh:mm, after a blank or none; else NaN. */
function offsetAt(value: string, from: number): number {
  const at = value.charCodeAt(from) === BLANK ? from + 1 : from;
  const left = value.length - at;
  const first = value.charCodeAt(at);
  if (left === 1) return first === Z ? 0 : Number.NaN;
  if (first !== PLUS && first !== DASH)
    return left === 3 && /^(?:UTC|GMT)$/.test(value.slice(at)) ? 0 : Number.NaN;
  const hours = digits(value, at + 1, 2);
  const colon = value.charCodeAt(at + 3) === COLON ? 1 : 0;
  if (left !== 3 && left !== 5 + colon) return Number.NaN;
  const minutes = left === 3 ? 0 : digits(value, at + 3 + colon, 2);
  if (!(hours <= 14 && minutes <= 59)) return Number.NaN;
  return (first === DASH ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
