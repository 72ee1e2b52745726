import { writeFileSync } from 'node:fs';
import type { Mention } from '../../../src/domain/mention';
import { sampleMentions } from '../../../src/sample/sample-mentions';

/** Mentions that a file can hold. */
const MOST = 20_000;

/** Kept for the next file: the sample is planned as a whole before its first mention is known. */
let invented: readonly Mention[] | undefined;

function* firstMentions(count: number): Generator<Mention> {
  let left = count;
  for (const batch of sampleMentions()) {
    yield* batch.slice(0, left);
    left -= batch.length;
    if (left <= 0) return;
  }
}

/**
 * Writes an NDJSON export of `count` invented mentions, from the sample's first ones on. Files with different
 * marks share no id.
 */
export function writeMentionFile(path: string, count: number, mark = 'a'): void {
  invented ??= [...firstMentions(MOST)];
  const marked = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : `${mark}-${id}`;
  const lines = invented.slice(0, count).map((mention) =>
    JSON.stringify({
      id: marked(mention.id),
      createdAt: new Date(mention.createdAt).toISOString(),
      text: mention.text || 'removed',
      author: mention.author,
      direction: mention.direction,
      replyTo: marked(mention.replyTo),
      brand: mention.brand,
      channel: mention.channel,
      sentiment: mention.sentiment && mention.sentiment.score / 1000,
      theme: mention.theme,
    }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
}
