import type { Benchmark } from './benchmark';
import { inWorker } from './in-worker';

/** Cold load of the numeric columns, the database closed before, against Dexie's `each` over the same mentions. */
export const benchmark: Benchmark = ({ rows, log }) =>
  inWorker(new Worker(new URL('./load.worker.ts', import.meta.url), { type: 'module' }), { rows }, log);
