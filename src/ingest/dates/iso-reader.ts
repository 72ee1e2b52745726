import { wallTime } from './wall-time';
import type { ZoneClock } from './zone-clock';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?: ?(Z|UTC|GMT)| ?([+-])(\d{2})(?::?(\d{2}))?)?$/;

/**
 * Reads ISO 8601 calendar dates with or without a time of day, seconds, a fraction (whole ms are kept) and an offset;
 * a blank before time or offset, as databases write it, is taken too. Without an offset the zone's wall clock holds.
 * UTC ms, or NaN.
 */
export function readIso(value: string, clock: ZoneClock): number {
  const m = ISO.exec(value);
  if (!m) return Number.NaN;
  const wall = wallTime(
    Number(m[1]),
    Number(m[2]),
    Number(m[3]),
    m[4] === undefined ? 0 : Number(m[4]),
    m[5] === undefined ? 0 : Number(m[5]),
    m[6] === undefined ? 0 : Number(m[6]),
    m[7] === undefined ? 0 : Number(m[7].padEnd(3, '0').slice(0, 3)),
  );
  if (m[8]) return m[4] === undefined ? Number.NaN : wall;
  if (!m[9]) return clock(wall);
  const hours = Number(m[10]);
  const minutes = m[11] === undefined ? 0 : Number(m[11]);
  if (m[4] === undefined || hours > 14 || minutes > 59) return Number.NaN;
  const offset = (hours * 60 + minutes) * 60_000;
  return m[9] === '-' ? wall + offset : wall - offset;
}
