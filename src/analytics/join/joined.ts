import type { Instant } from '../../domain/mention';
import { stripTrailingZero } from '../../domain/numeric-id';
import { type Dictionaries, FLAG, type MentionColumns } from '../columns/columns';
import { type Brands, joinBrands, namedBrands } from './brands';
import { joinSources, type Sources } from './sources';
import { joinThreads, type Threads } from './threads';
import { resolveVersions, type Versions } from './versions';

/** What joining depends on beside the rows. */
export interface JoinOptions {
  /** Empty: every brand but the competitors is own, also the unknown one. */
  readonly ownBrands: readonly string[];
  readonly competitors: readonly string[];
  /** Whether an import's brands come from its threads' repliers and its brand column is ignored (FR0). */
  readonly brandFromThread: (source: number) => boolean;
  /** Nothing after this instant is there yet, and everything is known up to it. */
  readonly asOf?: Instant | undefined;
  /** Newest successful sync of an import, where it is one; a file is known up to its newest mention (G4). */
  readonly sourceAsOf?: ((source: number) => Instant | undefined) | undefined;
  /** All rows are one source, as the files of one command are. */
  readonly oneSource?: boolean | undefined;
}

/** Mentions with their versions, threads, brands and sources joined: what cases and figures are read from. */
export class Joined {
  readonly versions: Versions;
  readonly sources: Sources;
  readonly threads: Threads;
  readonly brands: Brands;
  /** Number of author codes. */
  readonly authors: number;
  readonly #columns: MentionColumns;
  readonly #row: Uint32Array;
  readonly #own: Uint8Array;
  /** 1 for each brand code that is named as a competitor and is not own. */
  readonly competitors: Uint8Array;
  readonly #until: number;

  constructor(
    readonly columns: MentionColumns,
    readonly dictionaries: Dictionaries,
    options: JoinOptions,
  ) {
    this.#columns = columns;
    this.#until = options.asOf ?? Number.POSITIVE_INFINITY;
    this.versions = resolveVersions(columns, this.#until);
    this.#row = this.versions.row;
    const rows = this.versions.rows;
    this.sources = joinSources(columns, rows, {
      syncedAt: (source) => options.sourceAsOf?.(source),
      asOf: options.asOf,
      together: options.oneSource ?? false,
    });
    const named = namedBrands(columns, this.versions, options.brandFromThread);
    this.threads = joinThreads(columns, dictionaries, this.versions, this.sources, named);
    this.brands = joinBrands(columns, dictionaries, this.versions, this.threads, named);
    this.#own = ownBrands(this.brands.names, options);
    const competitors = new Set(options.competitors.map(stripTrailingZero));
    this.competitors = Uint8Array.from(this.brands.names, (name, code) =>
      Number(competitors.has(name) && this.#own[code] === 0),
    );
    this.authors = Math.max(1, dictionaries.author.length);
  }

  get length(): number {
    return this.versions.length;
  }

  /** When the mention was made: the earliest createdAt of its versions (G7). */
  time(mention: number): Instant {
    return this.versions.time[mention]!;
  }

  flags(mention: number): number {
    return this.#columns.flags[this.#row[mention]!]!;
  }

  author(mention: number): number {
    return this.#columns.author[this.#row[mention]!]!;
  }

  /** People reached, NaN where the source does not say. */
  reach(mention: number): number {
    return this.#columns.reach[this.#row[mention]!]!;
  }

  isOutbound(mention: number): boolean {
    return (this.flags(mention) & FLAG.outbound) !== 0;
  }

  /** Whether a brand code is an own brand's (G2). */
  isOwn(brand: number): boolean {
    return this.#own[brand] === 1;
  }

  /** G3: outbound and neither automated, private, nor a bare repost, which is a reaction. */
  isHumanReply(mention: number): boolean {
    return (this.flags(mention) & REPLY_MASK) === FLAG.outbound;
  }

  /** G2: as the source or a person says; by default inbound, about an own brand, no bare repost, no bare closing. */
  needsAnswer(mention: number): boolean {
    const flags = this.flags(mention);
    if ((flags & FLAG.outbound) !== 0 || (flags & FLAG.needsNoAnswer) !== 0) return false;
    if ((flags & FLAG.needsAnswer) !== 0) return true;
    return (flags & NO_ANSWER_MASK) === 0 && this.isOwn(this.brands.ofMention[mention]!);
  }

  /** When the mention was deleted at its source, NaN if it was not (G7). */
  deletedAt(mention: number): Instant {
    return this.known(this.#columns.deletedAt[this.versions.shown[mention]!]!);
  }

  source(mention: number): number {
    return this.sources.ofImport[this.#columns.source[this.#row[mention]!]!]!;
  }

  /** "As of" of the mention's own source (G4). */
  asOf(mention: number): Instant {
    return this.sources.asOf[this.source(mention)]!;
  }

  /** Where an unanswered wait that starts at the mention is censored: its source's "as of", or its deletion (FR2). */
  observedUntil(mention: number): Instant {
    const deleted = this.deletedAt(mention);
    const asOf = this.asOf(mention);
    return deleted < asOf ? deleted : asOf;
  }

  /** An instant, or NaN when it lies after what is known. */
  known(instant: Instant): Instant {
    return instant <= this.#until ? instant : Number.NaN;
  }
}

const REPLY_MASK = FLAG.outbound | FLAG.automated | FLAG.private | FLAG.repost;
const NO_ANSWER_MASK = FLAG.automated | FLAG.repost | FLAG.closing;

function ownBrands(names: readonly string[], options: JoinOptions): Uint8Array {
  const own = new Set(options.ownBrands.map(stripTrailingZero));
  const competitors = new Set(options.competitors.map(stripTrailingZero));
  return Uint8Array.from(names, (name) => Number(own.size === 0 ? !competitors.has(name) : own.has(name)));
}
