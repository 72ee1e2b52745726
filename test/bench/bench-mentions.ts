import type { Mention, MentionId } from '../../src/domain/mention';
import { textPool } from '../../src/ingest/fields/text-pool';
import { sampleMentions } from '../../src/sample/sample-mentions';

const NAMES = [
  'brand',
  'channel',
  'region',
  'language',
  'theme',
  'perception',
  'agent',
  'team',
  'status',
] as const;
const EIGHTEEN_MONTHS = 550 * 86_400_000;

/** So many distinct mentions, in time order: the sample's, again and again a year and a half later under new ids. */
export function benchMentions(rows: number): Mention[] {
  const base = asRead([...sampleMentions()].flat().map(withoutWords));
  return Array.from({ length: rows }, (_, row): Mention => {
    const mention = base[row % base.length]!;
    const round = Math.floor(row / base.length);
    if (round === 0) return mention;
    const again = (id: MentionId) => `${id}-${round}` as MentionId;
    return {
      ...mention,
      id: again(mention.id),
      createdAt: mention.createdAt + round * EIGHTEEN_MONTHS,
      ...(mention.replyTo && { replyTo: again(mention.replyTo) }),
    };
  });
}

/**
 * The mentions as reading a file leaves them in memory: texts flat and not in the pieces they were made up of,
 * repeated names one string each.
 */
function asRead(mentions: readonly Mention[]): Mention[] {
  const read = JSON.parse(JSON.stringify(mentions)) as { -readonly [F in keyof Mention]: Mention[F] }[];
  const pool = textPool();
  for (const mention of read) {
    mention.author = pool(mention.author);
    for (const name of NAMES) {
      const value = mention[name];
      if (value !== undefined) mention[name] = pool(value);
    }
  }
  return read;
}

/** A deleted mention as a store may keep it: without its author and words (G7). */
function withoutWords(mention: Mention): Mention {
  if (mention.deletedAt === undefined) return mention;
  const { url: _url, ...rest } = mention;
  return { ...rest, author: '', text: '' };
}

/** Order-independent sum over every field of every mention, to tell whether two stores hold the same. */
export class ContentSum {
  count = 0;
  sum = 0;

  add(mention: Mention): void {
    this.count++;
    const text = JSON.stringify(Object.entries(mention).sort(([a], [b]) => (a < b ? -1 : 1)));
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    this.sum = (this.sum + (hash >>> 0)) % 0x1fffffffffffff;
  }

  equals(other: ContentSum): boolean {
    return this.count === other.count && this.sum === other.sum;
  }
}
