import { failureOfFile } from '../../../ipc/failure-of-file';
import type { Boot } from '../../../ipc/main-contract';
import { internalFailure } from '../loadable';
import { activeWorkspace, type Session } from '../state/session';
import { openSample, openWorkspace } from './open-actions';
import { createWorkspace } from './workspace-actions';

/** The app's first moments: what main knows, then the workspace that was in use, then what the command line asked. */
export async function bootSession(session: Session): Promise<void> {
  const { store, main } = session;
  session.engine.onCrash((error) => {
    const workspace = store.getState().active ?? '';
    const failure = internalFailure(error);
    store.setState({
      open: { status: 'failed', workspace, failure },
      importing: { status: 'idle' },
      recovery: { status: 'none' },
    });
    void main.invoke('log.write', { event: 'renderer-error', reason: 'worker-crash' });
  });
  let boot: Boot;
  try {
    boot = await main.invoke('app.boot', null);
  } catch (error) {
    store.setState({ boot: { status: 'failed', detail: String(error) } });
    return;
  }
  const { version, platform, locale, zone, workspaces, active, preferences, launch } = boot;
  store.setState({
    boot: { status: 'ready', version, platform, locale, zone },
    workspaces,
    active,
    preferences,
    damaged: boot.damaged,
  });
  if (!launch.sample && active !== null) await openWorkspace(session, active);
  for (const asked of [launch, ...boot.later]) await followLaunch(session, asked);
}

/** Does what the command line of this or of a second start asked for. */
export async function followLaunch(session: Session, launch: Boot['launch']): Promise<void> {
  const { store, navigation } = session;
  if (launch.failure) {
    const failure = failureOfFile(launch.failure);
    store.setState({
      notice: { tone: 'warning', title: 'What the app was started with could not be opened.', failure },
    });
  }
  if (launch.sample) await openSample(session);
  if (!launch.import) return;
  const workspace = activeWorkspace(store.getState());
  if (!workspace && !launch.sample) await createWorkspace(session, FIRST_WORKSPACE);
  store.setState({ offered: [...store.getState().offered, launch.import] });
  navigation.go({ room: 'import' });
}

/** Name of the workspace that is made for a person who imports before having made one. */
export const FIRST_WORKSPACE = 'Customers';
