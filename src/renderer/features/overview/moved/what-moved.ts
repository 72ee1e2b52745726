import type { BreakdownRow } from '../../../../ipc/engine-queries';

/** What one value did to net sentiment, in points; `within` and `mix` add up to `points`. */
export interface Move {
  readonly value: string;
  readonly points: number;
  /** By how its mentions feel now. */
  readonly within: number;
  /** By how many of them there are now, against the feeling of all. */
  readonly mix: number;
  /** Labelled mentions now, and the share of negative ones among them. */
  readonly n: number;
  readonly negativeShare: number;
  /** Its share of all mentions grew. */
  readonly isMore: boolean;
}

export interface WhatMoved {
  /** Change of net sentiment over all rows, in points. */
  readonly change: number;
  /** By size, the largest first. */
  readonly moves: readonly Move[];
  /** SE5's two sums: how people feel, and what they write about. */
  readonly within: number;
  readonly mix: number;
  /** Labelled mentions now and before. */
  readonly n: number;
  readonly nBefore: number;
}

/** Mentions of a row that carry a label: those net sentiment counts (SE1). */
const labelled = (row: BreakdownRow): number => row.negative + row.neutral + row.positive;
const net = (row: BreakdownRow): number => (100 * (row.positive - row.negative)) / labelled(row);

/**
 * Splits the change of net sentiment over the values of a dimension (SE5): within = ½(w₀ + w₁)(m₁ − m₀), mix =
 * ½(m₀ + m₁)(w₁ − w₀); a value missing in one period takes the other's m. So that each value can answer for its own
 * mix, it is taken against the mean feeling of both periods, which leaves the sum as it is (the w₁ − w₀ add up to 0).
 * All parts add up to the change. null when either period is empty.
 */
export function whatMoved(now: readonly BreakdownRow[], before: readonly BreakdownRow[]): WhatMoved | null {
  const previous = new Map(before.filter((row) => labelled(row) > 0).map((row) => [row.value, row]));
  const current = new Map(now.filter((row) => labelled(row) > 0).map((row) => [row.value, row]));
  const all0 = pooled([...previous.values()]);
  const all1 = pooled([...current.values()]);
  const n0 = labelled(all0);
  const n1 = labelled(all1);
  if (n0 === 0 || n1 === 0) return null;
  const level = (net(all0) + net(all1)) / 2;
  const moves: Move[] = [];
  for (const value of new Set([...current.keys(), ...previous.keys()])) {
    const row1 = current.get(value);
    const row0 = previous.get(value);
    const either = row1 ?? row0;
    if (!either) continue;
    const m1 = net(row1 ?? either);
    const m0 = net(row0 ?? either);
    const n = row1 ? labelled(row1) : 0;
    const w1 = n / n1;
    const w0 = (row0 ? labelled(row0) : 0) / n0;
    const within = ((w0 + w1) / 2) * (m1 - m0);
    const mix = ((m0 + m1) / 2 - level) * (w1 - w0);
    const negativeShare = row1 ? row1.negative / n : 0;
    moves.push({ value, points: within + mix, within, mix, n, negativeShare, isMore: w1 > w0 });
  }
  moves.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const sum = (part: 'within' | 'mix') => moves.reduce((total, move) => total + move[part], 0);
  const within = sum('within');
  const mix = sum('mix');
  return { change: within + mix, moves, within, mix, n: n1, nBefore: n0 };
}

function pooled(rows: readonly BreakdownRow[]): BreakdownRow {
  const sum = (part: 'n' | 'negative' | 'neutral' | 'positive') =>
    rows.reduce((all, row) => all + row[part], 0);
  return {
    value: '',
    n: sum('n'),
    negative: sum('negative'),
    neutral: sum('neutral'),
    positive: sum('positive'),
    net: null,
  };
}
