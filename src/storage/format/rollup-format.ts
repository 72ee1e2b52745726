import type { FacetValue, Rollup } from '../../analytics/rollup';
import { DamagedBlob, packFrame, unpackFrame } from './frame';

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

interface Rest {
  readonly zone: string;
  readonly mentions: number;
  readonly firstMention: number | null;
  readonly lastMention: number | null;
  readonly brands: readonly FacetValue[];
  readonly channels: readonly FacetValue[];
}

/** Packs a rollup into the one record that is read before everything else. */
export function packRollup(rollup: Rollup): Uint8Array {
  const { day, brand, channel, counts, ...rest } = rollup;
  const parts = new Map<string, Uint32Array | Uint16Array | Uint8Array>([
    ['day', day],
    ['brand', brand],
    ['channel', channel],
    ['counts', counts],
    ['rest', utf8.encode(JSON.stringify(rest satisfies Rest))],
  ]);
  return packFrame({ kind: 'rollup', version: 1, facts: {}, parts });
}

/** Throws `DamagedBlob`. */
export function unpackRollup(bytes: Uint8Array): Rollup {
  const { parts } = unpackFrame('rollup', bytes);
  const [day, brand, channel, counts, rest] = ['day', 'brand', 'channel', 'counts', 'rest'].map((name) =>
    parts.get(name),
  );
  if (
    !(day instanceof Uint32Array) ||
    !(brand instanceof Uint16Array) ||
    !(channel instanceof Uint16Array) ||
    !(counts instanceof Uint32Array) ||
    !(rest instanceof Uint8Array)
  ) {
    throw new DamagedBlob('a part of it is missing');
  }
  return { ...(JSON.parse(fromUtf8.decode(rest)) as Rest), day, brand, channel, counts };
}
