import { SENTIMENT_THRESHOLD } from '../../../domain/sentiment-class';
import { COLUMNS, FLAG } from '../../columns/columns';
import type { Joined } from '../joined';
import { onlyCustomer } from '../turns';

/**
 * Customers: an author on one channel, since a handle names the same person only where it was given, about one brand
 * where the source names brands. A brand that only who replied tells (FR0) parts nobody: it would tear the answered
 * mentions of a customer from the others. Their mentions are the inbound ones of no bot, in time order.
 */
export interface Customers {
  readonly count: number;
  /** Customer of each mention, −1 where there is none or it is not known. */
  readonly of: Int32Array;
  /** Mentions of customer c are `members[offsets[c] … offsets[c + 1] − 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}

const NOBODY = FLAG.outbound | FLAG.automated;
const NOT_OWN_WORDS = NOBODY | FLAG.repost;

/** A mention whose author was purged (G7) belongs to its thread's one known customer, where there is only one. */
export function customers(joined: Joined): Customers {
  const { versions, columns, brands, threads, dictionaries } = joined;
  const { length } = versions;
  const channels = Math.max(1, dictionaries.channel.length);
  const authorOfThread = new Map<number, number>();
  const numbers = new Map<number, number>();
  const of = new Int32Array(length).fill(-1);
  const sizes: number[] = [];
  for (let mention = 0; mention < length; mention++) {
    if ((joined.flags(mention) & NOBODY) !== 0) continue;
    const author = joined.author(mention) || onlyAuthor(joined, mention, authorOfThread);
    if (author === 0) continue;
    const place = brands.named[threads.of[mention]!]! * channels + columns.channel[versions.row[mention]!]!;
    const key = place * joined.authors + author;
    let number = numbers.get(key);
    if (number === undefined) {
      number = sizes.push(0) - 1;
      numbers.set(key, number);
    }
    of[mention] = number;
    sizes[number]!++;
  }
  const offsets = new Uint32Array(sizes.length + 1);
  for (let customer = 0; customer < sizes.length; customer++) {
    offsets[customer + 1] = offsets[customer]! + sizes[customer]!;
  }
  const fill = offsets.slice(0, sizes.length);
  const members = new Uint32Array(offsets[sizes.length]!);
  for (let mention = 0; mention < length; mention++) {
    const customer = of[mention]!;
    if (customer >= 0) members[fill[customer]!++] = mention;
  }
  return { count: sizes.length, of, offsets, members };
}

function onlyAuthor(joined: Joined, mention: number, known: Map<number, number>): number {
  const thread = joined.threads.of[mention]!;
  let author = known.get(thread);
  if (author === undefined) {
    author = onlyCustomer(joined, thread);
    known.set(thread, author);
  }
  return author;
}

/** Whether a mention is a customer's own words: inbound, of no bot and no bare repost. */
export function isOwnWords(joined: Joined, mention: number): boolean {
  return (joined.flags(mention) & NOT_OWN_WORDS) === 0;
}

/** Whether a mention is a complaint: a customer's own words with a negative label. */
export function isComplaint(joined: Joined, mention: number): boolean {
  const score = joined.versions.sentiment[mention]!;
  return score <= -SENTIMENT_THRESHOLD && score !== COLUMNS.sentiment.none && isOwnWords(joined, mention);
}

/** Whether a mention is neutral or positive; one without a label is neither. */
export function isNotNegative(joined: Joined, mention: number): boolean {
  return joined.versions.sentiment[mention]! > -SENTIMENT_THRESHOLD;
}

/** Whether a mention carries a label. */
export function isLabelled(joined: Joined, mention: number): boolean {
  return joined.versions.sentiment[mention] !== COLUMNS.sentiment.none;
}

/** First position in `[from, to)` of ascending mentions whose time is after an instant; `to` where there is none. */
export function firstAfter(
  joined: Joined,
  members: Uint32Array,
  from: number,
  to: number,
  instant: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (joined.time(members[middle]!) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
