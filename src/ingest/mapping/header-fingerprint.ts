import { hash128 } from '../fields/row-key';

/** Stable name of a header, whatever the case and blanks of its columns; mappings are remembered under it. */
export function headerFingerprint(headers: readonly string[]): string {
  return hash128(headers.map((header) => header.toLowerCase().replace(/\s+/g, ' ').trim()).join('\u001f'));
}
