import { forgetInterrupted, importAgain } from '../../session/actions/import-actions';
import { useSession, useSessionState, useSettings, useWorkspace } from '../../session/use-session';
import { Button, IconButton } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Notice } from '../../ui/feedback/notice';
import { formatInstant } from '../../ui/format/format-date';

/** Lines above the screen: what has just happened, what was interrupted, what of ours was damaged. */
export function Notices() {
  const { store } = useSession();
  const notice = useSessionState((state) => state.notice);
  const damaged = useSessionState((state) => state.damaged);
  return (
    <div className="room-notices no-print">
      {notice && (
        <Notice
          tone={notice.tone}
          title={notice.title}
          actions={
            <IconButton small icon="close" label="Close" onClick={() => store.setState({ notice: null })} />
          }
        >
          {notice.failure && <FailureWords failure={notice.failure} />}
        </Notice>
      )}
      {damaged.length > 0 && (
        <Notice
          tone="warning"
          title="A file of the app was damaged and could not be read."
          actions={
            <IconButton small icon="close" label="Close" onClick={() => store.setState({ damaged: [] })} />
          }
        >
          {damaged.map(({ file, keptAs, instead }) => (
            <p key={file}>
              {file}: {instead === 'previous' ? 'the version before it is used' : 'the app starts without it'}
              {keptAs === null ? '.' : `; the damaged file is kept as ${keptAs}.`}
            </p>
          ))}
        </Notice>
      )}
      <InterruptedImport />
    </div>
  );
}

/** An import that had begun and not ended when the app last stopped. Nothing of it is in the workspace. */
function InterruptedImport() {
  const session = useSession();
  const workspace = useWorkspace();
  const { zone } = useSettings();
  const open = useSessionState((state) => state.open.status);
  const running = useSessionState((state) => state.importing.status === 'running');
  const interrupted = workspace?.importing;
  if (!interrupted || running || open !== 'ready') return null;
  const again = async () => {
    session.navigation.go({ room: 'import' });
    const failure = await importAgain(session, interrupted.files);
    if (failure) {
      session.store.setState({
        notice: { tone: 'warning', title: 'The file is not where it was: choose it here.', failure },
      });
    }
  };
  const names = interrupted.files.map(({ path }) => path.split(/[\\/]/).at(-1)).join(', ');
  return (
    <Notice
      tone="warning"
      title="An import was interrupted."
      actions={
        <>
          <Button onClick={() => void again()}>Import again</Button>
          <IconButton
            small
            icon="close"
            label="Close"
            onClick={() => void forgetInterrupted(session, workspace.id)}
          />
        </>
      }
    >
      <p>
        {names} {interrupted.files.length === 1 ? 'was' : 'were'} being imported on{' '}
        {formatInstant(interrupted.startedAt, zone)} when the app stopped. Nothing of it is in this workspace;
        what was there before is complete.
      </p>
    </Notice>
  );
}
