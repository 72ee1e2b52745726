import { writeFileSync } from 'node:fs';
import type { Mention } from '../../../src/domain/mention';
import { sampleMentions } from '../../../src/sample/sample-mentions';

/**
 * Writes an NDJSON export of `count` invented mentions, from the sample's first ones on. Files with different
 * marks share no id.
 */
export function writeMentionFile(path: string, count: number, mark = 'a'): void {
  const mentions: Mention[] = [];
  for (const batch of sampleMentions()) {
    mentions.push(...batch);
    if (mentions.length >= count) break;
  }
  const marked = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : `${mark}-${id}`;
  const lines = mentions.slice(0, count).map((mention) =>
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
