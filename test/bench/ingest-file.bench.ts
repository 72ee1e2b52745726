import type { Benchmark } from './benchmark';
import { inWorker } from './in-worker';

/** What comes before and after storing a file, each apart: reading it (against Papa Parse alone), labelling, joining. */
export const benchmark: Benchmark = ({ rows, log }) =>
  inWorker(
    new Worker(new URL('./ingest-file.worker.ts', import.meta.url), { type: 'module' }),
    { rows },
    log,
  );
