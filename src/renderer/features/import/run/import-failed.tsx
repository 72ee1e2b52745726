import type { ImportRun } from '../../../session/state/session-state';
import { useSession } from '../../../session/use-session';
import { Button } from '../../../ui/controls/button';
import { ErrorState } from '../../../ui/feedback/error-state';
import { FailureWords } from '../../../ui/feedback/failure-words';

interface ImportFailedProps {
  readonly run: Extract<ImportRun, { status: 'failed' }>;
  readonly onAgain: () => void;
}

/** An import that was cancelled or did not work: what is the case now, and the ways on. */
export function ImportFailed({ run, onAgain }: ImportFailedProps) {
  const { store } = useSession();
  const cancelled = run.failure.reason === 'cancelled';
  const back = () => store.setState({ importing: { status: 'idle' } });
  const actions = (
    <>
      <Button look="primary" onClick={back}>
        Back to the mapping
      </Button>
      <Button onClick={onAgain}>Import again</Button>
    </>
  );
  return (
    <div className="room-page">
      <ErrorState
        isScreen
        title={cancelled ? 'The import was cancelled.' : 'The import did not work.'}
        actions={actions}
      >
        {!cancelled && <FailureWords failure={run.failure} />}
        <p>Nothing of {run.files.join(', ')} is in the workspace; what was there before is as it was.</p>
      </ErrorState>
    </div>
  );
}
