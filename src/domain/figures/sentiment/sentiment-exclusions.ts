import { exclusions, REMOVED } from '../define';
import type { Excluded } from '../figure';
import type { MentionCounts } from '../gathered';

/** G8: how footnotes name what is left out of sentiment, and what could not be compared. */
export const FOLDED = 'near-duplicates of an earlier mention';
export const BOTS = 'marked as automated';
export const UNCOMPARED = 'imported before duplicates were looked for, counted as they are';

/** What a sentiment figure leaves out of the inbound mentions it is asked over, and what it counts with a caution. */
export function sentimentExclusions(
  counts: Pick<MentionCounts, 'folded' | 'bots' | 'uncompared' | 'unlabelled' | 'removed'>,
  ...more: readonly Excluded[]
): readonly Excluded[] {
  return exclusions(
    { reason: 'without a label', n: counts.unlabelled },
    ...more,
    { reason: FOLDED, n: counts.folded },
    { reason: BOTS, n: counts.bots },
    { reason: UNCOMPARED, n: counts.uncompared },
    { reason: REMOVED, n: counts.removed },
  );
}
