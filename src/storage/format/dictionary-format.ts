import { TextColumn } from '../../analytics/columns/text-column';
import { packFrame, unpackFrame } from './frame';

/** Packs the strings behind a stretch of codes. */
export function packDictionary(values: readonly string[]): Uint8Array {
  const column = new TextColumn();
  for (const value of values) column.put(value);
  const { lengths, body } = column.part(0, values.length);
  const parts = new Map<string, Uint32Array | Uint8Array>([
    ['lengths', lengths],
    ['body', body],
  ]);
  return packFrame({ kind: 'dictionary', version: 1, facts: {}, parts });
}

/** Throws `DamagedBlob`. */
export function unpackDictionary(bytes: Uint8Array): readonly string[] {
  const { parts } = unpackFrame('dictionary', bytes);
  const lengths = parts.get('lengths');
  const body = parts.get('body');
  if (!(lengths instanceof Uint32Array) || !(body instanceof Uint8Array)) return [];
  const column = TextColumn.over(lengths, body);
  return Array.from(lengths, (_, code) => column.get(code) ?? '');
}
