import type { SentimentClass } from '../../domain/filter';
import type { Mention } from '../../domain/mention';
import type { Brand, Channel, Language } from '../company';
import type { Theme } from '../themes';

/** What a mention does in its conversation; the texts are written from it. */
export type Act =
  | 'opinion'
  | 'comment'
  | 'nudge'
  | 'detail'
  | 'question'
  | 'thanks'
  | 'relief'
  | 'grudge'
  | 'me-too'
  | 'repost'
  | 'lead'
  | 'lead-detail'
  | 'colleague'
  | 'acknowledgement'
  | 'first-reply'
  | 'kind-reply'
  | 'answer-reply'
  | 'resolution'
  | 'lead-reply'
  | 'note'
  | 'news'
  | 'story';

/** Facts that stay the same through a conversation, so that a reply speaks of the flight that was complained about. */
export interface Facts {
  readonly flight: string;
  readonly from: number;
  readonly to: number;
  readonly reference: string;
}

type Fields = { -readonly [F in keyof Mention]: Mention[F] };

/** A mention before it has a text and an id: until then these are empty, and the parent is a draft too. */
export interface Draft {
  readonly act: Act;
  readonly parent: Draft | null;
  readonly fields: Fields & { channel: Channel; brand: Brand; language: Language };
  readonly theme: Theme | null;
  readonly feeling: SentimentClass | null;
  readonly facts: Facts;
  /** For `story`: which list of the story's own words. */
  readonly story: StoryTopic | null;
}

export type StoryTopic =
  | 'video-post'
  | 'video-angry'
  | 'video-neutral'
  | 'video-turned'
  | 'video-statement'
  | 'video-statement-again'
  | 'video-reply'
  | 'outage-angry'
  | 'outage-neutral'
  | 'outage-turned'
  | 'outage-began'
  | 'outage-mended'
  | 'outage-reply'
  | 'policy-angry'
  | 'policy-neutral'
  | 'policy-turned'
  | 'policy-announced'
  | 'policy-softened'
  | 'policy-reply'
  | 'advert-angry'
  | 'advert-neutral'
  | 'advert-statement'
  | 'advert-lead';
