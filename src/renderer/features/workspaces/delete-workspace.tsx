import { useState } from 'react';
import type { Failure } from '../../../domain/failure';
import { deleteWorkspace } from '../../session/actions/workspace-actions';
import type { WorkspaceState } from '../../session/state/session-state';
import { useFormat, useSession } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Dialog } from '../../ui/overlays/dialog';

interface DeleteWorkspaceProps {
  readonly workspace: WorkspaceState;
  readonly onClose: () => void;
}

/** Names what is lost before it is. */
export function DeleteWorkspace({ workspace, onClose }: DeleteWorkspaceProps) {
  const session = useSession();
  const format = useFormat();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { name, mentions, imports, kind } = workspace;
  const remove = async () => {
    const failed = await deleteWorkspace(session, workspace.id);
    setFailure(failed);
    if (!failed) onClose();
  };
  return (
    <Dialog
      title={`Delete “${name}”?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" onClick={() => void remove()}>
            Delete {mentions > 0 ? format.mentions(mentions) : 'the workspace'}
          </Button>
        </>
      }
    >
      <p>
        {mentions > 0
          ? `This deletes ${format.mentions(mentions)} of ${imports.length} ${imports.length === 1 ? 'import' : 'imports'} and the workspace’s settings from this device. It cannot be undone.`
          : 'The workspace holds no mentions. Its settings are deleted; that cannot be undone.'}
      </p>
      <p className="quiet">
        {kind === 'sample'
          ? 'The sample can be made again at any time.'
          : 'The files you imported from stay where they are and can be imported again.'}
      </p>
      {failure && <FailureWords failure={failure} />}
    </Dialog>
  );
}
