import { wallTime } from './wall-time';
import type { ZoneClock } from './zone-clock';

const TOKENS = /(\w)\1*|''|'(?:''|[^'])+(?:'|$)|./g;

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const WEEKDAYS = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');

const short = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));
const oneOf = (names: readonly string[]): string => `(${names.join('|')})`;

type Part =
  | 'year'
  | 'month'
  | 'name'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'hour12'
  | 'minute'
  | 'second'
  | 'ms'
  | 'half'
  | 'offset';

/** Parts that are read without date-fns: what they match, and whether a digit may follow without being taken. */
const READABLE: { readonly [token: string]: readonly [part: Part, regex: string, open?: true] } = {
  yyyy: ['year', '(\\d{4})'],
  MM: ['month', '(\\d{2})'],
  M: ['month', '(\\d{1,2})', true],
  MMM: ['name', oneOf(short(MONTHS))],
  MMMM: ['name', oneOf(MONTHS)],
  dd: ['day', '(\\d{2})'],
  d: ['day', '(\\d{1,2})', true],
  EEE: ['weekday', oneOf(short(WEEKDAYS))],
  EEEE: ['weekday', oneOf(WEEKDAYS)],
  HH: ['hour', '(\\d{2})'],
  H: ['hour', '(\\d{1,2})', true],
  hh: ['hour12', '(\\d{2})'],
  h: ['hour12', '(\\d{1,2})', true],
  mm: ['minute', '(\\d{2})'],
  ss: ['second', '(\\d{2})'],
  SSS: ['ms', '(\\d{3})'],
  a: ['half', '(AM|PM|am|pm)'],
  xx: ['offset', '([+-]\\d{4})'],
  xxx: ['offset', '([+-]\\d{2}:\\d{2})'],
};

/** A quoted "UTC", "GMT" or "Z" in a pattern says that the wall clock is UTC. */
const UTC_LITERAL = /^'(?:UTC|GMT|Z)'$/;
const ESCAPED = /[.*+?^${}()|[\]\\/]/g;

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
  const parts: Part[] = [];
  let regex = '';
  let utc = false;
  let open = false;
  for (const token of pattern.match(TOKENS) ?? []) {
    const readable = READABLE[token];
    if (readable) {
      const [part, source, isOpen] = readable;
      if (parts.includes(part) || (open && source.includes('\\d'))) return undefined;
      parts.push(part);
      regex += source;
      open = isOpen === true;
    } else if (/^\w/.test(token)) {
      return undefined;
    } else {
      if (UTC_LITERAL.test(token)) utc = true;
      const literal =
        token === "''" ? "'" : token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
      if (open && /^\d/.test(literal)) return undefined;
      regex += literal.replace(ESCAPED, '\\$&');
      open = false;
    }
  }
  const at = (part: Part): number => parts.indexOf(part) + 1;
  if (!at('year') || !at('day') || !at('month') === !at('name') || (at('hour') && at('hour12')))
    return undefined;
  if (!at('hour12') !== !at('half')) return undefined;
  return compiled(new RegExp(`^${regex}$`), at, utc ? (wall) => wall : clock);
}

function compiled(regex: RegExp, at: (part: Part) => number, clock: ZoneClock): (value: string) => number {
  const year = at('year');
  const month = at('month');
  const name = at('name');
  const day = at('day');
  const weekday = at('weekday');
  const hour = at('hour');
  const hour12 = at('hour12');
  const half = at('half');
  const minute = at('minute');
  const second = at('second');
  const ms = at('ms');
  const offset = at('offset');
  return (value) => {
    const m = regex.exec(value);
    if (!m) return Number.NaN;
    const number = (group: number): number => (group === 0 ? 0 : Number(m[group]));
    const wall = wallTime(
      number(year),
      name === 0 ? number(month) : (MONTH_NUMBERS.get((m[name] ?? '').slice(0, 3)) ?? 0),
      number(day),
      hour12 === 0 ? number(hour) : hourOf(number(hour12), m[half] ?? ''),
      number(minute),
      number(second),
      number(ms),
    );
    if (weekday !== 0 && WEEKDAY_STARTS[new Date(wall).getUTCDay()] !== (m[weekday] ?? '').slice(0, 3))
      return Number.NaN;
    return offset === 0 ? clock(wall) : wall - offsetOf(m[offset] ?? '');
  };
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(short(MONTHS).map((name, i) => [name, i + 1]));
const WEEKDAY_STARTS = short(WEEKDAYS);

function hourOf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'PM' || half === 'pm' ? 12 : 0);
}

function offsetOf(text: string): number {
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 14 || minutes > 59) return Number.NaN;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
