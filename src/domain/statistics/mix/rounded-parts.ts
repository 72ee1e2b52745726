/**
 * Rounds parts to `decimals` so that, as printed, they add up to their printed total (largest remainder): each part
 * ends within one last digit of itself. `total` is what the parts sum to, its halves round away from 0 as they are
 * printed; ties go to the earlier part.
 */
export function roundedParts(parts: readonly number[], total: number, decimals: number): readonly number[] {
  const scale = 10 ** decimals;
  const floors = parts.map((part) => Math.floor(part * scale));
  const missing = rounded(total * scale) - floors.reduce((sum, part) => sum + part, 0);
  if (missing < 0 || missing > parts.length) throw new RangeError('The parts do not sum to their total');
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part * scale - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((part, index) => (part + (raised.has(index) ? 1 : 0)) / scale);
}

function rounded(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
