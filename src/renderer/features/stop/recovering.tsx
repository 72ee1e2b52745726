import type { Failure } from '../../../domain/failure';
import { cancelImport } from '../../session/actions/import-actions';
import { useFormat, useSession, useSessionState } from '../../session/use-session';
import { useTimeLeft } from '../../session/use-time-left';
import { Button } from '../../ui/controls/button';
import { ErrorState } from '../../ui/feedback/error-state';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Progress } from '../../ui/feedback/progress';
import { formatTimeLeft } from '../../ui/format/format-duration';

/** How far the importing again has come. */
export function Recovering({ step, steps }: { readonly step: number; readonly steps: number }) {
  const session = useSession();
  const format = useFormat();
  const run = useSessionState((state) => state.importing);
  const progress = run.status === 'running' ? run.progress : null;
  const within = progress?.share ?? 0;
  const left = useTimeLeft(progress);
  return (
    <div className="room-page stop-page">
      <header>
        <h1 className="headline">Bringing the mentions back.</h1>
        <p className="lead">
          {steps === 1 ? 'The import is' : `The imports are`} done again from the files, with the mappings
          they had
          {steps === 1 ? '' : `: this is ${step} of ${steps}`}.
        </p>
      </header>
      <Progress
        label="Importing again"
        share={(step - 1 + within) / steps}
        spoken={`Import ${step} of ${steps}`}
        facts={[
          progress?.file ?? 'Opening the files',
          `${format.count(progress?.rows ?? 0)} rows`,
          ...(progress && progress.rowsPerSecond > 0
            ? [`${format.count(progress.rowsPerSecond)} a second`]
            : []),
          ...(left === null ? [] : [`${formatTimeLeft(left)} left in this one`]),
        ]}
      />
      <div>
        <Button onClick={() => void cancelImport(session)}>Cancel</Button>
      </div>
    </div>
  );
}

/** What came back before it stopped, and the way on. */
export function RecoveryFailed({ failure, done }: { readonly failure: Failure; readonly done: number }) {
  const { store, navigation } = useSession();
  const goOn = () => {
    store.setState({ recovery: { status: 'none' }, importing: { status: 'idle' } });
    navigation.go({ room: done > 0 ? 'imports' : 'import' });
  };
  return (
    <div className="room-page">
      <ErrorState
        isScreen
        title="Not everything could be imported again."
        actions={
          <Button look="primary" onClick={goOn}>
            {done > 0 ? 'Show what is there' : 'Import a file…'}
          </Button>
        }
      >
        {failure.reason !== 'cancelled' && <FailureWords failure={failure} />}
        <p>
          {done === 0 ? 'No import' : done === 1 ? 'One import' : `${done} imports`} came back before it
          stopped; the others can be imported from their files.
        </p>
      </ErrorState>
    </div>
  );
}
