import { createDateReader, type DateReader } from './date-reader';
import { inferFormats } from './infer-formats';

/** From how many different values candidates are drawn; all values then decide between them. */
const SOURCES = 60;

/**
 * Formats that read as many of a column's values (none of them empty) as any other; more than one where they cannot
 * be told apart. Day and month are told apart by the values that only one order can read.
 */
export function detectDateFormat(values: readonly string[], zone: string): readonly string[] {
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
  return formats;
}

function sameButForMay(a: string, b: string): boolean {
  return a.replace('MMMM', 'MMM') === b.replace('MMMM', 'MMM');
}

/** Different values from all over the list. */
function spread(values: readonly string[]): Iterable<string> {
  const step = Math.max(1, Math.floor(values.length / SOURCES));
  return new Set(values.filter((_, i) => i % step === 0));
}
