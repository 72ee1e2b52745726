import { FLAG } from '../columns/columns';
import { LONG, WORDLESS } from '../columns/fold-hash';
import type { Joined } from './joined';

/** Codes beyond the labels (0 none, 1 negative, 2 neutral, 3 positive): inbound, yet not in sentiment counts. */
export const FOLDED = 4;
export const BOT = 5;
/** Not inbound at all. */
export const OUTBOUND = 6;

/** Codes from 0 up to before this are those of inbound mentions. */
export const INBOUND_CODES = 6;

/** As what each mention enters sentiment counts (G8). */
export interface CountedSentiment {
  /** Label of what counts, otherwise why it does not; by mention. */
  readonly codes: Uint8Array;
  /** 1 for each inbound mention that was imported before texts were compared, and so counts as it is; null for none. */
  readonly uncompared: Uint8Array | null;
}

/** G8: how long after the first of its group a near-duplicate is folded into it, in ms. */
const WINDOW = 24 * 60 * 60 * 1000;

/**
 * G8: near-duplicates within 24 hours of the first of their group count once in sentiment, as that first one: the same
 * text by the same author, or one of at least 8 words by anybody. Groups are formed over all inbound mentions, whatever
 * a filter selects, so that the parts of a split add up. What the source marks as automated is a bot's and represents
 * nobody. A mention whose text is gone is only found again by the hash of a long text; without text nothing is folded.
 */
export function countedSentiment(joined: Joined, labels: ArrayLike<number>): CountedSentiment {
  const { columns, versions, length } = joined;
  const codes = new Uint8Array(length);
  const groups = new FirstOfGroups(joined);
  let uncompared: Uint8Array | null = null;
  for (let mention = 0; mention < length; mention++) {
    const flags = joined.flags(mention);
    if ((flags & FLAG.outbound) !== 0) {
      codes[mention] = OUTBOUND;
      continue;
    }
    if ((flags & FLAG.automated) !== 0) {
      codes[mention] = BOT;
      continue;
    }
    codes[mention] = labels[mention]!;
    const row = versions.row[mention]!;
    const hi = columns.foldHi[row]!;
    const lo = columns.foldLo[row]!;
    if (hi === 0 && lo === 0) {
      uncompared ??= new Uint8Array(length);
      uncompared[mention] = 1;
      continue;
    }
    if (hi === 0 && lo === WORDLESS) continue;
    const isShort = (lo & LONG) === 0;
    if (isShort && (joined.author(mention) === 0 || !Number.isNaN(joined.deletedAt(mention)))) continue;
    if (groups.holds(mention)) codes[mention] = FOLDED;
  }
  return { codes, uncompared };
}

/**
 * First mentions of the groups that are open, by text, in an open-addressing table of mentions; mentions come in the
 * order of time. A short text is one author's, a long one anybody's.
 */
class FirstOfGroups {
  readonly #mask: number;
  readonly #slots: Int32Array;

  constructor(readonly joined: Joined) {
    let size = 16;
    while (size < joined.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
  }

  /** Whether a mention belongs to a group that is there; otherwise it starts one. */
  holds(mention: number): boolean {
    const { columns, versions } = this.joined;
    const row = versions.row[mention]!;
    const author = this.#authorOf(mention);
    const hi = columns.foldHi[row]!;
    let slot =
      (columns.foldLo[row]! ^ Math.imul(hi, 0x9e3779b1) ^ Math.imul(author, 0x85ebca6b)) & this.#mask;
    for (;;) {
      const first = this.#slots[slot]!;
      if (first < 0) break;
      if (this.#isSameText(first, row) && this.#authorOf(first) === author) {
        if (versions.time[mention]! - versions.time[first]! <= WINDOW) return true;
        break;
      }
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = mention;
    return false;
  }

  #isSameText(first: number, row: number): boolean {
    const { columns, versions } = this.joined;
    const other = versions.row[first]!;
    return columns.foldHi[other] === columns.foldHi[row] && columns.foldLo[other] === columns.foldLo[row];
  }

  #authorOf(mention: number): number {
    const { columns, versions } = this.joined;
    const row = versions.row[mention]!;
    return (columns.foldLo[row]! & LONG) !== 0 ? 0 : columns.author[row]!;
  }
}
