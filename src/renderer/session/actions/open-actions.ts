import type { Failure } from '../../../domain/failure';
import type { StoreState } from '../../../ipc/engine-contract';
import { failureOfFile } from '../../../ipc/failure-of-file';
import type { MainAnswer } from '../../../ipc/main-contract';
import { forMain } from '../clients/for-main';
import { internalFailure } from '../loadable';
import { type Session, settingsOf, workspaceOf } from '../state/session';

/** Takes over the list of workspaces that main answers with; its failure, if any, becomes the notice. */
export function adoptWorkspaces(session: Session, answer: MainAnswer<'workspace.activate'>): Failure | null {
  session.store.setState({ workspaces: answer.workspaces, active: answer.active });
  return answer.failure === null ? null : failureOfFile(answer.failure);
}

/** Tells main what the database holds now, so that a later loss is noticed. */
export async function reportCommit(
  session: Session,
  workspace: string,
  state: StoreState,
): Promise<Failure | null> {
  const { databaseId, generation, mentions, imports } = state;
  return adoptWorkspaces(
    session,
    await session.main.invoke(
      'workspace.committed',
      forMain({ id: workspace, databaseId, generation, mentions, imports }),
    ),
  );
}

/**
 * Makes a workspace the active one and opens its database: ready, or the reason why nothing is shown. A later
 * call overtakes an earlier one that is still under way.
 */
export function openWorkspace(session: Session, id: string): Promise<void> {
  // Opening another database would end the import that is written into this one.
  if (session.store.getState().importing.status === 'running') {
    session.store.setState({
      notice: { tone: 'info', title: 'An import is running: other workspaces open when it has ended.' },
    });
    return Promise.resolve();
  }
  session.store.setState({ open: { status: 'opening', workspace: id }, importing: { status: 'idle' } });
  return session.inTurn(() => openInTurn(session, id));
}

async function openInTurn(session: Session, id: string): Promise<void> {
  const { store, main, engine } = session;
  const overtaken = () => {
    const { open } = store.getState();
    return open.status !== 'opening' || open.workspace !== id;
  };
  if (overtaken()) return;
  try {
    const notKept = adoptWorkspaces(session, await main.invoke('workspace.activate', { id }));
    const workspace = workspaceOf(store.getState(), id);
    if (!workspace || overtaken()) return;
    const { databaseId, kind, generation, mentions } = workspace;
    const answer = await engine.ask('open', {
      workspace: { id, databaseId, kind, generation, mentions },
      settings: settingsOf(store.getState(), workspace),
    });
    if (overtaken()) return;
    switch (answer.status) {
      case 'failed':
        store.setState({ open: { status: 'failed', workspace: id, failure: answer.failure } });
        return;
      case 'mismatch':
        store.setState({
          open: { status: 'mismatch', workspace: id, kind: answer.kind, found: answer.found },
        });
        await main.invoke('log.write', { event: 'store-mismatch', reason: answer.kind });
        return;
      case 'ready': {
        const { state, extent } = answer;
        const catalogue = await engine.ask('catalogue', {});
        if (overtaken()) return;
        store.setState({ open: { status: 'ready', workspace: id, state, extent, edition: 0 }, catalogue });
        const failure = state.generation === generation ? notKept : await reportCommit(session, id, state);
        if (failure) store.setState({ notice: { tone: 'warning', title: NOT_KEPT, failure } });
      }
    }
  } catch (error) {
    if (!overtaken()) {
      store.setState({ open: { status: 'failed', workspace: id, failure: internalFailure(error) } });
    }
  }
}

export const NOT_KEPT = 'What the app remembers of this workspace could not be written to disk.';

/** The invented airline the sample is about. */
const SAMPLE_NAME = 'Meridian Air';

/** Opens the sample workspace; the first time it is created and filled, with progress. */
export async function openSample(session: Session): Promise<void> {
  const { store, main } = session;
  const known = store.getState().workspaces.find(({ kind }) => kind === 'sample');
  let id = known?.id;
  if (id === undefined) {
    const failure = adoptWorkspaces(
      session,
      await main.invoke('workspace.create', { name: SAMPLE_NAME, kind: 'sample' }),
    );
    id = store.getState().workspaces.find(({ kind }) => kind === 'sample')?.id;
    if (id === undefined) {
      store.setState({
        notice: {
          tone: 'warning',
          title: 'The sample workspace could not be created.',
          ...(failure ? { failure } : {}),
        },
      });
      return;
    }
  }
  await openWorkspace(session, id);
  const { open } = store.getState();
  if (open.status === 'ready' && open.workspace === id && open.state.mentions === 0) {
    await fillSample(session, id);
  }
}

/** Writes the sample's mentions into its empty workspace. */
export async function fillSample(session: Session, id: string): Promise<void> {
  const { store, main, engine, newId } = session;
  const importId = newId();
  store.setState({ open: { status: 'filling', workspace: id, importId, progress: null } });
  const isCurrent = () => {
    const { open } = store.getState();
    return open.status === 'filling' && open.importId === importId;
  };
  const fail = (failure: Failure) => {
    if (isCurrent()) store.setState({ open: { status: 'failed', workspace: id, failure } });
  };
  const stop = engine.onProgress((progress) => {
    if (progress.importId !== importId) return;
    store.setState(({ open }) => (open.status === 'filling' ? { open: { ...open, progress } } : {}));
  });
  try {
    const made = await engine.ask('makeSample', { importId });
    if (!made.ok) {
      fail(made.failure);
      return;
    }
    const { state, extent, settings } = made.value;
    const notKept =
      (await reportCommit(session, id, state)) ??
      adoptWorkspaces(session, await main.invoke('workspace.settings', forMain({ id, settings })));
    if (notKept) store.setState({ notice: { tone: 'warning', title: NOT_KEPT, failure: notKept } });
    if (!isCurrent()) return;
    await engine.ask('configure', { settings });
    store.setState({ open: { status: 'ready', workspace: id, state, extent, edition: 0 } });
    session.navigation.replace({ room: 'overview', view: { period: null, where: {} } });
  } catch (error) {
    fail(internalFailure(error));
  } finally {
    stop();
  }
}
