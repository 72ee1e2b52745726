import type { Failure } from '../../../domain/failure';
import { failureOfFile } from '../../../ipc/failure-of-file';
import { forMain } from '../clients/for-main';
import { internalFailure } from '../loadable';
import { type Session, workspaceOf } from '../state/session';

/**
 * Reads the log of the open workspace, has the data worker take snapshots of what is there now, and keeps both (G10).
 * Answers false when a change overtook it: then it is to be done again after that change. What fails is told with the
 * log; nothing is written over files that could not be read.
 */
export async function keepRestatements(session: Session): Promise<boolean> {
  const { store, main, engine } = session;
  const { open } = store.getState();
  if (open.status !== 'ready') return false;
  const { workspace, state } = open;
  const show = (change: {
    readonly log?: typeof read.log;
    readonly failure: Failure | null;
    readonly looking?: true;
  }) =>
    store.setState(({ restatements: before }) => {
      const known = before?.workspace === workspace ? before.log : [];
      return {
        restatements: {
          workspace,
          log: change.log ?? known,
          failure: change.failure,
          looking: change.looking ?? false,
        },
      };
    });
  const read = await main.invoke('restatements.read', { id: workspace });
  if (read.damaged.length > 0) {
    store.setState(({ damaged }) => ({ damaged: [...damaged, ...read.damaged] }));
  }
  show(
    read.failure ? { failure: failureOfFile(read.failure) } : { log: read.log, failure: null, looking: true },
  );
  if (read.failure) return true;
  try {
    const setUp = (workspaceOf(store.getState(), workspace)?.settings ?? null) !== null;
    const { log, kept } = read;
    const taken = await engine.ask('snapshots', { databaseId: state.databaseId, kept, log, setUp });
    if (taken.status === 'overtaken') return false;
    if (taken.status === 'current') {
      show({ failure: null });
      return true;
    }
    const grown = taken.log.length > log.length;
    const refused = await main.invoke(
      'restatements.keep',
      forMain({ id: workspace, log: grown ? taken.log : null, kept: taken.kept }),
    );
    show(refused ? { failure: failureOfFile(refused) } : { log: forMain(taken.log), failure: null });
  } catch (error) {
    show({ failure: internalFailure(error) });
  }
  return true;
}
