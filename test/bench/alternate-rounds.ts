interface Contest {
  readonly rounds: number;
  /** Does the work once and answers what it cost in ms, so that its preparation can stay outside. */
  readonly ours: () => Promise<number>;
  readonly peer: () => Promise<number>;
}

/**
 * Measures two ways in turn, so that a slow moment of the machine hits both, after one unmeasured round each.
 * `ratio` is that of the medians.
 */
export async function alternateRounds({
  rounds,
  ours,
  peer,
}: Contest): Promise<{ ours: number; peer: number; ratio: number }> {
  await ours();
  await peer();
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    mine.push(await ours());
    theirs.push(await peer());
  }
  const result = { ours: median(mine), peer: median(theirs) };
  return { ...result, ratio: result.ours / result.peer };
}

/** The middle of some costs. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
