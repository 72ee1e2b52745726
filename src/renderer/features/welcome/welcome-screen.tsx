import './welcome.css';
import { openSample } from '../../session/actions/open-actions';
import { useSession, useSessionState, useWorkspace } from '../../session/use-session';
import { Button } from '../../ui/controls/button';

/** The first screen, and the one of a workspace without mentions: the ways to get some. */
export function WelcomeScreen() {
  const session = useSession();
  const workspace = useWorkspace();
  const isEmpty = useSessionState(({ open }) => open.status === 'ready');
  return (
    <div className="room-page welcome-page">
      <h1 className="headline">
        {isEmpty && workspace
          ? `“${workspace.name}” holds no mentions yet.`
          : 'What your customers say, how you answer, and what comes of it.'}
      </h1>
      <p className="lead">
        Pharos keeps your company’s mentions on this device and works without a network. Every number opens
        into the words behind it.
      </p>
      <div className="welcome-ways">
        <section className="welcome-way" aria-label="The sample">
          <h2 className="section-title">Look around in the sample</h2>
          <p className="quiet">
            Eighteen months of an airline that does not exist: about 120&nbsp;000 invented mentions in six
            channels. It has its own workspace and never mixes with yours.
          </p>
          <Button look={isEmpty ? 'plain' : 'primary'} onClick={() => void openSample(session)}>
            Open the sample
          </Button>
        </section>
        <section className="welcome-way" aria-label="Import">
          <h2 className="section-title">Import a file</h2>
          <p className="quiet">
            An export of your listening or care tool: CSV, TSV or NDJSON. You see how it is read before
            anything is stored.
          </p>
          <Button
            look={isEmpty ? 'primary' : 'plain'}
            onClick={() => session.navigation.go({ room: 'import' })}
          >
            Import a file…
          </Button>
        </section>
        <section className="welcome-way" aria-label="Sources">
          <h2 className="section-title">Connect a source later</h2>
          <p className="quiet">
            This version reads files. Team hubs and feeds come with a later one; what you import now stays and
            is joined with them.
          </p>
        </section>
      </div>
    </div>
  );
}
