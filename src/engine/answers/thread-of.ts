import type { Dataset } from '../../analytics/dataset';
import type { CaseTable } from '../../analytics/join/case-table';
import { firstHumanReply } from '../../analytics/join/first-responses';
import type { Instant } from '../../domain/mention';

/** A thread in numbers of mentions: what the view of a thread is composed from. */
export interface ThreadStructure {
  /** All mentions of the thread, oldest first. */
  readonly mentions: Uint32Array;
  readonly brand: string;
  readonly openingKnown: boolean;
  /** Position in `mentions` of the opening, or of the first mention where the opening is not known. */
  readonly opening: number;
  /** Position in `mentions` of the first human reply (FR1), or null. */
  readonly firstReply: number | null;
  /** FR1b: whose turn, the positions it starts at and is answered at, and how long it has waited. */
  readonly turns: readonly {
    readonly customer: string;
    readonly start: number;
    readonly reply: number | null;
    readonly waitMs: number;
  }[];
  readonly asOf: Instant;
}

/** The thread that holds a mention, or null when there is no such mention. */
export function threadOf(dataset: Dataset, mention: number): ThreadStructure | null {
  const { joined, turns } = dataset;
  if (!Number.isInteger(mention) || mention < 0 || mention >= joined.length) return null;
  const { threads, brands } = joined;
  const thread = threads.of[mention] as number;
  const mentions = threads.members.slice(threads.offsets[thread], threads.offsets[thread + 1]);
  const position = new Map([...mentions].map((member, index) => [member, index]));
  const place = (member: number) => (member < 0 ? null : (position.get(member) ?? null));
  const anchor = threads.anchor[thread] as number;
  return {
    mentions,
    brand: brands.names[brands.ofThread[thread] as number] ?? '',
    openingKnown: threads.openingKnown[thread] === 1,
    opening: place(anchor) ?? 0,
    firstReply: place(firstHumanReply(joined, thread)),
    turns: casesAt(turns, mentions).map((turn) => ({
      customer: joined.dictionaries.author[joined.author(turns.at[turn] as number)] ?? '',
      start: place(turns.at[turn] as number) ?? 0,
      reply: place(turns.reply[turn] as number),
      waitMs: turns.wait[turn] as number,
    })),
    asOf: joined.asOf(anchor),
  };
}

/** Cases that start at one of some ascending mentions. */
function casesAt({ at, length }: CaseTable, mentions: Uint32Array): number[] {
  const found: number[] = [];
  for (const mention of mentions) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((at[middle] as number) < mention) low = middle + 1;
      else high = middle;
    }
    for (; low < length && at[low] === mention; low++) found.push(low);
  }
  return found;
}

/** How many mentions of the workspace answer a mention directly. */
export function repliesTo({ joined }: Dataset, mention: number): number {
  const { threads } = joined;
  const thread = threads.of[mention] as number;
  let replies = 0;
  for (let at = threads.offsets[thread] as number; at < (threads.offsets[thread + 1] as number); at++) {
    const member = threads.members[at] as number;
    if (threads.parent[member] === mention && member !== mention) replies++;
  }
  return replies;
}
