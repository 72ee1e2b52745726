const WEEKDAY =
  /^(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat)|(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday))(,?) /;
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const MONTH_NAME = 'January|February|March|April|June|July|August|September|October|November|December';

const TWITTER = new RegExp(`^(?:${MONTH}) \\d{2} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4} \\d{4}$`);
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^\d{4}([./])\d{1,2}\1\d{1,2}(?!\d)/;
const DAY_NAME = new RegExp(`^\\d{1,2}([ -])(?:(${MONTH})|(?:${MONTH_NAME}))\\1(\\d{4}|\\d{2})(?!\\d)`);
const NAME_DAY = new RegExp(`^(?:(${MONTH})|(?:${MONTH_NAME})) \\d{1,2}(,?) \\d{4}(?!\\d)`);
const ISO = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/;
const TIME = /^(, | |T|, at | at )(\d{1,2}):\d{2}(:\d{2})?([.,]\d{3})?(?:( ?)(?:AM|PM|am|pm))?/;
const OFFSET = /^( ?)(?:([+-]\d{4})|([+-]\d{2}:\d{2})|(UTC|GMT|Z))$/;

/**
 * Formats a value may be written in: "iso", "epoch-ms", "t" (epoch seconds) or Unicode patterns. Several where day
 * and month can be confused; none where the value is no date in a format known here.
 */
export function inferFormats(value: string): readonly string[] {
  if (ISO.test(value)) return ['iso'];
  if (/^\d{12,13}(?:\.\d+)?$/.test(value)) return ['epoch-ms'];
  if (/^\d{9,10}(?:\.\d+)?$/.test(value)) return ['t'];
  const weekday = WEEKDAY.exec(value);
  const start = weekday ? `${weekday[1] ? 'EEE' : 'EEEE'}${weekday[3]} ` : '';
  const rest = weekday ? value.slice(weekday[0].length) : value;
  if (TWITTER.test(rest)) return [`${start}MMM dd HH:mm:ss xx yyyy`];
  const date = dateOf(rest);
  if (!date) return [];
  const end = endOf(rest.slice(date.length));
  return end === undefined ? [] : date.patterns.map((pattern) => start + pattern + end);
}

interface DatePart {
  readonly patterns: readonly string[];
  readonly length: number;
}

function dateOf(text: string): DatePart | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [all, , separator, , year] = numeric;
    const y = year?.length === 2 ? 'yy' : 'yyyy';
    const dayFirst = `d${separator}M${separator}${y}`;
    const monthFirst = `M${separator}d${separator}${y}`;
    return { patterns: separator === '.' ? [dayFirst] : [dayFirst, monthFirst], length: all.length };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    return { patterns: [`yyyy${yearFirst[1]}M${yearFirst[1]}d`], length: yearFirst[0].length };
  }
  const dayName = DAY_NAME.exec(text);
  if (dayName) {
    const [all, separator, short, year] = dayName;
    const y = year?.length === 2 ? 'yy' : 'yyyy';
    return { patterns: namesOf(short).map((name) => ['d', name, y].join(separator)), length: all.length };
  }
  const nameDay = NAME_DAY.exec(text);
  if (nameDay) {
    const [all, short, comma] = nameDay;
    return { patterns: namesOf(short).map((name) => `${name} d${comma} yyyy`), length: all.length };
  }
  if (/^(?:19|20|21)\d{6}$/.test(text)) return { patterns: ['yyyyMMdd'], length: 8 };
  return undefined;
}

/** "May" is its own abbreviation: either token may be meant. */
function namesOf(short: string | undefined): readonly string[] {
  if (short === undefined) return ['MMMM'];
  return short === 'May' ? ['MMM', 'MMMM'] : ['MMM'];
}

/** Pattern of the time of day and the offset, or undefined when there is something else. */
function endOf(text: string): string | undefined {
  if (text === '') return '';
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [all, join, , seconds, fraction, space] = time;
  const half = space === undefined ? '' : `${space}a`;
  const pattern = [
    (join ?? '').replace(/[A-Za-z]+/, (word) => `'${word}'`),
    half ? 'h:mm' : 'H:mm',
    seconds ? ':ss' : '',
    fraction ? `${fraction.charAt(0)}SSS` : '',
    half,
  ].join('');
  const left = text.slice(all.length);
  if (left === '') return pattern;
  const offset = OFFSET.exec(left);
  if (!offset) return undefined;
  const token = offset[2] ? 'xx' : offset[3] ? 'xxx' : `'${offset[4]}'`;
  return `${pattern}${offset[1]}${token}`;
}
