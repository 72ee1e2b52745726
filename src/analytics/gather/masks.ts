import { DIMENSIONS, type Dimension, type Filter } from '../../domain/filter';
import type { Instant } from '../../domain/mention';
import type { Joined } from '../join/joined';
import { chosenCodes, type DimensionCodes, dimensionCodes } from './dimensions';

/** Values of one dimension are alternatives, dimensions add up; a dimension without values filters nothing. */
export type Where = Filter['where'];

/** Which mentions pass the dimensions of a filter, whatever its period. */
export interface Mask {
  /** 1 for each mention that passes. */
  readonly passes: Uint8Array;
  /** Oldest "as of" of the sources that have a mention among them (G4); null when none passes. */
  readonly asOf: Instant | null;
  /** The same without the brand: for direct replies, whose brand is the replier's (FR0). */
  readonly anyBrand: Uint8Array;
  /** 1 for each brand code the filter allows; null when it allows all. */
  readonly brands: Uint8Array | null;
}

const MOST_KEPT = 12;

/** Codes and masks of one dataset, computed when first asked for and kept while they are in use. */
export class MaskCache {
  readonly #codes = new Map<Dimension, DimensionCodes>();
  readonly #masks = new Map<string, Mask>();
  readonly #passes = new Map<string, Uint8Array>();

  constructor(readonly joined: Joined) {}

  codes(dimension: Dimension): DimensionCodes {
    let codes = this.#codes.get(dimension);
    if (!codes) {
      codes = dimensionCodes(this.joined, dimension);
      this.#codes.set(dimension, codes);
    }
    return codes;
  }

  /** 1 for each code of a dimension that a filter allows; null when it allows all. */
  allowed(dimension: Dimension, where: Where): Uint8Array | null {
    const chosen = where[dimension];
    return chosen?.length ? chosenCodes(this.codes(dimension).values, chosen) : null;
  }

  mask(where: Where): Mask {
    const key = keyOf(where);
    const known = this.#masks.get(key);
    if (known) return known;
    const passes = this.#passing(where);
    const { brand, ...others } = where;
    const mask: Mask = {
      passes,
      asOf: this.#oldestAsOf(passes),
      anyBrand: brand?.length ? this.#passing(others) : passes,
      brands: this.allowed('brand', where),
    };
    keep(this.#masks, key, mask);
    return mask;
  }

  #passing(where: Where): Uint8Array {
    const key = keyOf(where);
    const known = this.#passes.get(key);
    if (known) return known;
    const passes = new Uint8Array(this.joined.length).fill(1);
    for (const dimension of DIMENSIONS) {
      const chosen = where[dimension];
      if (!chosen || chosen.length === 0) continue;
      const { codes, values } = this.codes(dimension);
      const allowed = chosenCodes(values, chosen);
      for (let mention = 0; mention < passes.length; mention++) {
        if (allowed[codes[mention]!] !== 1) passes[mention] = 0;
      }
    }
    keep(this.#passes, key, passes);
    return passes;
  }

  #oldestAsOf(passes: Uint8Array): Instant | null {
    const { joined } = this;
    const seen = new Uint8Array(joined.sources.count);
    let left = joined.sources.ofImport.filter((source, index) => source === index).length;
    let oldest = Number.POSITIVE_INFINITY;
    for (let mention = 0; mention < passes.length && left > 0; mention++) {
      if (passes[mention] === 0) continue;
      const source = joined.source(mention);
      if (seen[source] === 1) continue;
      seen[source] = 1;
      left--;
      oldest = Math.min(oldest, joined.sources.asOf[source]!);
    }
    return Number.isFinite(oldest) ? oldest : null;
  }
}

function keyOf(where: Where): string {
  return JSON.stringify(
    DIMENSIONS.filter((dimension) => where[dimension]?.length).map((dimension) => [
      dimension,
      [...(where[dimension] ?? [])].sort(),
    ]),
  );
}

function keep<T>(cache: Map<string, T>, key: string, value: T): void {
  cache.set(key, value);
  const oldest = cache.keys().next().value;
  if (cache.size > MOST_KEPT && oldest !== undefined) cache.delete(oldest);
}
