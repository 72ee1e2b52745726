import type { Bucket } from '../../../../ipc/engine-queries';
import type { ChartPoint } from '../../../charts/chart-point';
import { formatDayShort, monthName } from '../../../ui/format/format-date';

interface TrendTitleInput {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly bucket: Bucket;
  /** Whether more is better; a wait is better when it is less. */
  readonly better: 'higher' | 'lower';
  readonly value: (value: number) => string;
}

type Valued = ChartPoint & { readonly value: number };

/** Fewer points than this make no story. */
const ENOUGH = 4;
/** How much larger a turn for the better must be to be told instead of one for the worse; a recovery never is. */
const BETTER_NEWS = 1.5;
/** How far back a turn may begin before its extreme, in points. */
const LOOK_BACK = 14;

/**
 * The chart's message as a sentence: the largest turn of the chosen period whose intervals do not overlap, when it
 * was, and how much of it has been recovered; otherwise between which values the figure stayed.
 */
export function trendTitle(input: TrendTitleInput): string {
  const { name, bucket, better, value } = input;
  const points = input.points.flatMap((point): Valued[] =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
  const chosen = points.filter(({ context, partial, faint }) => !context && !partial && !faint);
  const last = chosen.at(-1);
  const judged = chosen.filter(({ low, high }) => low !== null && high !== null);
  if (chosen.length < ENOUGH || !last || judged.length * 2 < chosen.length) return name;
  const low = chosen.reduce((best, point) => (point.value < best.value ? point : best));
  const high = chosen.reduce((best, point) => (point.value > best.value ? point : best));
  const fall = turnTo(points, low, (a, b) => a.value > b.value);
  const rise = turnTo(points, high, (a, b) => a.value < b.value);
  const [worse, other] = better === 'higher' ? [fall, rise] : [rise, fall];
  const turn =
    worse && other && size(other) > size(worse) * BETTER_NEWS && other.from !== worse.to
      ? other
      : (worse ?? other);
  if (!turn) return `${name} stayed between ${value(low.value)} and ${value(high.value)}`;
  const isRise = turn === rise;
  const isWorse = isRise === (better === 'lower');
  const verb = better === 'higher' ? (isRise ? 'rose' : 'fell') : isRise ? 'slowed' : 'quickened';
  const place = placeWords(turn.to, bucket);
  const said = `${name} ${verb} to ${value(turn.to.value)} ${place}`;
  if (!isWorse || turn.to === last) return said;
  const back = (last.value - turn.to.value) / (turn.from.value - turn.to.value);
  return `${said} and ${recovered(back)}`;
}

interface Turn {
  readonly from: Valued;
  readonly to: Valued;
}

const size = (turn: Turn): number => Math.abs(turn.to.value - turn.from.value);

/** The point a turn began at, when its interval lies wholly beyond that of the extreme. */
function turnTo(
  points: readonly Valued[],
  to: Valued,
  isBeyond: (a: Valued, b: Valued) => boolean,
): Turn | null {
  const at = points.indexOf(to);
  const from = points
    .slice(Math.max(0, at - LOOK_BACK), at)
    .reduce<Valued | null>((best, point) => (best === null || isBeyond(point, best) ? point : best), null);
  if (!from || from.low === null || from.high === null || to.low === null || to.high === null) return null;
  return from.low > to.high || from.high < to.low ? { from, to } : null;
}

function placeWords(point: ChartPoint, bucket: Bucket): string {
  switch (bucket) {
    case 'day':
      return `on ${formatDayShort(point.key)}`;
    case 'week':
      return `in the week of ${formatDayShort(point.key)}`;
    case 'month':
      return `in ${monthName(Number(point.key.slice(5, 7)))}`;
  }
}

function recovered(share: number): string {
  if (share >= 0.9) return 'has recovered';
  if (share >= 0.6) return 'has recovered two thirds';
  if (share >= 0.42) return 'has recovered half';
  if (share >= 0.25) return 'has recovered a third';
  return 'has not recovered';
}
