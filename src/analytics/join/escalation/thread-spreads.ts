import { ESCALATION_WINDOW, SPREAD_BASE, SPREAD_MINIMUM } from '../../../domain/escalation/escalation-reason';
import type { Joined } from '../joined';
import { SlidingQuantiles } from './sliding-quantiles';

/**
 * How far each thread spread in its first 7 days, and what is usual (ES1). By thread; NaN where it has no inbound
 * mention, or its sources give no reach, or fewer than 100 threads make the base.
 */
export interface ThreadSpreads {
  /** Threads with an inbound mention, by the time of their first. */
  readonly order: Uint32Array;
  /** First inbound mention of each thread, −1 without one. */
  readonly first: Int32Array;
  /** Its time. */
  readonly since: Float64Array;
  /** Different named authors of inbound mentions. */
  readonly authors: Float64Array;
  /** Sum of the reach of inbound mentions. */
  readonly reach: Float64Array;
  readonly authorsP99: Float64Array;
  readonly reachP90: Float64Array;
  readonly reachP99: Float64Array;
}

/**
 * The base of a thread is what could be known when it began: the threads whose own 7 days were over by then, of those
 * that began in the 90 days before.
 */
export function threadSpreads(joined: Joined): ThreadSpreads {
  const { threads } = joined;
  const byThread = () => new Float64Array(threads.count).fill(Number.NaN);
  const first = new Int32Array(threads.count).fill(-1);
  const since = byThread();
  const authors = byThread();
  const reach = byThread();
  const found: number[] = [];
  const seen = new Uint32Array(joined.authors);
  for (let thread = 0; thread < threads.count; thread++) {
    let unique = 0;
    for (const mention of inboundMentions(joined, thread)) {
      if (first[thread]! < 0) {
        first[thread] = mention;
        since[thread] = joined.time(mention);
        found.push(thread);
      }
      const author = joined.author(mention);
      if (author !== 0 && seen[author] !== thread + 1) {
        seen[author] = thread + 1;
        unique++;
      }
      const own = reachOf(joined, mention);
      if (!Number.isNaN(own)) reach[thread] = (Number.isNaN(reach[thread]) ? 0 : reach[thread]!) + own;
    }
    if (first[thread]! >= 0) authors[thread] = unique;
  }
  const order = Uint32Array.from(found.sort((a, b) => since[a]! - since[b]! || a - b));
  const authorLimits = limits(order, since, authors, [0.99]);
  const reachLimits = limits(order, since, reach, [0.9, 0.99]);
  return {
    order,
    first,
    since,
    authors,
    reach,
    authorsP99: authorLimits[0]!,
    reachP90: reachLimits[0]!,
    reachP99: reachLimits[1]!,
  };
}

/** Inbound mentions of a thread in the 7 days from the first of them, in time order. */
export function* inboundMentions(joined: Joined, thread: number): Generator<number> {
  const { offsets, members } = joined.threads;
  let until = Number.POSITIVE_INFINITY;
  for (let at = offsets[thread]!; at < offsets[thread + 1]!; at++) {
    const mention = members[at]!;
    if (joined.isOutbound(mention)) continue;
    const time = joined.time(mention);
    if (time > until) return;
    if (until === Number.POSITIVE_INFINITY) until = time + ESCALATION_WINDOW;
    yield mention;
  }
}

/** Reach of a mention as its source counts it, NaN where it does not. */
export function reachOf(joined: Joined, mention: number): number {
  return joined.columns.reach[joined.versions.row[mention]!]!;
}

/** Quantiles of the base of each thread, by thread. */
function limits(
  order: Uint32Array,
  since: Float64Array,
  values: Float64Array,
  quantiles: readonly number[],
): Float64Array[] {
  const found = quantiles.map(() => new Float64Array(values.length).fill(Number.NaN));
  const known = order.filter((thread) => !Number.isNaN(values[thread]));
  const base = new SlidingQuantiles(Float64Array.from(known, (thread) => values[thread]!));
  let entering = 0;
  let leaving = 0;
  for (const thread of order) {
    const start = since[thread]!;
    for (; entering < known.length && since[known[entering]!]! <= start - ESCALATION_WINDOW; entering++) {
      base.add(values[known[entering]!]!);
    }
    for (; leaving < entering && since[known[leaving]!]! < start - SPREAD_BASE; leaving++) {
      base.remove(values[known[leaving]!]!);
    }
    if (base.size < SPREAD_MINIMUM) continue;
    quantiles.forEach((q, index) => {
      found[index]![thread] = base.at(q);
    });
  }
  return found;
}
