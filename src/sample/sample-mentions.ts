import type { Mention, MentionId } from '../domain/mention';
import { CHANNEL_SLUGS } from './company';
import type { Draft } from './plan/draft';
import { plan } from './plan/plan';
import { Random } from './random';
import { Texts } from './text/texts';

/** The seed of the sample workspace that ships. */
export const SAMPLE_SEED = 20_261_031;

const BATCH = 4096;

/**
 * The mentions of the sample workspace in batches of about 4 096, sorted by time: an invented airline's eighteen
 * months from 1 May 2025 to 31 October 2026 (Europe/Lisbon). The same seed gives the same mentions everywhere.
 */
export function* sampleMentions(seed = SAMPLE_SEED): Generator<readonly Mention[]> {
  const drafts = plan(seed);
  const ids = new Map<Draft, MentionId>();
  const texts = new Texts(new Random(seed ^ 0x5bd1e995));
  let batch: Mention[] = [];
  for (let i = 0; i < drafts.length; i += 1) {
    batch.push(mention(drafts[i]!, i, ids, texts));
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function mention(draft: Draft, index: number, ids: Map<Draft, MentionId>, texts: Texts): Mention {
  const slug = CHANNEL_SLUGS[draft.fields.channel];
  const number = 4_100_000 + index * 7;
  const id = `sample:${slug}:${number}` as MentionId;
  ids.set(draft, id);
  const removed = draft.fields.deletedAt !== undefined;
  const text = texts.of(draft);
  const replyTo = draft.parent === null ? undefined : ids.get(draft.parent);
  return {
    ...draft.fields,
    id,
    text: removed ? '' : text,
    author: removed ? `deleted-${number}` : draft.fields.author,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(removed ? {} : { url: `https://example.com/${slug}/${number}` }),
  };
}
