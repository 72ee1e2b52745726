import type { Failure } from '../../../domain/failure';
import { type Session, workspaceOf } from '../state/session';
import type { WorkspaceState } from '../state/session-state';
import { attempt } from './attempt';
import { adoptWorkspaces, openWorkspace } from './open-actions';

/** Creates a workspace for real data and opens it. */
export const createWorkspace = (session: Session, name: string): Promise<Failure | null> =>
  attempt(() => createAndOpen(session, name));

async function createAndOpen(session: Session, name: string): Promise<Failure | null> {
  const failure = adoptWorkspaces(
    session,
    await session.main.invoke('workspace.create', { name, kind: 'real' }),
  );
  const { active } = session.store.getState();
  if (failure === null && active !== null) await openWorkspace(session, active);
  return failure;
}

export const renameWorkspace = (session: Session, id: string, name: string): Promise<Failure | null> =>
  attempt(async () => adoptWorkspaces(session, await session.main.invoke('workspace.rename', { id, name })));

/** Deletes a workspace with its database; when it was the active one, the next of the list opens, or none. */
export const deleteWorkspace = (session: Session, id: string): Promise<Failure | null> =>
  attempt(() => deleteAndMoveOn(session, id));

async function deleteAndMoveOn(session: Session, id: string): Promise<Failure | null> {
  const { store, main, engine } = session;
  const gone = workspaceOf(store.getState(), id);
  if (!gone) return null;
  const wasOpen = store.getState().active === id;
  if (wasOpen) await engine.ask('close', {});
  const failure = adoptWorkspaces(session, await main.invoke('workspace.delete', { id }));
  if (failure) return failure;
  await engine.ask('deleteDatabase', { databaseId: gone.databaseId });
  if (!wasOpen) return null;
  const { active } = store.getState();
  if (active === null) {
    store.setState({ open: { status: 'none' } });
    session.navigation.replace({ room: 'welcome' });
  } else {
    await openWorkspace(session, active);
  }
  return null;
}

/**
 * After the stop screen: gives up the database that is not the remembered one and opens an empty new one. What is
 * `planned` to be imported into it is written down with it, so that a power cut meanwhile does not lose the list.
 */
export const startEmpty = (
  session: Session,
  id: string,
  planned: WorkspaceState['importing'] = null,
): Promise<Failure | null> => attempt(() => restartAndOpen(session, id, planned));

async function restartAndOpen(
  session: Session,
  id: string,
  planned: WorkspaceState['importing'],
): Promise<Failure | null> {
  const { store, main, engine } = session;
  const before = workspaceOf(store.getState(), id);
  await engine.ask('close', {});
  const failure = adoptWorkspaces(
    session,
    await main.invoke('workspace.restart', { id, importing: planned }),
  );
  if (failure) return failure;
  if (before) await engine.ask('deleteDatabase', { databaseId: before.databaseId });
  await openWorkspace(session, id);
  return null;
}
