import type { Mention, MentionId } from '../domain/mention';
import { CHANNEL_SLUGS } from './company';
import type { Draft } from './plan/draft';
import { plan } from './plan/plan';
import { Random } from './random';
import { Texts } from './text/texts';

/** The seed of the sample workspace that ships. */
export const SAMPLE_SEED = 20_261_004;

const BATCH = 4096;

/**
 * The mentions of the sample workspace in batches of about 4 096, sorted by time: an invented airline's eighteen
 * months from 1 May 2025 to 31 October 2026 (Europe/Lisbon). The same seed gives the same mentions everywhere.
 */
export function sampleMentions(seed = SAMPLE_SEED): Generator<readonly Mention[]> {
  return planSample(seed).batches();
}

/** The same, with how many mentions there will be; `batches` gives them once. */
export function planSample(seed = SAMPLE_SEED): {
  readonly length: number;
  batches(): Generator<readonly Mention[]>;
} {
  const drafts = plan(seed);
  const texts = new Texts(new Random(seed ^ 0x5bd1e995));
  return {
    length: drafts.length,
    *batches() {
      for (let from = 0; from < drafts.length; from += BATCH) {
        yield drafts.slice(from, from + BATCH).map((draft, i) => finish(draft, from + i, texts));
      }
    },
  };
}

/**
 * A draft becomes a mention in place: its parent, being earlier, has its id already. One that was taken back loses its
 * author in a copy: those who answered before called it by its handle.
 */
function finish(draft: Draft, index: number, texts: Texts): Mention {
  const { fields, parent } = draft;
  const slug = CHANNEL_SLUGS[fields.channel];
  const number = 4_100_000 + index * 7;
  fields.id = `sample:${slug}:${number}` as MentionId;
  if (parent !== null) fields.replyTo = parent.fields.id;
  const text = texts.of(draft);
  if (fields.deletedAt !== undefined) return { ...fields, author: `deleted-${number}` };
  fields.text = text;
  fields.url = `https://example.com/${slug}/${number}`;
  return fields;
}
