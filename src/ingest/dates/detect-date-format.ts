import { createDateReader, type DateReader } from './date-reader';
import { inferFormats } from './infer-formats';

export interface DateFormats {
  /** Formats that read as many of the values as any other; more than one: they cannot be told apart. */
  readonly formats: readonly string[];
  /** Index of the first value that the formats do not read, or -1. */
  readonly firstOther: number;
}

/** From how many different values candidates are drawn; all values then decide between them. */
const SOURCES = 60;

/**
 * Tells the format of a column's instants from its values (none of them empty). Day and month are told apart by
 * the values that only one order can read. No candidate at all gives no formats.
 */
export function detectDateFormat(values: readonly string[], zone: string): DateFormats {
  const readers = new Map<string, DateReader>();
  for (const value of spread(values)) {
    for (const format of inferFormats(value)) {
      if (!readers.has(format)) readers.set(format, createDateReader(format, zone));
    }
  }
  let most = 0;
  let formats: string[] = [];
  for (const [format, read] of readers) {
    const count = values.reduce((n, value) => (Number.isNaN(read(value)) ? n : n + 1), 0);
    if (count > most) {
      most = count;
      formats = [format];
    } else if (count === most && count > 0 && !formats.some((other) => sameButForMay(format, other))) {
      formats.push(format);
    }
  }
  const chosen = formats[0] === undefined ? undefined : readers.get(formats[0]);
  const firstOther = chosen
    ? values.findIndex((value) => Number.isNaN(chosen(value)))
    : values.length
      ? 0
      : -1;
  return { formats, firstOther };
}

function sameButForMay(a: string, b: string): boolean {
  return a.replace('MMMM', 'MMM') === b.replace('MMMM', 'MMM');
}

/** Different values from all over the list. */
function spread(values: readonly string[]): Iterable<string> {
  const step = Math.max(1, Math.floor(values.length / SOURCES));
  return new Set(values.filter((_, i) => i % step === 0));
}
