/**
 * Many strings in few bytes: the UTF-16 length of each (`ABSENT` = there is none) and all of them joined.
 * UTF-8 unless a string holds half a surrogate pair, which UTF-8 cannot carry; then UTF-16.
 */
export interface StringBlock {
  readonly lengths: Uint32Array;
  readonly body: Uint8Array;
  readonly wide: boolean;
}

const ABSENT = 0xffffffff;
const STEP = 8192;
const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Packs strings and absent values; `unpackStrings` gives back exactly what went in. */
export function packStrings(strings: readonly (string | undefined)[]): StringBlock {
  const lengths = new Uint32Array(strings.length);
  for (let i = 0; i < strings.length; i++) lengths[i] = strings[i]?.length ?? ABSENT;
  const joined = strings.join('');
  const wide = !isWellFormed(joined);
  return { lengths, body: wide ? toUtf16(joined) : utf8.encode(joined), wide };
}

export function unpackStrings(block: StringBlock): (string | undefined)[] {
  const joined = block.wide ? fromUtf16(block.body) : fromUtf8.decode(block.body);
  const strings = new Array<string | undefined>(block.lengths.length).fill(undefined);
  let at = 0;
  for (let i = 0; i < strings.length; i++) {
    const length = block.lengths[i]!;
    if (length === ABSENT) continue;
    strings[i] = joined.slice(at, at + length);
    at += length;
  }
  return strings;
}

/** ES2024, there in every engine this runs on and not yet in the library types. */
function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

function toUtf16(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return new Uint8Array(units.buffer);
}

function fromUtf16(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.slice().buffer);
  const steps: string[] = [];
  for (let at = 0; at < units.length; at += STEP) {
    steps.push(String.fromCharCode(...units.subarray(at, at + STEP)));
  }
  return steps.join('');
}
