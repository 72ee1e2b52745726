import * as v from 'valibot';
import { type MainAsk, mapping } from '../../ipc/main-contract';

/** Mappings by header fingerprint, the most recently used last. */
export const rememberedMappings = v.array(v.object({ fingerprint: v.string(), mapping }));

export type RememberedMappings = v.InferOutput<typeof rememberedMappings>;
export type RememberedMapping = MainAsk<'mapping.remember'>;

const MOST = 500;

/** With this mapping as the latest; the least recently used one goes when there are too many. */
export function rememberMapping(
  all: RememberedMappings,
  { fingerprint, mapping: chosen }: RememberedMapping,
): RememberedMappings {
  const others = all.filter((each) => each.fingerprint !== fingerprint);
  return [...others, { fingerprint, mapping: chosen }].slice(-MOST);
}

export function recallMapping(
  all: RememberedMappings,
  fingerprint: string,
): RememberedMapping['mapping'] | null {
  return all.find((each) => each.fingerprint === fingerprint)?.mapping ?? null;
}
