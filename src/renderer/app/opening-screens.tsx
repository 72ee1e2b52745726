import { cancelImport } from '../session/actions/import-actions';
import { fillSample, openWorkspace } from '../session/actions/open-actions';
import { useFormat, useSession, useSessionState } from '../session/use-session';
import { useTimeLeft } from '../session/use-time-left';
import { Button } from '../ui/controls/button';
import { ErrorState } from '../ui/feedback/error-state';
import { FailureWords } from '../ui/feedback/failure-words';
import { Progress } from '../ui/feedback/progress';
import { formatTimeLeft } from '../ui/format/format-duration';

/** Shown for the moment it takes to open; says what is awaited. */
export function Opening({ what }: { readonly what: string }) {
  return (
    <div className="room-page" aria-busy="true">
      <p className="quiet" role="status">
        Opening {what}…
      </p>
    </div>
  );
}

/** The sample is made once, on this device. */
export function Filling() {
  const session = useSession();
  const open = useSessionState((state) => state.open);
  const format = useFormat();
  const progress = open.status === 'filling' ? open.progress : null;
  const left = useTimeLeft(progress);
  return (
    <div className="room-page">
      <h1 className="headline">Writing the sample: eighteen months of an airline that does not exist.</h1>
      <p className="lead">
        About 120&nbsp;000 invented mentions are made on this device, once. They stay in a workspace of their
        own, marked “Sample”, and never mix with real data.
      </p>
      <div className="filling-progress">
        <Progress
          label="Writing the sample"
          share={progress?.share ?? null}
          facts={[
            `${format.count(progress?.rows ?? 0)} mentions`,
            ...(progress && progress.rowsPerSecond > 0
              ? [`${format.count(progress.rowsPerSecond)} a second`]
              : []),
            ...(left === null ? [] : [`${formatTimeLeft(left)} left`]),
          ]}
        />
        <Button onClick={() => void cancelImport(session)}>Cancel</Button>
      </div>
    </div>
  );
}

/** Main did not answer: nothing can be done in here but start again. */
export function BootFailed({ detail }: { readonly detail: string }) {
  return (
    <div className="room-page">
      <ErrorState isScreen title="Pharos could not start.">
        <p>Close the window and start the app again. If that does not help, restart the computer.</p>
        <p className="faint">{detail}</p>
      </ErrorState>
    </div>
  );
}

/** The database of a workspace did not open. */
export function OpenFailed() {
  const session = useSession();
  const open = useSessionState((state) => state.open);
  const workspace = useSessionState((state) => state.workspaces.find(({ id }) => id === state.active));
  if (open.status !== 'failed') return null;
  const again = () => {
    if (session.engine.hasCrashed()) {
      window.location.reload();
      return Promise.resolve();
    }
    return workspace?.kind === 'sample' && workspace.mentions === 0
      ? fillSample(session, open.workspace)
      : openWorkspace(session, open.workspace);
  };
  return (
    <div className="room-page">
      <ErrorState
        isScreen
        title={`“${workspace?.name ?? 'The workspace'}” could not be opened.`}
        actions={
          <>
            <Button look="primary" onClick={() => void again()}>
              Try again
            </Button>
            <Button onClick={() => session.navigation.go({ room: 'workspaces' })}>Other workspaces</Button>
          </>
        }
      >
        <FailureWords failure={open.failure} />
      </ErrorState>
    </div>
  );
}
