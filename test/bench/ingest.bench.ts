import type { Benchmark } from './benchmark';
import { inWorker } from './in-worker';

/** Mapped mentions in worker memory → committed store, against Dexie's bulkPut of the same objects. */
export const benchmark: Benchmark = ({ rows, log }) =>
  inWorker(new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' }), { rows }, log);
