import { quantile } from '../quantile';
import { Dirichlet } from './dirichlet';
import { RandomSource } from './random-source';

/** SE3: one period as the classifier labelled it, and the sample of it that was drawn at random and checked by hand. */
export interface CheckedPeriod {
  /** Mentions by predicted class. */
  readonly predicted: readonly number[];
  /** `checked[i][j]`: sampled mentions predicted as class i that are of class j. As many classes as `predicted`. */
  readonly checked: readonly (readonly number[])[];
}

export interface AdjustedShare {
  /** Σᵢ predicted share(i) · P(j | i), or a weighted sum of such shares. */
  readonly value: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

export interface AdjustedChange extends AdjustedShare {
  /** SE3: only then is the change called a change. */
  readonly excludesZero: boolean;
}

export const DOUBLE_SAMPLING_DRAWS = 20_000;

const SEED = 0x5e3;
const SEED_OF_REFERENCE = 0x15e3;
const TAIL = 0.025;

/**
 * SE3: shares of the true classes, adjusted for the classifier's errors by double sampling (Tenenbein 1972,
 * Technometrics 14(1)), one a class, in 0…1. Each row of P(j | i) is drawn from a Dirichlet distribution of the
 * checked counts plus 1 ÷ classes each (Berger, Bernardo and Sun 2015: together they weigh one mention); 20 000 draws
 * with a fixed seed give the interval, which always holds the value. Null where nothing was predicted, or where a
 * predicted class has no checked mention: its errors are then unknown.
 */
export function adjustedShares(
  period: CheckedPeriod,
  draws: number = DOUBLE_SAMPLING_DRAWS,
): readonly AdjustedShare[] | null {
  const model = modelOf(period);
  if (!model) return null;
  const byClass = period.predicted.map(() => new Float64Array(draws));
  drawShares(model, draws, SEED, (draw, shares) => {
    for (let j = 0; j < shares.length; j++) byClass[j]![draw] = shares[j]!;
  });
  return byClass.map((values, j) => rangeAbout(model.shares[j]!, values));
}

/**
 * SE3: Σⱼ weight(j) · adjusted share(j) of one period; weights +100, 0, −100 over positive, neutral, negative give
 * the adjusted net sentiment in points. Null as `adjustedShares`.
 */
export function adjustedSum(
  period: CheckedPeriod,
  weights: readonly number[],
  draws: number = DOUBLE_SAMPLING_DRAWS,
): AdjustedShare | null {
  const model = modelOf(period);
  return model && rangeAbout(weighted(model.shares, weights), drawSums(model, weights, draws, SEED));
}

/**
 * SE3: change of such a sum, current − reference, each period with a sample of its own; called a change only when the
 * interval of the difference excludes 0. Null where either has no value.
 */
export function adjustedChange(
  current: CheckedPeriod,
  reference: CheckedPeriod,
  weights: readonly number[],
  draws: number = DOUBLE_SAMPLING_DRAWS,
): AdjustedChange | null {
  const now = modelOf(current);
  const then = modelOf(reference);
  if (!now || !then) return null;
  const differences = drawSums(now, weights, draws, SEED);
  const before = drawSums(then, weights, draws, SEED_OF_REFERENCE);
  for (let i = 0; i < draws; i++) differences[i]! -= before[i]!;
  const value = weighted(now.shares, weights) - weighted(then.shares, weights);
  const range = rangeAbout(value, differences);
  return { ...range, excludesZero: range.low > 0 || range.high < 0 };
}

interface Model {
  /** Predicted share and row of P(j | i) of each class that was predicted at all. */
  readonly rows: readonly { readonly share: number; readonly errors: Dirichlet }[];
  readonly shares: Float64Array;
}

function modelOf({ predicted, checked }: CheckedPeriod): Model | null {
  const classes = predicted.length;
  if (checked.length !== classes || checked.some((row) => row.length !== classes)) {
    throw new RangeError('The checked sample does not have the classes of the prediction');
  }
  const total = sum(predicted);
  if (total === 0) return null;
  const shares = new Float64Array(classes);
  const rows: Model['rows'][number][] = [];
  for (let i = 0; i < classes; i++) {
    const share = predicted[i]! / total;
    if (share === 0) continue;
    const row = checked[i]!;
    const size = sum(row);
    if (size === 0) return null;
    for (let j = 0; j < classes; j++) shares[j]! += (share * row[j]!) / size;
    rows.push({ share, errors: new Dirichlet(row.map((count) => count + 1 / classes)) });
  }
  return { rows, shares };
}

/** Tells each draw of the shares of the true classes; the array is the same every time. */
function drawShares(
  { rows, shares }: Model,
  draws: number,
  seed: number,
  tell: (draw: number, shares: Float64Array) => void,
): void {
  const random = new RandomSource(seed);
  const errors = new Float64Array(shares.length);
  const drawn = new Float64Array(shares.length);
  for (let draw = 0; draw < draws; draw++) {
    drawn.fill(0);
    for (const row of rows) {
      row.errors.draw(random, errors);
      for (let j = 0; j < drawn.length; j++) drawn[j]! += row.share * errors[j]!;
    }
    tell(draw, drawn);
  }
}

function drawSums(model: Model, weights: readonly number[], draws: number, seed: number): Float64Array {
  const sums = new Float64Array(draws);
  drawShares(model, draws, seed, (draw, shares) => {
    sums[draw] = weighted(shares, weights);
  });
  return sums;
}

function rangeAbout(value: number, values: Float64Array): AdjustedShare {
  values.sort();
  return {
    value,
    low: Math.min(value, quantile(values, TAIL)!),
    high: Math.max(value, quantile(values, 1 - TAIL)!),
  };
}

function weighted(shares: ArrayLike<number>, weights: readonly number[]): number {
  return weights.reduce((total, weight, j) => total + weight * shares[j]!, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
