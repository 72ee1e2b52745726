import { digits, isDigit } from './digits';
import { wallTime } from './wall-time';
import type { ZoneClock } from './zone-clock';

const TOKENS = /(\w)\1*|''|'(?:''|[^'])+(?:'|$)|./g;

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const WEEKDAYS = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');

/** Parts of a date in the order of `Parts`. */
const PARTS = [
  'year',
  'month',
  'day',
  'weekday',
  'hour',
  'minute',
  'second',
  'ms',
  'half',
  'offset',
] as const;
type Part = (typeof PARTS)[number];
type Parts = Record<Part, number>;

/** Reads one token at `at` and answers where the next begins, or −1. */
type Step = (value: string, at: number, parts: Parts) => number;

interface Readable {
  readonly part: Part;
  readonly step: Step;
  /** Takes one or two digits: no digit may follow it in the pattern. */
  readonly open: boolean;
  /** Begins with a digit. */
  readonly digit: boolean;
}

const HALF = name('half', ['AM', 'PM', 'am', 'pm'], 0);

/** Tokens that are read without date-fns. */
const READABLE: { readonly [token: string]: Readable } = {
  yyyy: number('year', 4),
  yy: { part: 'year', step: readShortYear, open: false, digit: true },
  MM: number('month', 2),
  M: number('month', 1),
  MMM: name('month', short(MONTHS), 1),
  MMMM: name('month', MONTHS, 1),
  dd: number('day', 2),
  d: number('day', 1),
  EEE: name('weekday', short(WEEKDAYS), 0),
  EEEE: name('weekday', WEEKDAYS, 0),
  HH: number('hour', 2),
  H: number('hour', 1),
  hh: number('hour', 2),
  h: number('hour', 1),
  mm: number('minute', 2),
  m: number('minute', 1),
  ss: number('second', 2),
  s: number('second', 1),
  SSS: number('ms', 3),
  a: HALF,
  aa: HALF,
  aaa: HALF,
  xx: offset(''),
  xxx: offset(':'),
  XX: offset(''),
  XXX: offset(':'),
};

/** A quoted "UTC", "GMT" or "Z" in a pattern says that the wall clock is UTC. */
const UTC_LITERAL = /^'(?:UTC|GMT|Z)'$/;

/** Whether values of a pattern say their own offset, so that the zone of the file does not matter. */
export function carriesOffset(pattern: string): boolean {
  return (pattern.match(TOKENS) ?? []).some((token) => /^[xXOztT]+$/.test(token) || UTC_LITERAL.test(token));
}

/**
 * Reads most values of a Unicode pattern without date-fns, which takes 20–230 µs for each. It answers NaN for
 * everything it is not sure of, so that date-fns decides those; whatever it does read equals date-fns' reading
 * (a property test holds the two against each other). Undefined when the pattern has a part it does not know.
 */
export function patternReader(pattern: string, clock: ZoneClock): ((value: string) => number) | undefined {
  const tokens = pattern.match(TOKENS) ?? [];
  const steps: Step[] = [];
  const seen = new Set<Part>();
  let open = false;
  for (const token of tokens) {
    const readable = READABLE[token];
    if (readable) {
      if (seen.has(readable.part) || (open && readable.digit)) return undefined;
      seen.add(readable.part);
      steps.push(readable.step);
      open = readable.open;
    } else if (/^\w/.test(token)) {
      return undefined;
    } else {
      const text = literalOf(token);
      if (open && /^\d/.test(text)) return undefined;
      steps.push((value, at) => (value.startsWith(text, at) ? at + text.length : -1));
      open = false;
    }
  }
  const twelve = tokens.some((token) => token === 'h' || token === 'hh');
  if (!seen.has('year') || !seen.has('month') || !seen.has('day') || twelve !== seen.has('half'))
    return undefined;
  const utc = seen.has('offset') || tokens.some((token) => UTC_LITERAL.test(token));
  return compiled(steps, twelve, utc ? (wall) => wall : clock);
}

/** Before it zones had offsets with seconds, which are none of a mention's business. */
const FIRST_YEAR = 1970;

function compiled(steps: readonly Step[], twelve: boolean, clock: ZoneClock): (value: string) => number {
  const parts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Parts;
  return (value) => {
    parts.weekday = -1;
    let at = 0;
    for (const step of steps) {
      at = step(value, at, parts);
      if (at < 0) return Number.NaN;
    }
    if (at !== value.length || parts.year < FIRST_YEAR) return Number.NaN;
    const { year, month, day, weekday, minute, second, ms, half, offset } = parts;
    const hour = twelve ? hourOf(parts.hour, half) : parts.hour;
    const wall = wallTime(year, month, day, hour, minute, second, ms);
    if (weekday >= 0 && new Date(wall).getUTCDay() !== weekday) return Number.NaN;
    return clock(wall) - offset;
  };
}

function short(names: readonly string[]): readonly string[] {
  return names.map((full) => full.slice(0, 3));
}

/** `width` digits; of width 1 one or two. */
function number(part: Part, width: number): Readable {
  const step: Step = (value, at, parts) => {
    const count = width === 1 && isDigit(value, at + 1) ? 2 : width;
    parts[part] = digits(value, at, count);
    return Number.isNaN(parts[part]) ? -1 : at + count;
  };
  return { part, step, open: width === 1, digit: true };
}

/** Two digits: 1976 to 2075, as date-fns reads them from the reader's fixed reference. */
function readShortYear(value: string, at: number, parts: Parts): number {
  const year = digits(value, at, 2);
  parts.year = year + (year <= 75 ? 2000 : 1900);
  return Number.isNaN(year) ? -1 : at + 2;
}

/** One of the names, as written; its place in the list plus `base` is the value. */
function name(part: Part, names: readonly string[], base: number): Readable {
  const step: Step = (value, at, parts) => {
    const index = names.findIndex((known) => value.startsWith(known, at));
    parts[part] = index + base;
    return index < 0 ? -1 : at + (names[index]?.length ?? 0);
  };
  return { part, step, open: false, digit: false };
}

/** Z, or a sign, hours and minutes with `colon` between them. */
function offset(colon: '' | ':'): Readable {
  const step: Step = (value, at, parts) => {
    if (value[at] === 'Z') {
      parts.offset = 0;
      return at + 1;
    }
    const sign = value[at] === '+' ? 1 : value[at] === '-' ? -1 : 0;
    const hours = digits(value, at + 1, 2);
    const minutes = digits(value, at + 3 + colon.length, 2);
    if (sign === 0 || !value.startsWith(colon, at + 3) || !(hours <= 14 && minutes <= 59)) return -1;
    parts.offset = sign * (hours * 60 + minutes) * 60_000;
    return at + 5 + colon.length;
  };
  return { part: 'offset', step, open: false, digit: false };
}

function literalOf(token: string): string {
  if (token === "''") return "'";
  return token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
}

/** `half` is a place in AM, PM, am, pm. */
function hourOf(hour: number, half: number): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half % 2) * 12;
}
