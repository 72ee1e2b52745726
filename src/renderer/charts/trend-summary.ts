import type { ChartPoint } from './chart-point';

/** How a chart's numbers are said: the same words in tooltip, table, summary and on the axis. */
export interface ChartWords {
  /** "Net sentiment". */
  readonly figure: string;
  readonly value: (value: number) => string;
  /** "412 mentions". */
  readonly count: (n: number) => string;
  /** The number alone, for a column that says what is counted. */
  readonly plain: (n: number) => string;
  /** Said where a point has no value: "no value", "not reached". */
  readonly missing: string;
  readonly lastYear: string;
  /** What a value stands for where it is more than its bucket: "in 7 days". */
  readonly over?: string;
  /** Said of a value that too few are behind to be drawn. */
  readonly faint: string;
}

const intervalOf = (point: ChartPoint, words: ChartWords): string | null =>
  point.low === null || point.high === null
    ? null
    : `${words.value(point.low)} to ${words.value(point.high)}`;

/** How many stand behind a value: "412 mentions", "2 930 mentions in 7 days". */
export const countWords = (point: ChartPoint, words: ChartWords): string =>
  words.over === undefined ? words.count(point.behind) : `${words.count(point.behind)} ${words.over}`;

/** One point as a sentence; read out from point to point by the keyboard. */
export function sayPoint(point: ChartPoint, words: ChartWords): string {
  const interval = intervalOf(point, words);
  return [
    `${point.name}${point.partial ? ', not complete' : ''}: ${point.value === null ? words.missing : words.value(point.value)}${point.faint ? `, ${words.faint}` : ''}`,
    interval === null ? null : `95 % interval ${interval}`,
    countWords(point, words),
    point.lastYear === null ? null : `${words.lastYear} ${words.value(point.lastYear)}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

/** The chart in one or two sentences: first, last, highest and lowest of the chosen period. */
export function sayTrend(points: readonly ChartPoint[], words: ChartWords): string {
  const chosen = points.filter((point) => !point.context && !point.faint);
  const valued = chosen.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const first = valued[0];
  const last = valued.at(-1);
  if (!first || !last) return `${words.figure}: ${words.missing} in any of ${chosen.length} points.`;
  const high = valued.reduce((best, point) => (point.value > best.value ? point : best));
  const low = valued.reduce((best, point) => (point.value < best.value ? point : best));
  if (valued.length === 1) return `${words.figure}: ${words.value(first.value)} on ${first.name}.`;
  return (
    `${words.figure}: from ${words.value(first.value)} (${first.name}) to ${words.value(last.value)} (${last.name}); ` +
    `highest ${words.value(high.value)} (${high.name}), lowest ${words.value(low.value)} (${low.name}).` +
    (last.lastYear === null ? '' : ` ${words.lastYear} at the end: ${words.value(last.lastYear)}.`)
  );
}

/** Rows of the accessible table: the same numbers the chart draws. */
export function tableRows(
  points: readonly ChartPoint[],
  words: ChartWords,
): readonly {
  readonly key: string;
  readonly cells: readonly [name: string, value: string, interval: string, lastYear: string, n: string];
}[] {
  return points.map((point) => ({
    key: point.key,
    cells: [
      point.partial ? `${point.name} (not complete)` : point.name,
      point.value === null ? words.missing : words.value(point.value),
      intervalOf(point, words) ?? '–',
      point.lastYear === null ? '–' : words.value(point.lastYear),
      words.plain(point.behind),
    ],
  }));
}
