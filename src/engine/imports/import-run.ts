import { readTexts } from '../../analytics/columns/text-readings';
import type { Failure, Result } from '../../domain/failure';
import type { RecordCounts, Reject } from '../../domain/mapping';
import type { Mention } from '../../domain/mention';
import type { ImportRecord } from '../../ipc/engine-contract';
import { labelMentions } from '../../language/label-mentions';
import type { MentionArchive, Prepared } from '../../storage/mention-archive';
import type { ImportStage } from '../../storage/write/import-stage';
import type { EnginePorts } from '../ports';
import type { ImportPosition, ProgressMeter } from './progress-meter';

const REJECTS_PER_CHUNK = 500;
const FIRST_REJECTS = 100;

/** A step of reading, whatever it is read from. */
export interface ImportStep {
  readonly mentions: readonly Mention[];
  readonly rejects: readonly Reject[];
  readonly bytesRead: number;
}

/**
 * One import on its way from batches to a prepared commit: labels what came without a sentiment, stages the rows,
 * keeps the rejects, counts and reports. Nothing of it is visible before the commit.
 */
export class ImportRun {
  /** The first rejects, at most 100. */
  readonly firstRejects: Reject[] = [];
  readonly #stage: ImportStage;
  #rejected = 0;
  #pending: Reject[] = [];

  constructor(
    private readonly archive: MentionArchive,
    private readonly ports: EnginePorts,
    private readonly meter: ProgressMeter,
    private readonly signal: AbortSignal,
  ) {
    this.#stage = archive.beginImport((segments) => reach(ports, `after-segment-${segments}`));
  }

  /** Number that the import's rows carry. */
  get source(): number {
    return this.#stage.source;
  }

  get counts(): RecordCounts {
    const { accepted, duplicates } = this.#stage.counts;
    return { read: accepted + duplicates + this.#rejected, accepted, rejected: this.#rejected, duplicates };
  }

  /** Takes one step; a failure ends the import. */
  async take(file: string, bytesBefore: number, step: ImportStep): Promise<Failure | null> {
    if (this.signal.aborted) return { reason: 'cancelled' };
    const labelled = labelMentions(step.mentions);
    const failure =
      (await this.#stage.add(labelled, readTexts(labelled))) ?? (await this.#reject(step.rejects));
    this.report({ phase: 'reading', file, bytesRead: bytesBefore + step.bytesRead });
    if (failure?.reason === 'too-many-values') return { ...failure, file };
    return failure;
  }

  report(position: Omit<ImportPosition, 'counts'>): void {
    this.meter.report({ ...position, counts: this.counts });
  }

  /** Writes the rest and prepares the commit. */
  async prepare(id: string, files: ImportRecord['files']): Promise<Result<Prepared>> {
    const file = files[files.length - 1]?.name ?? '';
    const { rejected } = this.counts;
    if (this.#stage.counts.accepted + this.#stage.counts.duplicates === 0) {
      const unkept = await this.#flushRejects();
      if (unkept) return { ok: false, failure: unkept };
      const [first] = this.firstRejects;
      return { ok: false, failure: { reason: 'nothing-accepted', file, rejected, ...(first && { first }) } };
    }
    const failure = await this.#flushRejects();
    if (failure) return { ok: false, failure };
    const { first, last } = this.#stage;
    const entry: ImportRecord = {
      id,
      at: this.ports.now(),
      files,
      counts: this.counts,
      firstMention: first,
      lastMention: last,
    };
    return this.archive.prepareImport(this.#stage, entry, rejected);
  }

  async #reject(rejects: readonly Reject[]): Promise<Failure | null> {
    this.#rejected += rejects.length;
    this.firstRejects.push(...rejects.slice(0, Math.max(0, FIRST_REJECTS - this.firstRejects.length)));
    for (const reject of rejects) this.#pending.push(reject);
    return this.#pending.length >= REJECTS_PER_CHUNK ? this.#flushRejects() : null;
  }

  async #flushRejects(): Promise<Failure | null> {
    if (this.#pending.length === 0) return null;
    const first = this.#rejected - this.#pending.length;
    const staged = await this.archive.stageRejects(this.#stage.source, first, this.#pending);
    this.#pending = [];
    return staged.ok ? null : staged.failure;
  }
}

/** Stops at a fail point where a test asked for it. */
export async function reach(
  ports: EnginePorts,
  point: Parameters<NonNullable<EnginePorts['failPoint']>>[0],
): Promise<void> {
  await ports.failPoint?.(point);
}
