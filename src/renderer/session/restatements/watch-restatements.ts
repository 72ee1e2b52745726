import { internalFailure } from '../loadable';
import { type Session, workspaceOf } from '../state/session';
import type { SessionState } from '../state/session-state';
import { keepRestatements } from './keep-restatements';

/** Resolves when the page has had time for what a person is waiting for. */
export type WhenIdle = () => Promise<void>;

/** After the first paint, and after what follows a commit. */
const PATIENCE_MS = 1000;

const whenPageIdle: WhenIdle = () =>
  new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 5 * PATIENCE_MS }), PATIENCE_MS);
  });

/**
 * Looks for restatements after each opening, import, removal and change of settings, in idle time and one after the
 * other (G10). Since it looks at every opening, a crash between a commit and its snapshots is made good there. Never
 * while an import runs or a workspace is brought back: between its imports it is not what it was.
 *
 * @returns stops watching
 */
export function watchRestatements(session: Session, whenIdle: WhenIdle = whenPageIdle): () => void {
  const { store } = session;
  let done: string | null = null;
  let busy = false;
  /** Something has happened while it was busy. */
  let again = false;
  const look = async (): Promise<void> => {
    const wanted = occasionOf(store.getState());
    again = busy;
    if (wanted === null || wanted === done || busy) return;
    busy = true;
    try {
      await whenIdle();
      if (occasionOf(store.getState()) === wanted && (await keepRestatements(session))) done = wanted;
    } catch (error) {
      done = wanted;
      const { active } = store.getState();
      store.setState({
        restatements: { workspace: active ?? '', log: [], failure: internalFailure(error), looking: false },
      });
    } finally {
      busy = false;
    }
    if (again) await look();
  };
  const stop = store.subscribe(() => void look());
  void look();
  return stop;
}

/** What was last changed, as a text; null while nothing is to be looked at. */
function occasionOf(state: SessionState): string | null {
  const { open, importing, recovery } = state;
  if (open.status !== 'ready' || importing.status === 'running' || recovery.status === 'running') return null;
  const { databaseId, generation } = open.state;
  const setUp = (workspaceOf(state, open.workspace)?.settings ?? null) !== null;
  return JSON.stringify([open.workspace, databaseId, generation, open.edition, setUp]);
}
