import type { BreakdownRow } from '../../../ipc/engine-contract';

/** One part of a change of net sentiment, in points. */
export interface Move {
  readonly value: string;
  readonly points: number;
  /** Labelled mentions now, and the share of negative ones among them. */
  readonly n: number;
  readonly negativeShare: number;
}

export interface WhatMoved {
  /** Change of net sentiment over all rows, in points. */
  readonly change: number;
  /** Within-effects by size, the largest first (SE5). */
  readonly within: readonly Move[];
  /** What the shift of volume between the values did, not the feeling in them. */
  readonly mix: number;
}

/** Mentions of a row that carry a label: those net sentiment counts (SE1). */
const labelled = (row: BreakdownRow): number => row.negative + row.neutral + row.positive;
const net = (row: BreakdownRow): number => (100 * (row.positive - row.negative)) / labelled(row);

/**
 * Splits the change of net sentiment over the values of a dimension (SE5): within = ½(w₀ + w₁)(m₁ − m₀) for each,
 * mix = Σ ½(m₀ + m₁)(w₁ − w₀). A value missing in one period takes the other's m. All parts add up to the change.
 * null when either period is empty.
 */
export function whatMoved(now: readonly BreakdownRow[], before: readonly BreakdownRow[]): WhatMoved | null {
  const total = (rows: readonly BreakdownRow[]) => rows.reduce((sum, row) => sum + labelled(row), 0);
  const n0 = total(before);
  const n1 = total(now);
  if (n0 === 0 || n1 === 0) return null;
  const previous = new Map(before.filter((row) => labelled(row) > 0).map((row) => [row.value, row]));
  const current = new Map(now.filter((row) => labelled(row) > 0).map((row) => [row.value, row]));
  let mix = 0;
  const within: Move[] = [];
  for (const value of new Set([...current.keys(), ...previous.keys()])) {
    const row1 = current.get(value);
    const row0 = previous.get(value);
    const either = row1 ?? row0;
    if (!either) continue;
    const m1 = net(row1 ?? either);
    const m0 = net(row0 ?? either);
    const labelled1 = row1 ? labelled(row1) : 0;
    const w1 = labelled1 / n1;
    const w0 = (row0 ? labelled(row0) : 0) / n0;
    mix += ((m0 + m1) / 2) * (w1 - w0);
    within.push({
      value,
      points: ((w0 + w1) / 2) * (m1 - m0),
      n: labelled1,
      negativeShare: row1 ? row1.negative / labelled1 : 0,
    });
  }
  within.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { change: within.reduce((sum, move) => sum + move.points, mix), within, mix };
}
