import type { Joined } from '../joined';
import { type Customers, isComplaint } from './customers';

/** Complaints of known customers, ascending by mention. */
export interface Complaints {
  readonly length: number;
  readonly at: Uint32Array;
  readonly start: Float64Array;
  readonly customer: Uint32Array;
  /** RE3: 1 where the customer's complaints of the 90 days up to this one have 3 themes or 4 threads. */
  readonly pattern: Uint8Array;
  /** Complaints whose author is not known. */
  readonly unnamed: { readonly at: Uint32Array; readonly start: Float64Array };
}

/** RE3: how long complaints are looked at together, in ms. */
const SPAN = 90 * 24 * 3_600_000;
const THEMES = 3;
const THREADS = 4;

export function complaints(joined: Joined, customers: Customers): Complaints {
  const at: number[] = [];
  const unnamed: number[] = [];
  for (let mention = 0; mention < joined.length; mention++) {
    if (isComplaint(joined, mention)) (customers.of[mention]! < 0 ? unnamed : at).push(mention);
  }
  const repeated = patterns(joined, customers);
  return {
    length: at.length,
    at: Uint32Array.from(at),
    start: Float64Array.from(at, (mention) => joined.time(mention)),
    customer: Uint32Array.from(at, (mention) => customers.of[mention]!),
    pattern: Uint8Array.from(at, (mention) => repeated[mention]!),
    unnamed: {
      at: Uint32Array.from(unnamed),
      start: Float64Array.from(unnamed, (mention) => joined.time(mention)),
    },
  };
}

/** 1 for each complaint that completes or keeps up a pattern. */
function patterns(joined: Joined, { count, offsets, members }: Customers): Uint8Array {
  const { columns, versions, threads } = joined;
  const found = new Uint8Array(joined.length);
  const themes = new Tally();
  const inThreads = new Tally();
  for (let customer = 0; customer < count; customer++) {
    const end = offsets[customer + 1]!;
    themes.clear();
    inThreads.clear();
    let oldest = offsets[customer]!;
    for (let at = oldest; at < end; at++) {
      const mention = members[at]!;
      if (!isComplaint(joined, mention)) continue;
      themes.add(columns.theme[versions.row[mention]!]!, 1);
      inThreads.add(threads.of[mention]!, 1);
      for (; joined.time(members[oldest]!) < joined.time(mention) - SPAN; oldest++) {
        const past = members[oldest]!;
        if (!isComplaint(joined, past)) continue;
        themes.add(columns.theme[versions.row[past]!]!, -1);
        inThreads.add(threads.of[past]!, -1);
      }
      const named = themes.size - Number(themes.has(0));
      if (named >= THEMES || inThreads.size >= THREADS) found[mention] = 1;
    }
  }
  return found;
}

/** How often each code is there at present. */
class Tally {
  readonly #counts = new Map<number, number>();

  get size(): number {
    return this.#counts.size;
  }

  has(code: number): boolean {
    return this.#counts.has(code);
  }

  add(code: number, by: 1 | -1): void {
    const count = (this.#counts.get(code) ?? 0) + by;
    if (count === 0) this.#counts.delete(code);
    else this.#counts.set(code, count);
  }

  clear(): void {
    this.#counts.clear();
  }
}
