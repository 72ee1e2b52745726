import type { Benchmark } from './benchmark';
import { inWorker } from './in-worker';

/** Full text: building the index, asking it, and the bytes it takes, against MiniSearch over the same tokens. */
export const benchmark: Benchmark = ({ rows, log }) =>
  inWorker(new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }), { rows }, log);
