import { cancelImport } from '../../../session/actions/import-actions';
import type { ImportRun } from '../../../session/state/session-state';
import { useFormat, useSession } from '../../../session/use-session';
import { useTimeLeft } from '../../../session/use-time-left';
import { Button } from '../../../ui/controls/button';
import { Progress } from '../../../ui/feedback/progress';
import { formatTimeLeft } from '../../../ui/format/format-duration';

const PHASES = {
  reading: 'Reading',
  storing: 'Storing',
  joining: 'Joining threads',
  committing: 'Committing',
} as const;

/** How far an import has come, how fast, how long still, and the way to stop it. */
export function ImportProgress({ run }: { readonly run: Extract<ImportRun, { status: 'running' }> }) {
  const session = useSession();
  const format = useFormat();
  const { progress, cancelling, files } = run;
  const share = progress?.share ?? null;
  const left = useTimeLeft(progress);
  const facts = progress
    ? [
        `${PHASES[progress.phase]} ${progress.file}`.trim(),
        `${format.bytes(progress.bytesRead)} of ${format.bytes(progress.bytesTotal)}`,
        `${format.count(progress.rows)} rows`,
        ...(progress.rowsPerSecond > 0 ? [`${format.count(progress.rowsPerSecond)} a second`] : []),
        ...(progress.rejected > 0 ? [`${format.count(progress.rejected)} rejected`] : []),
        ...(progress.duplicates > 0 ? [`${format.count(progress.duplicates)} duplicates`] : []),
        ...(left === null ? [] : [`${formatTimeLeft(left)} left`]),
      ]
    : ['Opening the files'];
  const tenth = share === null ? null : Math.floor(share * 10) * 10;
  return (
    <div className="room-page import-page">
      <header>
        <h1 className="headline">
          {cancelling
            ? 'Stopping the import.'
            : `Importing ${files.length === 1 ? files[0] : `${files.length} files`}.`}
        </h1>
        <p className="lead">
          You can go on looking at what is there. The new mentions appear all at once at the end; until then,
          and if you cancel, the workspace stays as it was.
        </p>
      </header>
      <Progress
        label="Import"
        share={share}
        facts={facts}
        spoken={tenth === null ? 'Import begun' : `${tenth} percent imported`}
      />
      <div>
        <Button aria-disabled={cancelling} onClick={() => void cancelImport(session)}>
          {cancelling ? 'Cancelling…' : 'Cancel'}
        </Button>
      </div>
    </div>
  );
}
