import type { Dataset } from '../dataset';

/** The perceptions of a customer (SE7). */
export type Perception = 'experience' | 'reliability' | 'feeling';

export interface PerceptionTest {
  /** Whether a mention is of the perception. */
  readonly passes: (mention: number) => boolean;
  /** Whether nothing says of which perception a mention is. */
  readonly isUnknown: (mention: number) => boolean;
}

/** SE7: mentions of one perception, which the source names in any case. */
export function perceived(perception: Perception): (dataset: Dataset) => PerceptionTest {
  return ({ masks }) => {
    const { codes, values } = masks.codes('perception');
    const named = Uint8Array.from(values, (value) => Number(value.trim().toLowerCase() === perception));
    return {
      passes: (mention) => named[codes[mention]!] === 1,
      isUnknown: (mention) => codes[mention] === 0,
    };
  };
}
