/** FR3: sample quantile by linear interpolation (type 7) of ascending values; null for none. */
export function quantile(sorted: ArrayLike<number>, q: number): number | null {
  const { length } = sorted;
  if (length === 0) return null;
  const position = (length - 1) * q;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, length - 1)]!;
  return low + (high - low) * (position - below);
}
