import type { RecordCounts } from '../../domain/mapping';
import type { ImportProgress } from '../../ipc/engine-contract';
import type { EnginePorts } from '../ports';

const EVERY_MS = 100;
const ESTIMATE_AFTER_MS = 1000;

/**
 * What the phases after the reading cost, as parts of what it costs to read and stage one row: storing for each row of
 * the import, joining and committing for each row of the whole workspace, which they go over. Known approximation:
 * measured on the sample.
 */
const STORING = 0.03;
const JOINING = 0.11;
const COMMITTING = 0.03;

/** What is known of a running import between two reports. */
export interface ImportPosition {
  readonly phase: ImportProgress['phase'];
  readonly file: string;
  readonly bytesRead: number;
  readonly counts: RecordCounts;
}

/** How much there is to do; rows where they are known before they are read, bytes otherwise. */
export interface ImportSize {
  readonly bytes: number;
  readonly rows?: number;
  /** Rows that the workspace has already, which are joined with the new ones. */
  readonly rowsBefore: number;
}

/**
 * Reports how an import goes, at most ten times a second and once for each new phase: rows, the rate at which they
 * are read, the share done of all phases, and the time left to the end of the last one, at that rate.
 */
export class ProgressMeter {
  readonly #started: number;
  #reported = Number.NEGATIVE_INFINITY;
  #phase: ImportProgress['phase'] | null = null;
  /** Ms that the reading has taken so far, or took. */
  #reading = 0;
  #share = 0;

  /** The reading begins now. */
  constructor(
    private readonly ports: Pick<EnginePorts, 'clock' | 'progress'>,
    private readonly importId: string,
    private readonly size: ImportSize,
  ) {
    this.#started = ports.clock();
  }

  report({ phase, file, bytesRead, counts }: ImportPosition): void {
    const now = this.ports.clock();
    if (phase === this.#phase && now - this.#reported < EVERY_MS) return;
    if (this.#phase === null || this.#phase === 'reading') this.#reading = now - this.#started;
    this.#phase = phase;
    this.#reported = now;
    const done = counts.read;
    const left = this.#rowsLeft(phase, bytesRead, done);
    if (left !== null && done + left > 0)
      this.#share = Math.max(this.#share, this.#shareDone(done, left, phase));
    const known = left !== null && done > 0 && this.#reading >= ESTIMATE_AFTER_MS;
    this.ports.progress({
      importId: this.importId,
      phase,
      file,
      bytesRead,
      bytesTotal: this.size.bytes,
      share: this.#share,
      rows: done,
      rejected: counts.rejected,
      duplicates: counts.duplicates,
      rowsPerSecond: this.#reading > 0 ? Math.round((done / this.#reading) * 1000) : 0,
      secondsLeft: known ? ((this.#reading / done) * this.#costLeft(done, left, phase)) / 1000 : null,
    });
  }

  /** Rows that are still to be read, as the bytes so far suggest; null while nothing does. */
  #rowsLeft(phase: ImportProgress['phase'], bytesRead: number, done: number): number | null {
    if (phase !== 'reading') return 0;
    if (this.size.rows !== undefined) return Math.max(0, this.size.rows - done);
    return bytesRead > 0 ? (done / bytesRead) * Math.max(0, this.size.bytes - bytesRead) : null;
  }

  /** What is left of the current phase and those after it, in rows read. */
  #costLeft(done: number, left: number, phase: ImportProgress['phase']): number {
    const rows = done + left;
    const all = rows + this.size.rowsBefore;
    switch (phase) {
      case 'reading':
        return left + STORING * rows + (JOINING + COMMITTING) * all;
      case 'storing':
        return STORING * rows + (JOINING + COMMITTING) * all;
      case 'joining':
        return (JOINING + COMMITTING) * all;
      case 'committing':
        return COMMITTING * all;
    }
  }

  #shareDone(done: number, left: number, phase: ImportProgress['phase']): number {
    const rows = done + left;
    const total = rows + STORING * rows + (JOINING + COMMITTING) * (rows + this.size.rowsBefore);
    return 1 - this.#costLeft(done, left, phase) / total;
  }
}
