import type { Failure } from '../../../domain/failure';
import type { Mapping } from '../../../domain/mapping';
import type { ImportFile, ImportOutcome } from '../../../ipc/engine-contract';
import { failureOfFile } from '../../../ipc/failure-of-file';
import { forMain } from '../clients/for-main';
import { internalFailure } from '../loadable';
import { type Session, workspaceOf } from '../state/session';
import type { SessionNotice } from '../state/session-state';
import { attempt } from './attempt';
import { NOT_KEPT, reportCommit } from './open-actions';

/** A file to import and, where it was looked at before, the fingerprint its mapping is remembered under. */
export interface ChosenFile extends ImportFile {
  readonly fingerprint: string | null;
}

/**
 * Imports files as one import into the open workspace; how it goes and ends stands in `importing`. `later` are files
 * that are to follow: written down with these, so that an interruption loses none.
 */
export async function importFiles(
  session: Session,
  files: readonly ChosenFile[],
  later: readonly ChosenFile[] = [],
): Promise<ImportOutcome | null> {
  const { store, main, engine, newId, now } = session;
  const { open, importing } = store.getState();
  if (open.status !== 'ready' || importing.status === 'running' || files.length === 0) return null;
  const { workspace } = open;
  // Real data never enters the sample, whoever asks.
  if (workspaceOf(store.getState(), workspace)?.kind !== 'real') return null;
  const importId = newId();
  const names = files.map(({ file }) => file.name);
  store.setState({
    importing: { status: 'running', importId, workspace, files: names, progress: null, cancelling: false },
    notice: null,
  });
  const stop = engine.onProgress((progress) => {
    if (progress.importId !== importId) return;
    store.setState(({ importing: run }) =>
      run.status === 'running' ? { importing: { ...run, progress } } : {},
    );
  });
  const fail = (failure: Failure) =>
    store.setState({ importing: { status: 'failed', importId, workspace, files: names, failure } });
  try {
    await main.invoke(
      'import.began',
      forMain({
        id: workspace,
        importing: {
          id: importId,
          startedAt: now(),
          files: [...files, ...later].map(({ file, mapping }) => ({ path: file.path, mapping })),
        },
      }),
    );
    const answer = await engine.ask('import', {
      importId,
      files: files.map(({ file, mapping }) => ({ file, mapping })),
    });
    if (!answer.ok) {
      fail(answer.failure);
      return null;
    }
    await keepImport(session, workspace, files, answer.value);
    return answer.value;
  } catch (error) {
    fail(internalFailure(error));
    return null;
  } finally {
    stop();
    // With files to follow the list of them stays until it is written anew.
    if (later.length === 0) {
      await attempt(async () => {
        await forgetInterrupted(session, workspace);
        return null;
      });
    }
  }
}

/** Shows what is in the database now, then has main remember it: a failure of that does not undo the import. */
async function keepImport(
  session: Session,
  workspace: string,
  files: readonly ChosenFile[],
  outcome: ImportOutcome,
): Promise<void> {
  const { store, main } = session;
  const { state, extent } = outcome;
  const notKept = await attempt(() => reportCommit(session, workspace, state));
  if (notKept) store.setState({ notice: { tone: 'warning', title: NOT_KEPT, failure: notKept } });
  store.setState(({ open }) => ({
    open: { status: 'ready', workspace, state, extent, edition: open.status === 'ready' ? open.edition : 0 },
    importing: { status: 'done', workspace, outcome },
  }));
  for (const { fingerprint, mapping } of files) {
    if (fingerprint === null) continue;
    const failure = await attempt(async () => {
      const refused = await main.invoke('mapping.remember', forMain({ fingerprint, mapping }));
      return refused && failureOfFile(refused);
    });
    if (failure) store.setState({ notice: notRememberedNotice(failure) });
  }
}

const notRememberedNotice = (failure: Failure): SessionNotice => ({
  tone: 'warning',
  title: 'The mentions are in, but their mapping will not be remembered.',
  failure,
});

/** Asks the worker to stop the running import, or the writing of the sample; it leaves nothing behind. */
export async function cancelImport(session: Session): Promise<void> {
  const { importing, open } = session.store.getState();
  if (open.status === 'filling') await session.engine.ask('cancelImport', { importId: open.importId });
  if (importing.status !== 'running' || importing.cancelling) return;
  session.store.setState({ importing: { ...importing, cancelling: true } });
  await session.engine.ask('cancelImport', { importId: importing.importId });
}

/** Removes a whole import from the open workspace. */
export const removeImport = (session: Session, importId: string): Promise<Failure | null> =>
  attempt(() => removeAndReport(session, importId));

async function removeAndReport(session: Session, importId: string): Promise<Failure | null> {
  const { store, engine } = session;
  const { open } = store.getState();
  if (open.status !== 'ready') return null;
  const answer = await engine.ask('removeImport', { importId });
  if (!answer.ok) return answer.failure;
  store.setState({ open: { ...open, ...answer.value } });
  return reportCommit(session, open.workspace, answer.value.state);
}

/**
 * Imports an interrupted import's files again with their own mappings. Where one has moved, its failure: the
 * person then chooses it in the import room.
 */
export async function importAgain(
  session: Session,
  files: readonly { readonly path: string; readonly mapping: Mapping }[],
): Promise<Failure | null> {
  const chosen: ChosenFile[] = [];
  for (const { path, mapping } of files) {
    const opened = await session.main.invoke('file.open', { path });
    if (!opened.ok) return failureOfFile(opened.failure);
    chosen.push({ file: opened.value, mapping, fingerprint: null });
  }
  void importFiles(session, chosen);
  return null;
}

/** The notice of an interrupted import is closed: nothing of it is in the workspace, and nothing is to be done. */
export async function forgetInterrupted(session: Session, workspace: string): Promise<void> {
  await session.main.invoke('import.began', { id: workspace, importing: null });
  session.store.setState(({ workspaces }) => ({
    workspaces: workspaces.map((each) => (each.id === workspace ? { ...each, importing: null } : each)),
  }));
}
