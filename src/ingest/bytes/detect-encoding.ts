import type { FileEncoding } from '../../domain/inspection';

export interface EncodingGuess {
  readonly encoding: FileEncoding;
  /** Bytes of the byte order mark; 0 without one. */
  readonly bomBytes: number;
}

/**
 * Tells the encoding of a text file from its head: byte order mark, else the zero bytes of UTF-16, else UTF-8
 * where that is valid, else Windows-1252.
 */
export function detectEncoding(head: Uint8Array): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bomBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bomBytes: 2 };
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, bomBytes: 0 };
  return { encoding: looksLikeUtf8(head) ? 'utf-8' : 'windows-1252', bomBytes: 0 };
}

/** In UTF-16 text most letters have a zero byte, always on the same side. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  const length = head.length & ~1;
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  const most = Math.max(odd, even);
  if (most < 4 || most < pairs * 0.3 || Math.min(odd, even) > most * 0.05) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Whether bytes are UTF-8, a sequence cut at the end not counted. A file that is UTF-8 but for a few damaged
 * characters is still UTF-8: what is wrong must outnumber what is right before it is read as another encoding.
 */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  const whole = bytes.subarray(0, bytes.length - cutSequenceBytes(bytes));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
  let damaged = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) sound++;
  }
  return damaged <= sound;
}

/** Length of a UTF-8 sequence that begins at the end of `bytes` and is not complete there. */
export function cutSequenceBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
}
