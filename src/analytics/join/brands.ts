import { stripTrailingZero } from '../../domain/numeric-id';
import { type Dictionaries, FLAG, type MentionColumns } from '../columns/columns';
import type { Threads } from './threads';
import type { Versions } from './versions';

/** Brands of threads and of repliers (FR0), as codes of `names`; 0 is the unknown brand. */
export interface Brands {
  /** The workspace's brand dictionary, followed by the authors that are brands by their replies. */
  readonly names: readonly string[];
  /** Brand of each thread: all its mentions, first response and volume go to it. */
  readonly ofThread: Uint32Array;
  /** Brand that the source itself names for each thread, 0 where its brand comes from who replied, or is unknown. */
  readonly named: Uint32Array;
  /** Brand of each mention: its thread's. */
  readonly ofMention: Uint32Array;
  /** Brand of the author of an outbound mention: direct replies go to it. */
  readonly writer: (mention: number) => number;
  /** 1 for each brand that wrote an outbound mention or that a source names. */
  readonly listed: Uint8Array;
}

/** Brand code that the source itself gives a mention; 0 where none, or where the source's brands come from threads. */
export function namedBrands(
  columns: MentionColumns,
  versions: Versions,
  brandFromThread: (source: number) => boolean,
): (mention: number) => number {
  const fromThread = new Map<number, boolean>();
  return (mention) => {
    const row = versions.row[mention]!;
    const brand = columns.brand[row]!;
    if (brand === 0) return 0;
    const source = columns.source[row]!;
    let ignored = fromThread.get(source);
    if (ignored === undefined) {
      ignored = brandFromThread(source);
      fromThread.set(source, ignored);
    }
    return ignored ? 0 : brand;
  };
}

export function joinBrands(
  columns: MentionColumns,
  dictionaries: Dictionaries,
  versions: Versions,
  threads: Threads,
  namedBrand: (mention: number) => number,
): Brands {
  const authors = new AuthorBrands(dictionaries);
  const isOutbound = (mention: number) => (columns.flags[versions.row[mention]!]! & FLAG.outbound) !== 0;
  const author = (mention: number) => columns.author[versions.row[mention]!]!;
  const named = new Uint32Array(threads.count);
  const ofThread = new Uint32Array(threads.count);
  const ofMention = new Uint32Array(versions.length);
  for (let thread = 0; thread < threads.count; thread++) {
    const from = threads.offsets[thread]!;
    const to = threads.offsets[thread + 1]!;
    let replier = 0;
    for (let at = from; at < to && named[thread] === 0; at++) {
      const mention = threads.members[at]!;
      named[thread] = namedBrand(mention);
      if (replier === 0 && isOutbound(mention)) replier = author(mention);
    }
    ofThread[thread] = named[thread] === 0 ? authors.brand(replier) : named[thread]!;
    for (let at = from; at < to; at++) ofMention[threads.members[at]!] = ofThread[thread]!;
  }
  const brandOfAuthor = new Map<number, number>();
  for (let mention = 0; mention < versions.length; mention++) {
    const replier = author(mention);
    if (replier === 0 || !isOutbound(mention) || brandOfAuthor.has(replier)) continue;
    const brand = namedBrand(mention);
    if (brand !== 0) brandOfAuthor.set(replier, brand);
  }
  const writer = (mention: number): number => {
    const own = namedBrand(mention) || brandOfAuthor.get(author(mention));
    return own || named[threads.of[mention]!] || authors.brand(author(mention));
  };
  const wrote: number[] = [];
  for (let mention = 0; mention < versions.length; mention++) {
    if (isOutbound(mention)) wrote[writer(mention)] = 1;
    wrote[namedBrand(mention)] = 1;
  }
  const listed = Uint8Array.from(authors.names, (_, brand) => (brand === 0 ? 0 : (wrote[brand] ?? 0)));
  return { names: authors.names, ofThread, named, ofMention, writer, listed };
}

/** Gives authors brand codes: that of the brand of the same name where there is one, otherwise a new one. */
class AuthorBrands {
  readonly names: string[];
  readonly #authors: readonly string[];
  readonly #codes = new Map<string, number>();
  readonly #known = new Map<number, number>();

  constructor(dictionaries: Dictionaries) {
    this.#authors = dictionaries.author;
    this.names = dictionaries.brand.length > 0 ? [...dictionaries.brand] : [''];
    this.names.forEach((name, code) => {
      if (!this.#codes.has(name)) this.#codes.set(name, code);
    });
  }

  brand(author: number): number {
    if (author === 0) return 0;
    let code = this.#known.get(author);
    if (code === undefined) {
      const name = stripTrailingZero(this.#authors[author]!);
      code = this.#codes.get(name);
      if (code === undefined) {
        code = this.names.push(name) - 1;
        this.#codes.set(name, code);
      }
      this.#known.set(author, code);
    }
    return code;
  }
}
