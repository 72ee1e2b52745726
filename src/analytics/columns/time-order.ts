/** The columns that the order of rows is decided by: time, then id, then content, so that it never depends on luck. */
export interface OrderColumns {
  readonly createdAt: Float64Array;
  readonly idHi: Uint32Array;
  readonly idLo: Uint32Array;
  readonly content: Uint32Array;
}

/** Negative, 0 or positive, as row `a` stands before, with or after row `b`. */
export function compareRows(columns: OrderColumns, a: number, b: number): number {
  return (
    columns.createdAt[a]! - columns.createdAt[b]! ||
    columns.idHi[a]! - columns.idHi[b]! ||
    columns.idLo[a]! - columns.idLo[b]! ||
    columns.content[a]! - columns.content[b]!
  );
}

/** The order of rows `0 … length − 1`, or null when they are in order already. */
export function timeOrder(columns: OrderColumns, length: number): Uint32Array | null {
  return mergeRuns(columns, runsOf(columns, length), length);
}

/**
 * Merges runs that are each in order; `starts` holds the first row of each, ascending, beginning with 0.
 * null when the runs, one after the other, are in order already.
 */
export function mergeRuns(
  columns: OrderColumns,
  starts: readonly number[],
  length: number,
): Uint32Array | null {
  const needed = starts.filter((start) => start === 0 || compareRows(columns, start - 1, start) > 0);
  if (needed.length < 2) return null;
  let from = new Uint32Array(length);
  for (let i = 0; i < length; i++) from[i] = i;
  let to = new Uint32Array(length);
  let bounds = [...needed, length];
  while (bounds.length > 2) {
    const next = [0];
    for (let i = 0; i + 1 < bounds.length; i += 2) {
      const middle = bounds[i + 1]!;
      const end = bounds[i + 2] ?? middle;
      mergePair(columns, from, to, bounds[i]!, middle, end);
      next.push(end);
    }
    bounds = next;
    [from, to] = [to, from];
  }
  return from;
}

function mergePair(
  columns: OrderColumns,
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  middle: number,
  end: number,
): void {
  const { createdAt } = columns;
  let left = start;
  let right = middle;
  let out = start;
  while (left < middle && right < end) {
    const a = from[left]!;
    const b = from[right]!;
    const earlier = createdAt[a]! - createdAt[b]! || compareRows(columns, a, b);
    if (earlier <= 0) {
      to[out++] = a;
      left++;
    } else {
      to[out++] = b;
      right++;
    }
  }
  while (left < middle) to[out++] = from[left++]!;
  while (right < end) to[out++] = from[right++]!;
}

/** Starts of the stretches that are in order as they are; files are often sorted, so these are often few. */
function runsOf(columns: OrderColumns, length: number): number[] {
  const starts = length > 0 ? [0] : [];
  for (let row = 1; row < length; row++) {
    if (compareRows(columns, row - 1, row) > 0) starts.push(row);
  }
  return starts;
}
