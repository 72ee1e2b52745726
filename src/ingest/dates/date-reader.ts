import { tz } from '@date-fns/tz';
import { format as formatDate, parse } from 'date-fns';
import { readIso } from './iso-reader';
import { carriesOffset, patternReader } from './pattern-reader';
import { zoneClock } from './zone-clock';

/** UTC ms of a value, or NaN when it is not a date of the reader's format. */
export type DateReader = (value: string) => number;

/** Two-digit years are those from 1976 to 2075, whatever the clock of this machine says. */
const REFERENCE = new Date(Date.UTC(2026, 0, 1));

/** First instant after the dates that mentions can have. */
const LATEST = Date.UTC(2200, 0, 1);

/** Epoch seconds from 1985 to 2128: as ms they would all be January or February 1970. */
const SECONDS_FROM = 473_385_600;
const SECONDS_TO = 5_000_000_000;

const KEPT = 10_000;

/**
 * Reader of one column's instants. `format` is a Unicode (date-fns) pattern, "iso" or "epoch-ms"; the pattern "t"
 * reads epoch seconds. `zone` is the IANA zone of values without an offset. Only 1970–2199 is taken for a date.
 */
export function createDateReader(format: string, zone: string): DateReader {
  const read = unbounded(format, zone);
  return (value) => {
    const instant = read(value);
    return instant >= 0 && instant < LATEST ? instant : Number.NaN;
  };
}

function unbounded(format: string, zone: string): DateReader {
  const clock = zoneClock(zone);
  if (format === 'iso') return (value) => readIso(value, clock);
  if (format === 'epoch-ms' || format === 'T') return readEpochMs;
  if (format === 't') return readEpochSeconds;
  const fast = patternReader(format, clock);
  const slow = slowReader(format, zone);
  if (!fast) return slow;
  return (value) => {
    const instant = fast(value);
    return Number.isNaN(instant) ? slow(value) : instant;
  };
}

const EPOCH = /^(\d{1,16})(?:\.(\d+))?$/;

function readEpochMs(value: string): number {
  const m = EPOCH.exec(value);
  if (!m) return Number.NaN;
  const ms = Number(m[1]);
  return ms >= SECONDS_FROM && ms < SECONDS_TO ? Number.NaN : ms;
}

function readEpochSeconds(value: string): number {
  const m = EPOCH.exec(value);
  return m ? Number(m[1]) * 1000 + Number((m[2] ?? '').padEnd(3, '0').slice(0, 3)) : Number.NaN;
}

/** date-fns itself, in the values' own zone so that the machine's never matters, each distinct value once. */
function slowReader(pattern: string, zone: string): DateReader {
  const context = { in: tz(carriesOffset(pattern) ? 'UTC' : zone) };
  const known = new Map<string, number>();
  return (value) => {
    let instant = known.get(value);
    if (instant === undefined) {
      instant = parse(value, pattern, REFERENCE, context).getTime();
      if (known.size >= KEPT) known.clear();
      known.set(value, instant);
    }
    return instant;
  };
}

/** Whether a pattern is one that date-fns can read to its end: it looks at a token only when all before it fit. */
export function isDateFormat(format: string): boolean {
  if (format === 'iso' || format === 'epoch-ms') return true;
  try {
    parse(formatDate(REFERENCE, format), format, REFERENCE);
    return true;
  } catch {
    return false;
  }
}
