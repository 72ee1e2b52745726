import type { Failure } from '../../../domain/failure';
import type { FigureId } from '../../../domain/figures/figure';
import type { WorkspaceSettings } from '../../../domain/settings';
import type { DataExtent } from '../../../ipc/engine-contract';
import { failureOfFile } from '../../../ipc/failure-of-file';
import type { Preferences } from '../../../ipc/main-contract';
import { forMain } from '../clients/for-main';
import type { Session } from '../state/session';
import { attempt } from './attempt';
import { adoptWorkspaces } from './open-actions';

export type Saved =
  | { readonly ok: true; readonly restated: readonly FigureId[] }
  | { readonly ok: false; readonly failure: Failure };

/** Saves the set-up of the open workspace, recomputes, and answers which figures it restated. */
export async function saveSettings(session: Session, settings: WorkspaceSettings): Promise<Saved> {
  const { store, main, engine } = session;
  const { open } = store.getState();
  if (open.status !== 'ready') {
    return { ok: false, failure: { reason: 'internal', detail: 'no workspace is open' } };
  }
  let restated: readonly FigureId[] = [];
  let extent: DataExtent | null = null;
  const failure = await attempt(async () => {
    const notKept = adoptWorkspaces(
      session,
      await main.invoke('workspace.settings', forMain({ id: open.workspace, settings })),
    );
    if (!notKept) ({ restated, extent } = await engine.ask('configure', { settings }));
    return notKept;
  });
  if (failure) return { ok: false, failure };
  store.setState(({ open: current }) =>
    current.status === 'ready' && current.workspace === open.workspace
      ? { open: { ...current, extent, edition: current.edition + 1 } }
      : {},
  );
  return { ok: true, restated };
}

/** Theme and density: at once on screen, then on disk; when that fails a notice says so. */
export async function savePreferences(session: Session, preferences: Preferences): Promise<void> {
  session.store.setState({ preferences });
  const failure = await session.main.invoke('preferences.save', preferences);
  if (failure === null) return;
  session.store.setState({
    notice: {
      tone: 'warning',
      title: 'The choice holds until the app is closed: it was not saved.',
      failure: failureOfFile(failure),
    },
  });
}
