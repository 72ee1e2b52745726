import type { WorkspaceState } from '../../session/state/session-state';
import { useFormat } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/overlays/dialog';

interface StartEmptyProps {
  readonly workspace: WorkspaceState;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Starting empty gives up the list of imports too: asked before it is done. */
export function StartEmpty({ workspace, onClose, onConfirm }: StartEmptyProps) {
  const format = useFormat();
  return (
    <Dialog
      title={`Start “${workspace.name}” empty?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Go back</Button>
          <Button look="danger" onClick={onConfirm}>
            Start empty
          </Button>
        </>
      }
    >
      <p>
        The workspace keeps its name and settings and starts without mentions. What is left of the old store
        and the list of its imports ({format.count(workspace.imports.length)}) are given up; that cannot be
        undone.
      </p>
      <p className="quiet">The files themselves are not touched.</p>
    </Dialog>
  );
}
