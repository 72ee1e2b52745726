import type { CaseTable } from '../join/case-table';

const BITS = 14;
const RADIX = 1 << BITS;
const LIMIT = 2 ** (3 * BITS) - 1;

/**
 * Cases in the order Kaplan–Meier reads them: by wait, answered before open ones. A radix sort over
 * 2 × wait + open, exact for waits up to 69 years; computed once per table.
 */
export function waitOrder(cases: CaseTable): Uint32Array {
  const { length, wait, open } = cases;
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = Math.min(LIMIT, wait[i]! * 2 + open[i]!);
  let from = new Uint32Array(length);
  for (let i = 0; i < length; i++) from[i] = i;
  let to = new Uint32Array(length);
  const places = new Uint32Array(RADIX + 1);
  for (let pass = 0; pass < 3; pass++) {
    const scale = RADIX ** pass;
    places.fill(0);
    for (let i = 0; i < length; i++) places[(Math.floor(keys[i]! / scale) % RADIX) + 1]!++;
    for (let digit = 0; digit < RADIX; digit++) places[digit + 1]! += places[digit]!;
    for (let i = 0; i < length; i++) {
      const index = from[i]!;
      to[places[Math.floor(keys[index]! / scale) % RADIX]!++] = index;
    }
    [from, to] = [to, from];
  }
  return from;
}
