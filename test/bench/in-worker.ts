import type { BenchContext, BenchResult } from './benchmark';

export interface WorkerBench {
  readonly rows: number;
  /** A file of the real data, already fetched by the page. */
  readonly data?: ArrayBuffer;
}

/** Runs a measurement in the worker that the product would run it in, and waits for its results. */
export function inWorker(
  worker: Worker,
  ask: WorkerBench,
  log: BenchContext['log'],
): Promise<readonly BenchResult[]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({
      data,
    }: MessageEvent<{ log?: string; error?: string; results?: BenchResult[] }>) => {
      if (data.log !== undefined) log(data.log);
      if (data.error !== undefined) reject(new Error(data.error));
      if (data.results !== undefined) resolve(data.results);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(ask);
  });
}

/** The worker's side: answers the one request with results or an error. */
export function answerBench(
  measure: (ask: WorkerBench, log: (text: string) => void) => Promise<readonly BenchResult[]>,
): void {
  self.onmessage = ({ data }: MessageEvent<WorkerBench>) => {
    measure(data, (log) => self.postMessage({ log })).then(
      (results) => self.postMessage({ results }),
      (error: unknown) =>
        self.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  };
}
