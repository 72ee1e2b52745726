/** Mixes 32 bits, for instance a text's hash, into a hash; the order of mixing counts. */
export function mixHash(start: number, bits: number): number {
  return Math.imul(((start << 5) | (start >>> 27)) ^ bits, 0xc2b2ae35);
}

/** Mixes a number of up to 53 bits, for instance an instant, into a hash. */
export function mixNumber(start: number, value: number): number {
  return mixHash(mixHash(start, value | 0), Math.floor(value / 4294967296));
}

/** Spreads a mixed hash over all its 32 bits. */
export function finishHash(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
