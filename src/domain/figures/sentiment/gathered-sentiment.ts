import type { ReachedMentions } from '../../statistics/reach-weighting';
import type { BrandVolume } from '../../statistics/share-of-voice';
import type { MentionCounts } from '../gathered';

/** SE4: labelled inbound mentions one by one, and what is left out of them. */
export interface ReachedCounts
  extends Pick<MentionCounts, 'unlabelled' | 'folded' | 'bots' | 'uncompared' | 'removed'> {
  readonly mentions: ReachedMentions;
}

/** SE6: inbound mentions by brand. */
export interface Voices {
  /** Own brands and named competitors; under a filter by brand, `own` are the brands it names. */
  readonly brands: readonly BrandVolume[];
  /** Mentions of brands that are neither. */
  readonly others: number;
  /** Own mentions in channels in which no competitor has any. */
  readonly alone: number;
  readonly removed: number;
}

/** SE3: labels as they were given, and the checked sample of them. */
export interface CheckedCounts {
  readonly predicted: MentionCounts;
  /** `checked[i][j]`: labelled i, found to be j; positive, neutral, negative. null: there is no sample. */
  readonly checked: readonly (readonly number[])[] | null;
}
