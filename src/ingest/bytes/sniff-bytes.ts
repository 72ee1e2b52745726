import type { Failure } from '../../domain/failure';
import { looksLikeUtf8 } from './detect-encoding';

/** First bytes of files that are no text, by what they are called to a person. */
const MAGIC: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
];

/**
 * Says why the bytes at the head of a file cannot be a table of text, or nothing when they may be.
 * Must be asked only where no UTF-16 was found: there zero bytes are letters.
 */
export function sniffBytes(head: Uint8Array, file: string): Failure | undefined {
  for (const [format, bytes] of MAGIC) {
    if (bytes.every((byte, i) => head[i] === byte)) {
      return {
        reason: 'format-unsupported',
        file,
        format: format === 'zip' ? zipFormat(head, file) : format,
      };
    }
  }
  let controls = 0;
  let firstControl = -1;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) {
      if (firstControl < 0) firstControl = i;
      controls++;
    }
  }
  const share = controls / head.length;
  if (share > 0.1 || (share > 0.01 && !looksLikeUtf8(head))) {
    return { reason: 'file-binary', file, offset: firstControl };
  }
  return undefined;
}

function zipFormat(head: Uint8Array, file: string): string {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  return /\.xls[xm]$/i.test(file) || start.includes('[Content_Types].xml') || start.includes('xl/')
    ? 'xlsx'
    : 'zip';
}
