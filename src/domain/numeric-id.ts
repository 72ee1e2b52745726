const TRAILING = /^-?\d+\.0+$/;
const DIGITS = /^\d+$/;

/** A numeric id as text without the `.0` that spreadsheets add; anything else unchanged (FR0). */
export function stripTrailingZero(id: string): string {
  return id.charCodeAt(id.length - 1) === 48 && TRAILING.test(id) ? id.slice(0, id.indexOf('.')) : id;
}

/** Order of ids and brands: numbers by value before everything else, the rest by code units (FR0). */
export function compareIds(a: string, b: string): number {
  const numericA = DIGITS.test(a);
  const numericB = DIGITS.test(b);
  if (numericA !== numericB) return numericA ? -1 : 1;
  if (numericA) {
    const x = BigInt(a);
    const y = BigInt(b);
    if (x !== y) return x < y ? -1 : 1;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
