import { useState } from 'react';
import type { Failure } from '../../../domain/failure';
import type { ImportRecord } from '../../../ipc/engine-contract';
import { removeImport } from '../../session/actions/import-actions';
import { useFormat, useSession } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Dialog } from '../../ui/overlays/dialog';

interface RemoveImportProps {
  readonly record: ImportRecord;
  readonly onClose: () => void;
}

/** Names what goes before it goes. */
export function RemoveImport({ record, onClose }: RemoveImportProps) {
  const session = useSession();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const accepted = format.mentions(record.counts.accepted);
  const remove = async () => {
    setBusy(true);
    const failed = await removeImport(session, record.id);
    setBusy(false);
    setFailure(failed);
    if (!failed) onClose();
  };
  return (
    <Dialog
      title="Remove this import?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" disabled={busy} onClick={() => void remove()}>
            {busy ? 'Removing…' : record.counts.accepted > 0 ? `Remove ${accepted}` : 'Remove the import'}
          </Button>
        </>
      }
    >
      <p>
        {record.files.map(({ name }) => name).join(', ') || 'The import'} brought{' '}
        {record.counts.accepted > 0 ? accepted : 'no mention that was not there'} on{' '}
        {format.instant(record.at)}. What it brought is taken out of this workspace, and all figures are
        computed again without it.
      </p>
      <p className="quiet">
        Mentions that another import brought as well stay. The files themselves are not touched and can be
        imported again.
      </p>
      {failure && <FailureWords failure={failure} />}
    </Dialog>
  );
}
