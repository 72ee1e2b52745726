import { useState } from 'react';
import { openWorkspace } from '../../session/actions/open-actions';
import { createWorkspace } from '../../session/actions/workspace-actions';
import type { WorkspaceState } from '../../session/state/session-state';
import { useFormat, useSession, useSessionState } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { TextField } from '../../ui/controls/text-field';

interface TargetWorkspaceProps {
  readonly current: WorkspaceState | undefined;
  readonly hasFiles: boolean;
}

/** Real data needs a real workspace: it never enters the sample. */
export function TargetWorkspace({ current, hasFiles }: TargetWorkspaceProps) {
  const session = useSession();
  const format = useFormat();
  const workspaces = useSessionState((state) => state.workspaces);
  const real = workspaces.filter(({ kind }) => kind === 'real');
  const [name, setName] = useState(real.length === 0 ? 'Customers' : '');
  const create = async () => {
    const failure = await createWorkspace(session, name);
    if (failure) {
      session.store.setState({
        notice: { tone: 'warning', title: 'The workspace was not created.', failure },
      });
    }
  };
  return (
    <div className="room-page import-page">
      <header>
        <h1 className="headline">
          {current?.kind === 'sample'
            ? 'Real mentions do not go into the sample.'
            : 'Where shall the mentions go?'}
        </h1>
        <p className="lead">
          A workspace holds the mentions of one company with its own settings, on this device.
          {hasFiles && ' The files you chose are kept and come along.'}
        </p>
      </header>
      {real.length > 0 && (
        <section className="import-section" aria-label="Existing workspaces">
          <h2 className="section-title">Into a workspace you have</h2>
          <div className="state-actions">
            {real.map((workspace) => (
              <Button key={workspace.id} onClick={() => void openWorkspace(session, workspace.id)}>
                {workspace.name} · {format.mentions(workspace.mentions)}
              </Button>
            ))}
          </div>
        </section>
      )}
      <form
        className="import-section target-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void create();
        }}
      >
        <h2 className="section-title">Into a new workspace</h2>
        <TextField label="Name" value={name} onChange={setName} maxLength={100} />
        <div>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            Create and go on
          </Button>
        </div>
      </form>
    </div>
  );
}
