import { Z95 } from './interval';
import type { Durations } from './kaplan-meier';

/** From `at` on, until the next step, the curve has this height. */
export interface SurvivalStep {
  /** Same unit as the durations (ms). */
  readonly at: number;
  /** Share still waiting, 0…1. */
  readonly survival: number;
  /** 95 % bounds of it. */
  readonly low: number;
  readonly high: number;
  /** Cases that were still observed just before `at`. */
  readonly atRisk: number;
}

export interface SurvivalCurve {
  /** The first is at 0 with everybody waiting; then one for each wait that ended, or as many as were asked for. */
  readonly steps: readonly SurvivalStep[];
  /** The longest wait that was observed, open or not: the last step reaches so far. */
  readonly until: number;
  readonly n: number;
  /** Whether steps were left out. */
  readonly reduced: boolean;
}

export const CURVE_POINTS = 365;

const TOLERANCE = 1e-12;
const PERCENTS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

/**
 * FR2: the whole Kaplan–Meier curve with Greenwood's variance and log-log bounds, for the chart beside the quantiles
 * of `kaplanMeier`. At most `most` steps (at least 130): kept are the first, the last, those where the curve reaches a
 * whole percent, those where a bound first reaches one of `quantiles`, and others spread evenly. So every whole-percent
 * quantile read off the curve (smallest `at` with survival ≤ 1 − q + 1e-12), and the ends of the named ones' intervals,
 * are those of the full curve. Where nobody waits any more the upper bound stays where it was.
 */
export function survivalCurve(
  durations: Durations,
  most: number = CURVE_POINTS,
  quantiles: readonly number[] = [0.5, 0.9],
): SurvivalCurve {
  const all = allSteps(durations);
  const until = durations.length === 0 ? 0 : durations.waits[durations.length - 1]!;
  const kept = all.length <= most ? [...Array(all.length).keys()] : chosen(all, most, quantiles);
  return {
    steps: kept.map((i) => stepAt(all, i)),
    until,
    n: durations.length,
    reduced: kept.length < all.length,
  };
}

/** Steps as columns: a million waits can have nearly as many. */
interface Steps {
  readonly at: Float64Array;
  readonly survival: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly atRisk: Float64Array;
  length: number;
}

function allSteps({ waits, open, length }: Durations): Steps {
  const steps: Steps = {
    at: new Float64Array(length + 1),
    survival: new Float64Array(length + 1),
    low: new Float64Array(length + 1),
    high: new Float64Array(length + 1),
    atRisk: new Float64Array(length + 1),
    length: 0,
  };
  push(steps, { at: 0, survival: 1, low: 1, high: 1, atRisk: length });
  let survivalAtBase = 1;
  let base = length;
  let remaining = length;
  let variance = 0;
  let high = 1;
  for (let i = 0; i < length; ) {
    const at = waits[i]!;
    let events = 0;
    let censored = 0;
    for (; i < length && waits[i] === at; i++) {
      if (open[i] === 1) censored++;
      else events++;
    }
    if (events > 0) {
      const left = remaining - events;
      const survival = survivalAtBase * (left / base);
      variance += left === 0 ? 0 : events / (remaining * left);
      const bounds = boundsOf(survival, variance);
      high = bounds.high ?? high;
      push(steps, { at, survival, low: bounds.low, high, atRisk: remaining });
      remaining = left;
    }
    if (censored > 0) {
      survivalAtBase *= remaining / base;
      remaining -= censored;
      base = remaining;
    }
  }
  return steps;
}

function push(steps: Steps, step: SurvivalStep): void {
  const i = steps.length++;
  steps.at[i] = step.at;
  steps.survival[i] = step.survival;
  steps.low[i] = step.low;
  steps.high[i] = step.high;
  steps.atRisk[i] = step.atRisk;
}

function stepAt(steps: Steps, i: number): SurvivalStep {
  return {
    at: steps.at[i]!,
    survival: steps.survival[i]!,
    low: steps.low[i]!,
    high: steps.high[i]!,
    atRisk: steps.atRisk[i]!,
  };
}

function boundsOf(
  survival: number,
  variance: number,
): { readonly low: number; readonly high: number | null } {
  if (survival <= 0) return { low: 0, high: null };
  const log = Math.log(survival);
  const half = (Z95 * Math.sqrt(variance)) / -log;
  return { low: Math.exp(log * Math.exp(half)), high: Math.exp(log * Math.exp(-half)) };
}

/** Indices of the steps that stay, ascending. */
function chosen(steps: Steps, most: number, quantiles: readonly number[]): readonly number[] {
  const kept = new Set([0, steps.length - 1]);
  const keepFirst = (levels: readonly number[], height: Float64Array) => {
    const falling = [...levels].sort((a, b) => b - a);
    let next = 0;
    for (let i = 0; i < steps.length && next < falling.length; i++) {
      while (next < falling.length && height[i]! <= falling[next]! + TOLERANCE) {
        kept.add(i);
        next++;
      }
    }
  };
  const levels = quantiles.map((q) => 1 - q);
  keepFirst([...PERCENTS.map((q) => 1 - q), ...levels], steps.survival);
  keepFirst(levels, steps.low);
  keepFirst(levels, steps.high);
  const free = most - kept.size;
  for (let k = 1; k <= free; k++) kept.add(Math.round((k * (steps.length - 1)) / (free + 1)));
  return [...kept].sort((a, b) => a - b);
}
