import Papa from 'papaparse';

/** How a delimited file cuts its text into records and cells. */
export interface Dialect {
  readonly delimiter: string;
  /** "\n" stands for "\r\n" too, so that a stray carriage return inside a text cuts nothing. */
  readonly newline: '\n' | '\r' | '\r\n';
  /** false: quotes are ordinary characters. */
  readonly quoted: boolean;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE_ROWS = 200;
const SAMPLE_CHARS = 1 << 18;

/**
 * Tells delimiter, line ends and quoting of a delimited file from its head: the ones under which most of the first
 * rows have the same number of cells. `prefer` wins where it cuts anything.
 */
export function detectDialect(head: string, complete: boolean, prefer?: string): Dialect {
  const sample = head.slice(0, SAMPLE_CHARS);
  const whole = complete && sample.length === head.length;
  const newlines = newlinesOf(sample);
  let best: Dialect = { delimiter: prefer ?? ',', newline: newlines[0], quoted: true };
  let bestFit: Fit = { even: 0, width: 0, broken: 0, rows: [] };
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    for (const newline of newlines) {
      const dialect: Dialect = { delimiter, newline, quoted: true };
      const fit = fitOf(dialect, sample, whole);
      const score = scoreOf(fit) * (delimiter === prefer ? 2 : 1);
      if (score > bestScore + 1e-9) {
        best = dialect;
        bestFit = fit;
        bestScore = score;
      }
    }
  }
  // Only where cells cannot hold the separator do programs leave quotes out.
  if (bestFit.broken === 0 || (best.delimiter !== '\t' && best.delimiter !== '|')) return best;
  const bare: Dialect = { ...best, quoted: false };
  const bareFit = fitOf(bare, sample, whole);
  return bareFit.even >= bestFit.even && !quotesPair(bareFit.rows) ? bare : best;
}

function newlinesOf(sample: string): readonly ['\n' | '\r', ...Dialect['newline'][]] {
  if (!sample.includes('\n') && sample.includes('\r')) return ['\r'];
  return /^[^\n]*\r\n/.test(sample) ? ['\n', '\r\n'] : ['\n'];
}

interface Fit {
  /** Share of rows with the usual number of cells. */
  readonly even: number;
  readonly width: number;
  /** Rows with a quote that does not close as it should. */
  readonly broken: number;
  readonly rows: readonly (readonly string[])[];
}

function fitOf({ delimiter, newline, quoted }: Dialect, sample: string, whole: boolean): Fit {
  const { data, errors } = Papa.parse<string[]>(sample, {
    delimiter,
    newline,
    preview: SAMPLE_ROWS,
    ...(quoted ? {} : { fastMode: true }),
  });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const cut = !whole && data.length < SAMPLE_ROWS && rows.length > 1;
  if (cut) rows.pop();
  const width = usualWidth(rows);
  const broken = new Set(
    errors
      .filter(({ type, row }) => type === 'Quotes' && !(cut && row === data.length - 1))
      .map(({ row }) => row),
  ).size;
  return { even: rows.filter((row) => row.length === width).length / rows.length, width, broken, rows };
}

/** The most frequent number of cells; the first row's, the header's, where others are as frequent. */
function usualWidth(rows: Fit['rows']): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = rows[0]?.length ?? 0;
  for (const [length, n] of counts) if (n > (counts.get(width) ?? 0)) width = length;
  return width;
}

/** 0 for a single column; between equally even readings the one with more columns. */
function scoreOf({ even, width }: Fit): number {
  return width < 2 ? 0 : even + Math.min(width, 100) / 1e4;
}

/** Whether cells that begin with a quote mostly end with one, as they do where quotes enclose cells. */
function quotesPair(rows: Fit['rows']): boolean {
  const opened = rows.flat().filter((cell) => cell.startsWith('"'));
  const closed = opened.filter((cell) => cell.length > 1 && cell.trimEnd().endsWith('"'));
  return closed.length * 2 > opened.length;
}
