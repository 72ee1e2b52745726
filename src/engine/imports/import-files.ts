import type { Failure, Result } from '../../domain/failure';
import type { Mapping } from '../../domain/mapping';
import { readMentions } from '../../ingest/read-mentions';
import type { ImportFile, ImportOutcome, ImportRecord } from '../../ipc/engine-contract';
import type { EnginePorts, OpenFile } from '../ports';
import type { Workspace } from '../workspace';
import { changeWorkspace } from './change-workspace';
import { ImportRun } from './import-run';
import { ProgressMeter } from './progress-meter';

type FileEntry = ImportRecord['files'][number];

/**
 * Imports files as one import: all of it becomes visible in one commit, or nothing is left of it. Every file is
 * given back, however it ends.
 */
export async function importFiles(
  workspace: Workspace,
  ports: EnginePorts,
  importId: string,
  files: readonly ImportFile[],
  signal: AbortSignal,
): Promise<Result<ImportOutcome>> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  const rowsBefore = workspace.archive.state.sorted.columns.length;
  const meter = new ProgressMeter(ports, importId, { bytes: total, rowsBefore });
  const run = new ImportRun(workspace.archive, ports, meter, signal);
  const entries: FileEntry[] = [];
  const waiting = files.map((importFile) => ({ ...importFile, open: ports.openFile(importFile.file) }));
  try {
    let bytesBefore = 0;
    for (const { file, mapping, open } of [...waiting]) {
      const failure = await readFile(run, open, mapping, bytesBefore, signal);
      if (failure) return { ok: false, failure };
      waiting.shift();
      const sha256 = (await open.close()) ?? '';
      entries.push({ name: file.name, path: file.path, sha256, bytes: file.size, mapping });
      bytesBefore += file.size;
    }
  } finally {
    await Promise.all(waiting.map(({ open }) => open.close()));
  }
  return finishImport(workspace, ports, run, importId, entries, total, signal);
}

/** Prepares and commits what a run has staged. */
export async function finishImport(
  workspace: Workspace,
  ports: EnginePorts,
  run: ImportRun,
  importId: string,
  entries: readonly FileEntry[],
  bytes: number,
  signal: AbortSignal,
): Promise<Result<ImportOutcome>> {
  const file = entries[entries.length - 1]?.name ?? '';
  run.report({ phase: 'storing', file, bytesRead: bytes });
  const prepared = await run.prepare(importId, entries);
  if (!prepared.ok) {
    if (prepared.failure.reason === 'nothing-accepted') {
      workspace.refused = { importId, source: run.source, rejects: prepared.failure.rejected };
    }
    return prepared;
  }
  run.report({ phase: 'joining', file, bytesRead: bytes });
  await ports.breathe();
  if (signal.aborted) return { ok: false, failure: { reason: 'cancelled' } };
  const committed = await changeWorkspace(workspace, prepared.value, ports, () =>
    run.report({ phase: 'committing', file, bytesRead: bytes }),
  );
  if (!committed.ok) return committed;
  const { state, extent } = workspace;
  const record = state.imports.find(({ id }) => id === importId);
  if (!record) return { ok: false, failure: { reason: 'internal', detail: 'the import is not in the list' } };
  return { ok: true, value: { record, state, extent, rejects: run.firstRejects } };
}

async function readFile(
  run: ImportRun,
  { source }: OpenFile,
  mapping: Mapping,
  bytesBefore: number,
  signal: AbortSignal,
): Promise<Failure | null> {
  for await (const step of readMentions(source, mapping, { signal })) {
    const failure = step.ok ? await run.take(source.name, bytesBefore, step.value) : step.failure;
    if (failure) return failure;
  }
  return null;
}
