import type { Failure, Result } from '../../../domain/failure';
import type { ImportRecord } from '../../../ipc/engine-contract';
import { failureOfFile } from '../../../ipc/failure-of-file';
import type { OpenedFile } from '../../../ipc/main-contract';
import { forMain } from '../clients/for-main';
import type { Session } from '../state/session';
import type { WorkspaceState } from '../state/session-state';
import { type ChosenFile, importFiles } from './import-actions';
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
 * mappings. Imports with a missing file are left out. Stops at the first that fails, says how many are done, and
 * leaves the others written down as interrupted. A file whose content is no longer the one that was imported is named.
 */
export async function reimport(
  session: Session,
  workspace: string,
  plans: readonly RecoveryPlan[],
): Promise<void> {
  const { store } = session;
  const complete = plans.filter((plan) => isComplete([plan]));
  const imports = complete.map(chosenFiles);
  const changed: string[] = [];
  const fail = (failure: Failure, done: number) =>
    store.setState({ recovery: { status: 'failed', workspace, failure, done } });
  const failure = await startEmpty(session, workspace, planned(session, imports.flat()));
  if (failure) {
    fail(failure, 0);
    return;
  }
  for (const [index, files] of imports.entries()) {
    store.setState({ recovery: { status: 'running', workspace, step: index + 1, steps: imports.length } });
    const outcome = await importFiles(session, files, imports.slice(index + 1).flat());
    if (outcome === null) {
      const { importing } = store.getState();
      await writeDown(session, workspace, planned(session, imports.slice(index).flat()));
      fail(importing.status === 'failed' ? importing.failure : { reason: 'cancelled' }, index);
      return;
    }
    changed.push(...changedFiles(complete[index]?.record.files ?? [], outcome.record.files));
  }
  store.setState({ recovery: { status: 'none' }, importing: { status: 'idle' } });
  if (changed.length > 0) {
    store.setState({ notice: { tone: 'warning', title: changedTitle(changed) } });
  }
}

/** Names of files whose content differs from what was imported before; one whose content was never known is taken as is. */
const changedFiles = (before: ImportRecord['files'], now: ImportRecord['files']): readonly string[] =>
  now.flatMap(({ name, sha256 }, at) => {
    const known = before[at]?.sha256 ?? '';
    return known !== '' && sha256 !== '' && known !== sha256 ? [name] : [];
  });

const changedTitle = (names: readonly string[]): string =>
  `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} changed since the first import: figures may differ from before.`;

const chosenFiles = ({ record, files }: RecoveryPlan): readonly ChosenFile[] =>
  files.flatMap((file, at) => {
    const mapping = record.files[at]?.mapping;
    return file.ok && mapping ? [{ file: file.value, mapping, fingerprint: null }] : [];
  });

const planned = ({ newId, now }: Session, files: readonly ChosenFile[]): Planned =>
  forMain({
    id: newId(),
    startedAt: now(),
    files: files.map(({ file, mapping }) => ({ path: file.path, mapping })),
  });

type Planned = NonNullable<WorkspaceState['importing']>;

async function writeDown(session: Session, workspace: string, importing: Planned): Promise<void> {
  await session.main.invoke('import.began', { id: workspace, importing });
  session.store.setState(({ workspaces }) => ({
    workspaces: workspaces.map((each) => (each.id === workspace ? { ...each, importing } : each)),
  }));
}
