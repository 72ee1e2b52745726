import { useMemo } from 'react';
import type { Dimension, Filter } from '../../../../domain/filter';
import type { Comparison } from '../../../../ipc/engine-queries';
import { shown } from '../../../session/loadable';
import { useTile } from '../../../session/tiles/use-tile';
import { type WhatMoved, whatMoved } from './what-moved';

/** Why there is nothing to tell. */
export type NoMoves = 'nothing-before' | 'not-split' | 'too-few' | 'not-exact' | 'failed';

const ALL_VALUES = 500;
/** Mentions on either side under which nothing is said (G9). */
const ENOUGH = 30;
/** Points by which the parts may miss the change of the headline before they are not shown beside it. */
const TOLERANCE = 0.5;

/**
 * What moved net sentiment against the period the headline is compared with. undefined while on its way; a word
 * where it cannot be told: `not-exact` when whole days cannot tell it as exactly as the headline does.
 */
export function useWhatMoved(
  by: Dimension,
  filter: Filter,
  previous: Comparison | null,
  known: boolean,
): WhatMoved | NoMoves | undefined {
  const now = useTile({ kind: 'breakdown', slot: 'moved:now', by, filter, limit: ALL_VALUES });
  const before = useTile({
    kind: 'breakdown',
    slot: 'moved:before',
    by,
    filter: previous ? { ...filter, period: previous.period } : filter,
    limit: ALL_VALUES,
  });
  return useMemo(() => {
    if (known && previous === null) return 'nothing-before';
    const rows = now.status === 'ready' ? now.value : shown(now);
    const earlier = before.status === 'ready' ? before.value : shown(before);
    if (now.status === 'failed' || before.status === 'failed') return 'failed';
    if (!rows || !earlier || previous === null || now.status !== 'ready' || before.status !== 'ready') {
      return undefined;
    }
    if (rows.rest || earlier.rest) return 'not-exact';
    const moved = whatMoved(rows.rows, earlier.rows);
    const expected = previous.variance;
    if (!moved || expected === null || Math.min(moved.n, moved.nBefore) < ENOUGH) return 'too-few';
    if (Math.abs(moved.change - expected) > TOLERANCE) return 'not-exact';
    if (moved.moves.length < 2) return 'not-split';
    return moved;
  }, [known, previous, now, before]);
}
