import type { ChartPoint } from './chart-point';

/** Steps that read well on an axis, in the unit of the axis. */
export type StepRule = 'decimal' | 'duration';

const MINUTE = 60_000;
const DURATION_STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 5760, 7200, 10_080, 20_160, 43_200,
].map((minutes) => minutes * MINUTE);

const stepFor = (range: number, count: number, rule: StepRule): number => {
  const rough = range / Math.max(1, count);
  if (rule === 'duration') {
    return (
      DURATION_STEPS.find((step) => step >= rough) ?? Math.ceil(rough / 43_200 / MINUTE) * 43_200 * MINUTE
    );
  }
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * magnitude >= rough) ?? 10;
  return factor * magnitude;
};

/** Round values from at or below `min` to at or above `max`, about `count` steps, always through 0. */
export function ticksBetween(min: number, max: number, count: number, rule: StepRule): readonly number[] {
  const low = Math.min(0, min);
  const high = Math.max(0, max);
  if (high - low === 0) return [0, rule === 'duration' ? MINUTE : 1];
  const step = stepFor(high - low, count, rule);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.ceil(high / step - 1e-9);
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

/**
 * What the value axis must show: every value and last year's, and as much of the band as does not dwarf them
 * (a band of a quiet day may reach far beyond; it is clipped).
 */
export function valueRange(points: readonly ChartPoint[]): { readonly min: number; readonly max: number } {
  const lines = points
    .flatMap(({ value, lastYear, faint }) => [faint ? null : value, lastYear])
    .filter((one) => one !== null);
  if (lines.length === 0) return { min: 0, max: 0 };
  const min = Math.min(...lines);
  const max = Math.max(...lines);
  const allowance = Math.max(max - min, Math.abs(max) * 0.1, Math.abs(min) * 0.1) * 0.35;
  const band = points.flatMap(({ low, high }) => [low, high]).filter((one) => one !== null);
  return {
    min: Math.max(min - allowance, Math.min(min, ...band)),
    max: Math.min(max + allowance, Math.max(max, ...band)),
  };
}

/** Moves labels apart so that none is nearer than `gap` to the next, and all stay between `top` and `bottom`. */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const label of order) placed[label.index] = label.y;
  return placed;
}

/** Index of the point nearest to `x` in a plot of `count` equal slots over `width` pixels. */
export function slotAt(x: number, width: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((x / width) * count)));
}
