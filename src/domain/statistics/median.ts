/**
 * FR3: median of values in any order (type 7, the mean of the two middle ones of an even number), the same to the last
 * digit as `quantile(sorted, 0.5)`; null for none. It needs no sorting: time grows with their number alone.
 */
export function median(values: ArrayLike<number>): number | null {
  const { length } = values;
  if (length === 0) return null;
  const work = Float64Array.from(values);
  const below = Math.floor((length - 1) / 2);
  const low = select(work, below);
  if (length % 2 === 1) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < length; i++) if (work[i]! < high) high = work[i]!;
  return low + (high - low) / 2;
}

/** Puts the value of rank `rank` in its place, none above it before it and none below it after it (Hoare's FIND). */
function select(work: Float64Array, rank: number): number {
  let left = 0;
  let right = work.length - 1;
  while (left < right) {
    const pivot = work[rank]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (work[i]! < pivot) i++;
      while (work[j]! > pivot) j--;
      if (i > j) break;
      const value = work[i]!;
      work[i++] = work[j]!;
      work[j--] = value;
    }
    if (j < rank) left = i;
    if (i > rank) right = j;
  }
  return work[rank]!;
}
