import { useCallback } from 'react';
import type { ImportRecord } from '../../../ipc/engine-contract';
import { loadRejects, saveRejects } from '../../session/actions/rejects-actions';
import { useFormat, useSession } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/overlays/dialog';
import { RejectedRows } from '../../ui/rejects/rejected-rows';
import { rejectsCsv } from '../../ui/rejects/rejects-csv';

interface ImportDetailsProps {
  readonly record: ImportRecord;
  readonly onClose: () => void;
}

/** The files of one import with path and checksum, and the rows it rejected. */
export function ImportDetails({ record, onClose }: ImportDetailsProps) {
  const session = useSession();
  const format = useFormat();
  const { id, files, counts } = record;
  const load = useCallback(
    (offset: number, limit: number) => loadRejects(session, id, offset, limit),
    [session, id],
  );
  return (
    <Dialog
      wide
      title={`Imported ${format.instant(record.at)}`}
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      {files.map((file) => (
        <dl key={file.path + file.sha256} className="facts">
          <dt>File</dt>
          <dd className="path">{file.path || file.name}</dd>
          <dt>Size</dt>
          <dd>{format.bytes(file.bytes)}</dd>
          {file.sha256 !== '' && (
            <>
              <dt>SHA-256</dt>
              <dd className="path faint">{file.sha256}</dd>
            </>
          )}
        </dl>
      ))}
      <dl className="facts">
        <dt>Rows read</dt>
        <dd>{format.count(counts.read)}</dd>
        <dt>Taken in</dt>
        <dd>{format.count(counts.accepted)}</dd>
        <dt>Duplicates</dt>
        <dd>{format.count(counts.duplicates)}</dd>
        <dt>Rejected</dt>
        <dd>{format.count(counts.rejected)}</dd>
      </dl>
      {counts.rejected > 0 && (
        <RejectedRows
          total={counts.rejected}
          load={load}
          onDownload={() =>
            saveRejects(session, id, `${files[0]?.name ?? 'import'}.rejected.csv`, rejectsCsv)
          }
        />
      )}
    </Dialog>
  );
}
