import type { Window } from '../../domain/calendar/to-date';
import type { FigurePart } from '../../domain/figures/figure';
import type { Dataset } from '../dataset';
import { rangeOf } from '../gather/ranges';
import { classTest, type Scope, type SelectedRows } from './figure-source';

/** A table of things that are counted at a mention, ascending. */
export interface Places {
  readonly at: Uint32Array;
  readonly start: Float64Array;
}

/** Positions in a table whose mention passes the filter within a window, ascending. */
export function placesIn({ mask }: Scope, { at, start }: Places, window: Window): number[] {
  const [from, to] = rangeOf(start, window);
  const found: number[] = [];
  for (let i = from; i < to; i++) if (mask.passes[at[i]!] === 1) found.push(i);
  return found;
}

/** Rows of what is counted at some positions of a table, given ascending: newest first. */
export function listMentions(
  { dataset }: Scope,
  { at }: Places,
  positions: readonly number[],
  part: FigurePart | undefined,
): SelectedRows {
  const inClass = classTest(dataset, part);
  const mentions = positions.map((i) => at[i]!).filter(inClass);
  return { mentions: Uint32Array.from(mentions.reverse()), waits: null, deals: null };
}

/** Of some positions of a table, those whose mention was deleted at its source (G7). */
export function countRemoved(
  { joined, mapped }: Dataset,
  { at }: Places,
  positions: readonly number[],
): number {
  if (!mapped.has('deletedAt')) return 0;
  return positions.filter((i) => !Number.isNaN(joined.deletedAt(at[i]!))).length;
}
