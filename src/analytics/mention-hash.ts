import type { Mention, MentionField } from '../domain/mention';

/**
 * Hashes of mentions, reused for every row so that nothing is allocated: `id` fills `hi` and `lo`, a 64-bit hash
 * of a key (never 0, 0, which means none; two of a million keys meet with probability 3e-8), and
 * `content` gives 32 bits over everything a version says (G7). A sentiment that the engine gave is not
 * something the source said and stays out.
 */
export class MentionHash {
  hi = 0;
  lo = 0;

  id(key: string): void {
    let a = 0x2545f491;
    let b = 0x9e3779b1;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, 0x85ebca6b);
      b = Math.imul(((b << 11) | (b >>> 21)) ^ unit, 0xc2b2ae35);
    }
    this.hi = finish(a ^ (b >>> 15) ^ key.length);
    this.lo = finish(b ^ (a >>> 13));
    if (this.hi === 0 && this.lo === 0) this.lo = 1;
  }

  content(mention: Mention): number {
    let hash = mixText(0x3c6ef372, mention.text);
    hash = mixNumber(hash, mention.createdAt);
    hash = mixText(hash, mention.author);
    hash = mixNumber(hash, mention.direction === 'outbound' ? 1 : 0);
    for (let i = 0; i < OPTIONAL.length; i++) {
      const value = mention[OPTIONAL[i]!];
      if (value === undefined) continue;
      hash = mixNumber(hash, i);
      hash = typeof value === 'string' ? mixText(hash, value) : mixNumber(hash, Number(value));
    }
    const sentiment = mention.sentiment;
    if (sentiment !== undefined && sentiment.by !== 'engine') hash = mixNumber(hash, sentiment.score + 5000);
    return finish(hash);
  }
}

/** Every field beside those that each mention has, in an order that never changes. */
const OPTIONAL = [
  'replyTo',
  'brand',
  'channel',
  'url',
  'region',
  'language',
  'reach',
  'theme',
  'perception',
  'agent',
  'team',
  'automated',
  'private',
  'repost',
  'needsAnswer',
  'status',
  'closedAt',
  'escalatedTo',
  'escalatedAt',
  'leadStage',
  'dealId',
  'dealValue',
  'currency',
  'dealCreatedAt',
  'wonAt',
  'deletedAt',
] as const satisfies readonly Exclude<MentionField, 'sentiment'>[];

function mixText(start: number, text: string): number {
  let hash = start ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return hash;
}

function mixNumber(start: number, value: number): number {
  const low = Math.imul(((start << 5) | (start >>> 27)) ^ (value | 0), 0xc2b2ae35);
  return Math.imul(((low << 5) | (low >>> 27)) ^ Math.floor(value / 4294967296), 0x85ebca6b);
}

function finish(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
