import type { Failure, Result } from '../../domain/failure';
import type { ImportRecord } from '../../ipc/engine-contract';
import { failureOfFile } from '../../ipc/failure-of-file';
import type { OpenedFile } from '../../ipc/main-contract';
import { importFiles } from './import-actions';
import type { Session } from './session';
import { startEmpty } from './workspace-actions';

/** A remembered import and, for each of its files, the file that was found for it, or why there is none. */
export interface RecoveryPlan {
  readonly record: ImportRecord;
  readonly files: readonly Result<OpenedFile>[];
}

/** Looks for the files of the remembered imports where they were. */
export async function locateImports(
  session: Session,
  records: readonly ImportRecord[],
): Promise<readonly RecoveryPlan[]> {
  return Promise.all(
    records.map(async (record) => ({
      record,
      files: await Promise.all(record.files.map(({ path }) => locate(session, path))),
    })),
  );
}

async function locate(session: Session, path: string): Promise<Result<OpenedFile>> {
  const opened = await session.main.invoke('file.open', { path });
  return opened.ok ? opened : { ok: false, failure: failureOfFile(opened.failure) };
}

/** Whether every file of every import is there. */
export const isComplete = (plans: readonly RecoveryPlan[]): boolean =>
  plans.every(({ files }) => files.every(({ ok }) => ok));

/**
 * Brings a lost workspace back: a new empty database, then the imports again in their old order with their own
 * mappings. Imports with a missing file are left out. Stops at the first that fails, and says how many are done.
 */
export async function reimport(
  session: Session,
  workspace: string,
  plans: readonly RecoveryPlan[],
): Promise<void> {
  const { store } = session;
  const whole = plans.filter((plan) => isComplete([plan]));
  const fail = (failure: Failure, done: number) =>
    store.setState({ recovery: { status: 'failed', workspace, failure, done } });
  const failure = await startEmpty(session, workspace);
  if (failure) {
    fail(failure, 0);
    return;
  }
  for (const [index, { record, files }] of whole.entries()) {
    store.setState({ recovery: { status: 'running', workspace, step: index + 1, steps: whole.length } });
    const chosen = files.flatMap((file, at) => {
      const mapping = record.files[at]?.mapping;
      return file.ok && mapping ? [{ file: file.value, mapping, fingerprint: null }] : [];
    });
    const outcome = await importFiles(session, chosen);
    if (outcome === null) {
      const { importing } = store.getState();
      fail(importing.status === 'failed' ? importing.failure : { reason: 'cancelled' }, index);
      return;
    }
  }
  store.setState({ recovery: { status: 'none' }, importing: { status: 'idle' } });
}
