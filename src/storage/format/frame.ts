import { checksum } from './checksum';

type Part = Float64Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/**
 * What every stored blob looks like: 16 bytes (magic, checksum of all that follows, length of the header, 0), a JSON header,
 * then the parts, each on an 8-byte boundary so that it can be read in place as a typed array. Little-endian.
 * Parts are found by name: a reader passes over those it does not know, and carries them on when it rewrites.
 */
export interface Frame {
  readonly kind: string;
  readonly version: number;
  readonly facts: Readonly<Record<string, number | string>>;
  readonly parts: ReadonlyMap<string, Part>;
}

/** The bytes are not what was written: which check failed. */
export class DamagedBlob extends Error {
  constructor(readonly what: string) {
    super(what);
    this.name = 'DamagedBlob';
  }
}

const MAGIC = 0x31534850;
const TYPES = {
  f64: Float64Array,
  u32: Uint32Array,
  i16: Int16Array,
  u16: Uint16Array,
  u8: Uint8Array,
} as const;

type PartType = keyof typeof TYPES;
type PartEntry = readonly [name: string, type: PartType, offset: number, length: number];

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Packs a frame into bytes of its own. */
export function packFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const entries: PartEntry[] = [];
  let end = 0;
  for (const [name, part] of frame.parts) {
    entries.push([name, typeOf(part), end, part.length]);
    end = align(end + part.byteLength);
  }
  const header = utf8.encode(
    JSON.stringify({ kind: frame.kind, version: frame.version, facts: frame.facts, parts: entries }),
  );
  const start = align(16 + header.byteLength);
  const bytes = new Uint8Array(start + end);
  bytes.set(header, 16);
  let index = 0;
  for (const part of frame.parts.values()) {
    const [, , offset] = entries[index++]!;
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), start + offset);
  }
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(8, header.byteLength, true);
  head.setUint32(4, checksum(bytes.subarray(8)), true);
  return bytes;
}

/** Reads a frame of the given kind in place. Throws `DamagedBlob`. */
export function unpackFrame(kind: string, stored: Uint8Array): Frame {
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice();
  if (bytes.byteLength < 16) throw new DamagedBlob('it is cut off');
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(0, true) !== MAGIC) throw new DamagedBlob('it does not begin as it should');
  if (head.getUint32(4, true) !== checksum(bytes.subarray(8))) throw new DamagedBlob('its checksum differs');
  const headerLength = head.getUint32(8, true);
  const header = JSON.parse(fromUtf8.decode(bytes.subarray(16, 16 + headerLength))) as {
    kind: string;
    version: number;
    facts: Record<string, number | string>;
    parts: PartEntry[];
  };
  if (header.kind !== kind) throw new DamagedBlob(`it is a ${header.kind}, not a ${kind}`);
  const start = bytes.byteOffset + align(16 + headerLength);
  const parts = new Map<string, Part>();
  for (const [name, type, offset, length] of header.parts) {
    parts.set(name, new TYPES[type](bytes.buffer as ArrayBuffer, start + offset, length));
  }
  return { kind, version: header.version, facts: header.facts, parts };
}

function typeOf(part: Part): PartType {
  if (part instanceof Float64Array) return 'f64';
  if (part instanceof Uint32Array) return 'u32';
  if (part instanceof Int16Array) return 'i16';
  return part instanceof Uint16Array ? 'u16' : 'u8';
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}
