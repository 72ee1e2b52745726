import type { RecordCounts } from '../../domain/mapping';
import type { ImportProgress } from '../../ipc/engine-contract';
import type { EnginePorts } from '../ports';

const EVERY_MS = 100;
const ESTIMATE_AFTER_MS = 1000;

/** What is known of a running import between two reports. */
export interface ImportPosition {
  readonly phase: ImportProgress['phase'];
  readonly file: string;
  readonly bytesRead: number;
  readonly counts: RecordCounts;
}

/**
 * Reports how an import goes, at most ten times a second and once for each new phase: rows, rate over the whole
 * run, and the time left as the bytes so far suggest.
 */
export class ProgressMeter {
  readonly #started: number;
  #reported = Number.NEGATIVE_INFINITY;
  #phase: ImportProgress['phase'] | null = null;

  constructor(
    private readonly ports: Pick<EnginePorts, 'clock' | 'progress'>,
    private readonly importId: string,
    private readonly bytesTotal: number,
  ) {
    this.#started = ports.clock();
  }

  report({ phase, file, bytesRead, counts }: ImportPosition): void {
    const now = this.ports.clock();
    if (phase === this.#phase && now - this.#reported < EVERY_MS) return;
    this.#phase = phase;
    this.#reported = now;
    const elapsed = now - this.#started;
    const known = phase === 'reading' && elapsed >= ESTIMATE_AFTER_MS && bytesRead > 0;
    this.ports.progress({
      importId: this.importId,
      phase,
      file,
      bytesRead,
      bytesTotal: this.bytesTotal,
      rows: counts.read,
      rejected: counts.rejected,
      duplicates: counts.duplicates,
      rowsPerSecond: elapsed > 0 ? Math.round((counts.read / elapsed) * 1000) : 0,
      secondsLeft: known ? ((elapsed / bytesRead) * (this.bytesTotal - bytesRead)) / 1000 : null,
    });
  }
}
