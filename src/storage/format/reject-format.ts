import type { Reject } from '../../domain/mapping';
import { packFrame, unpackFrame } from './frame';

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Packs rejected rows; few and rarely read, so plain JSON inside the frame. */
export function packRejects(rejects: readonly Reject[]): Uint8Array {
  return packFrame({
    kind: 'rejects',
    version: 1,
    facts: { rows: rejects.length },
    parts: new Map([['json', utf8.encode(JSON.stringify(rejects))]]),
  });
}

/** Throws `DamagedBlob`. */
export function unpackRejects(bytes: Uint8Array): readonly Reject[] {
  const json = unpackFrame('rejects', bytes).parts.get('json');
  return json instanceof Uint8Array ? (JSON.parse(fromUtf8.decode(json)) as readonly Reject[]) : [];
}
