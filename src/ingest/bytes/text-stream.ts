import type { FileEncoding } from '../../domain/inspection';
import { cutSequenceBytes, type EncodingGuess, looksLikeUtf8 } from './detect-encoding';

/** Turns the bytes of a file, in order, into text; characters cut between two steps are put together. */
export interface TextStream {
  next(bytes: Uint8Array, last: boolean): string;
}

/** What bytes 0x80–0x9F mean in Windows-1252. Node 20 decodes them as Latin-1 control characters. */
const WINDOWS_1252_C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const C1 = /[\u0080-\u009f]/g;

/**
 * Decoder of a whole file from its first byte on, byte order mark and NUL characters (no text) removed.
 * Bytes that are invalid in the encoding become U+FFFD. A file that looked like UTF-8 only because its head is
 * plain ASCII is read as Windows-1252 from the first step that is not UTF-8.
 */
export function createTextStream({ encoding, bomBytes }: EncodingGuess): TextStream {
  const decode = decoders[encoding]();
  let first = true;
  return {
    next(bytes, last) {
      const text = decode(first ? bytes.subarray(bomBytes) : bytes, last);
      first = false;
      return text.includes('\0') ? text.replaceAll('\0', '') : text;
    },
  };
}

type Decode = (bytes: Uint8Array, last: boolean) => string;

const decoders: { readonly [E in FileEncoding]: () => Decode } = {
  'utf-8': utf8,
  'utf-16le': () => wide('utf-16le'),
  'utf-16be': () => wide('utf-16be'),
  'windows-1252': () => windows1252,
};

function wide(encoding: 'utf-16le' | 'utf-16be'): Decode {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

const latin = new TextDecoder('windows-1252');

function windows1252(bytes: Uint8Array): string {
  return latin.decode(bytes).replace(C1, (c) => WINDOWS_1252_C1.charAt(c.charCodeAt(0) - 0x80));
}

function utf8(): Decode {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let held: Uint8Array = new Uint8Array(0);
  let onlyAscii = true;
  let single = false;
  return (bytes, last) => {
    const joined = join(held, bytes);
    if (single) return windows1252(joined);
    const cut = last ? 0 : cutSequenceBytes(joined);
    const whole = joined.subarray(0, joined.length - cut);
    held = joined.slice(joined.length - cut);
    try {
      const text = strict.decode(whole);
      if (text.length !== whole.length) onlyAscii = false;
      return text;
    } catch {
      if (onlyAscii && !looksLikeUtf8(whole)) {
        single = true;
        held = new Uint8Array(0);
        return windows1252(joined);
      }
      onlyAscii = false;
      return lenient.decode(whole);
    }
  };
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
