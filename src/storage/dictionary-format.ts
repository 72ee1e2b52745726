import { packFrame, unpackFrame } from './frame';
import { packStrings, unpackStrings } from './string-block';

/** Packs the strings behind a stretch of codes. */
export function packDictionary(values: readonly string[]): Uint8Array {
  const { lengths, body, wide } = packStrings(values);
  const parts = new Map<string, Uint32Array | Uint8Array>([
    ['lengths', lengths],
    ['body', body],
  ]);
  return packFrame({ kind: 'dictionary', version: 1, facts: { wide: wide ? 1 : 0 }, parts });
}

/** Throws `DamagedBlob`. */
export function unpackDictionary(bytes: Uint8Array): readonly string[] {
  const frame = unpackFrame('dictionary', bytes);
  const lengths = frame.parts.get('lengths');
  const body = frame.parts.get('body');
  if (!(lengths instanceof Uint32Array) || !(body instanceof Uint8Array)) return [];
  return unpackStrings({ lengths, body, wide: frame.facts['wide'] === 1 }).map((value) => value ?? '');
}
