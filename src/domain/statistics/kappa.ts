import { type Interval, Z95 } from './interval';

/** What is left of a variance of 0 after it was found as a difference. */
const ROUNDING = 1e-14;

export interface Agreement extends Interval {
  /** Cohen's κ: 1 full agreement, 0 what chance would give. */
  readonly kappa: number;
  readonly standardError: number;
  /** Share of items both scored alike, and the share chance would give. */
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
}

/**
 * RQ1: Cohen's κ = (pₒ − pₑ) ÷ (1 − pₑ) of items scored twice, `table[i][j]` scored i by the first and j by the second
 * (Cohen 1960), with its large-sample standard error (Fleiss, Cohen and Everitt 1969, Psychological Bulletin 72) and
 * κ ± 1.96 of them, kept within −1 … 1. Null without items, or where both always gave one and the same score.
 */
export function kappa(table: readonly (readonly number[])[]): Agreement | null {
  const scores = table.length;
  if (table.some((row) => row.length !== scores)) throw new RangeError('The table of scores is not square');
  const n = table.reduce((sum, row) => sum + row.reduce((all, count) => all + count, 0), 0);
  if (n === 0) return null;
  const first = table.map((row) => row.reduce((all, count) => all + count, 0) / n);
  const second = first.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0) / n);
  const observed = table.reduce((sum, row, i) => sum + row[i]!, 0) / n;
  const expected = first.reduce((sum, share, i) => sum + share * second[i]!, 0);
  if (expected >= 1 - 1e-12) return null;
  const value = (observed - expected) / (1 - expected);
  let squares = -((value - expected * (1 - value)) ** 2);
  for (let i = 0; i < scores; i++) {
    for (let j = 0; j < scores; j++) {
      const apart = (second[i]! + first[j]!) * (1 - value);
      squares += (table[i]![j]! / n) * (i === j ? 1 - apart : apart) ** 2;
    }
  }
  const standardError = squares < ROUNDING ? 0 : Math.sqrt(squares / n) / (1 - expected);
  return {
    kappa: value,
    standardError,
    low: Math.max(-1, value - Z95 * standardError),
    high: Math.min(1, value + Z95 * standardError),
    observed,
    expected,
    n,
  };
}
