/** One measured comparison, printed as one JSON line. */
export interface BenchResult {
  readonly name: string;
  readonly rows: number;
  /** Our cost in ms: the median of the rounds. */
  readonly ours: number;
  /** The peer's cost in ms in the same run; null for a figure that is only reported. */
  readonly peer: number | null;
  readonly peerName: string | null;
  /** `ours / peer`: smaller is better. */
  readonly ratio: number | null;
  /** The largest ratio allowed. */
  readonly goal: number | null;
  /** The ratio keeps to the goal and the answers are equal. */
  readonly ok: boolean;
  /** Ours and the peer gave the same answer. */
  readonly equal: boolean;
  /** What `ours` and `peer` are measured in, where that is not ms. */
  readonly unit?: 'ms' | 'bytes';
}

export interface BenchContext {
  readonly rows: number;
  /** A line on stderr. */
  readonly log: (text: string) => void;
  /** A file of the real data beside the checkout (`threads/…`), undefined where it is absent. */
  readonly sharedData: (path: string) => Promise<Response | undefined>;
}

/**
 * What a file `<name>.bench.ts` of this folder exports as `benchmark`. It runs in a page of real Electron with a
 * fresh profile, may start workers (`new Worker(new URL('./x.worker.ts', import.meta.url), { type: 'module' })`)
 * and use IndexedDB; `globalThis.gc` is there.
 */
export type Benchmark = (context: BenchContext) => Promise<BenchResult | readonly BenchResult[]>;
