import { useId, useState } from 'react';
import type { Failure } from '../../../domain/failure';
import { createWorkspace, renameWorkspace } from '../../session/actions/workspace-actions';
import type { WorkspaceState } from '../../session/state/session-state';
import { useSession, useSessionState } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { TextField } from '../../ui/controls/text-field';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Dialog } from '../../ui/overlays/dialog';
import { nameProblem } from './name-problem';

interface NameWorkspaceProps {
  /** Absent: a new one is made. */
  readonly workspace?: WorkspaceState;
  readonly onClose: () => void;
}

/** Asks for a workspace's name. */
export function NameWorkspace({ workspace, onClose }: NameWorkspaceProps) {
  const session = useSession();
  const formId = useId();
  const workspaces = useSessionState((state) => state.workspaces);
  const [name, setName] = useState(workspace?.name ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const others = workspaces.filter(({ id }) => id !== workspace?.id);
  const problem = nameProblem(name, others);
  const save = async () => {
    const failed = workspace
      ? await renameWorkspace(session, workspace.id, name)
      : await createWorkspace(session, name);
    setFailure(failed);
    if (failed) return;
    onClose();
    if (!workspace) session.navigation.go({ room: 'import' });
  };
  return (
    <Dialog
      title={workspace ? `Rename “${workspace.name}”` : 'New workspace'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} disabled={problem !== null}>
            {workspace ? 'Rename' : 'Create'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === null) void save();
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={100}
          problem={name === '' ? null : problem}
          autoFocus
        />
      </form>
      {failure && <FailureWords failure={failure} />}
    </Dialog>
  );
}
