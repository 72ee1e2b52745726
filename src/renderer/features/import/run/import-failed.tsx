import { useCallback } from 'react';
import { loadRejects, saveRejects } from '../../../session/actions/rejects-actions';
import type { ImportRun } from '../../../session/state/session-state';
import { useSession } from '../../../session/use-session';
import { Button } from '../../../ui/controls/button';
import { ErrorState } from '../../../ui/feedback/error-state';
import { FailureWords } from '../../../ui/feedback/failure-words';
import { RejectedRows } from '../../../ui/rejects/rejected-rows';
import { rejectsCsv } from '../../../ui/rejects/rejects-csv';

interface ImportFailedProps {
  readonly run: Extract<ImportRun, { status: 'failed' }>;
  readonly onAgain: () => void;
}

/** An import that was cancelled or did not work: what is the case now, and the ways on. */
export function ImportFailed({ run, onAgain }: ImportFailedProps) {
  const session = useSession();
  const { store } = session;
  const { importId } = run;
  const load = useCallback(
    (offset: number, limit: number) => loadRejects(session, importId, offset, limit),
    [session, importId],
  );
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
    <div className="room-page import-page">
      <ErrorState
        isScreen
        title={cancelled ? 'The import was cancelled.' : 'The import did not work.'}
        actions={actions}
      >
        {!cancelled && <FailureWords failure={run.failure} />}
        <p>Nothing of {run.files.join(', ')} is in the workspace; what was there before is as it was.</p>
      </ErrorState>
      {run.failure.reason === 'nothing-accepted' && run.failure.rejected > 0 && (
        <RejectedRows
          total={run.failure.rejected}
          load={load}
          onDownload={() =>
            saveRejects(session, importId, `${run.files[0] ?? 'import'}.rejected.csv`, rejectsCsv)
          }
        />
      )}
    </div>
  );
}
