import type { Result } from '../../domain/failure';
import type { SampleOutcome } from '../../ipc/engine-contract';
import { planSample } from '../../sample/sample-mentions';
import { sampleSettings } from '../../sample/sample-settings';
import type { EnginePorts } from '../ports';
import type { Workspace } from '../workspace';
import { finishImport } from './import-files';
import { ImportRun } from './import-run';
import { ProgressMeter } from './progress-meter';

/** Fills an empty sample workspace with the invented company's mentions, as one import. */
export async function makeSample(
  workspace: Workspace,
  ports: EnginePorts,
  importId: string,
  signal: AbortSignal,
): Promise<Result<SampleOutcome>> {
  const sample = planSample();
  const meter = new ProgressMeter(ports, importId, { bytes: 0, rows: sample.length, rowsBefore: 0 });
  const run = new ImportRun(workspace.archive, ports, meter, signal);
  for (const mentions of sample.batches()) {
    const failure = await run.take('', 0, { mentions, rejects: [], bytesRead: 0 });
    if (failure) return { ok: false, failure };
    await ports.breathe();
  }
  const made = await finishImport(workspace, ports, run, importId, [], 0, signal);
  return made.ok ? { ok: true, value: { ...made.value, settings: sampleSettings } } : made;
}
