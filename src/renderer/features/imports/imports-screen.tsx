import './imports.css';
import { useState } from 'react';
import type { ImportRecord } from '../../../ipc/engine-contract';
import { useFormat, useSession, useSessionState, useWorkspace } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { type Column, Table } from '../../ui/data/table';
import { EmptyState } from '../../ui/feedback/empty-state';
import { ImportDetails } from './import-details';
import { RemoveImport } from './remove-import';
import { Restatements } from './restatements';

type Asking = { readonly what: 'details' | 'remove'; readonly record: ImportRecord };

/** What was imported into this workspace, newest first, and the way to take a whole import out again. */
export function ImportsScreen() {
  const { navigation } = useSession();
  const workspace = useWorkspace();
  const open = useSessionState((state) => state.open);
  const busy = useSessionState((state) => state.importing.status === 'running');
  const format = useFormat();
  const [asking, setAsking] = useState<Asking | null>(null);
  const imports = open.status === 'ready' ? open.state.imports.toSorted((a, b) => b.at - a.at) : [];
  const isSample = workspace?.kind === 'sample';

  const remove: Column<ImportRecord> = {
    id: 'remove',
    header: <span className="visually-hidden">Remove</span>,
    width: '96px',
    numeric: true,
    cell: (record) => (
      <Button
        small
        look="quiet"
        disabled={busy}
        aria-label={`Remove ${filesName(record)}…`}
        onClick={() => setAsking({ what: 'remove', record })}
      >
        Remove…
      </Button>
    ),
  };
  const columns: readonly Column<ImportRecord>[] = [
    {
      id: 'files',
      header: 'Files',
      cell: (record) => (
        <Button
          look="link"
          className="import-name"
          onClick={() => setAsking({ what: 'details', record })}
          title={record.files.map(({ path }) => path).join('\n')}
        >
          {filesName(record)}
        </Button>
      ),
    },
    {
      id: 'at',
      header: 'Imported',
      width: '150px',
      cell: ({ at }) => <span className="nowrap">{format.instant(at)}</span>,
    },
    {
      id: 'span',
      header: 'Mentions from … to',
      width: '210px',
      cell: ({ firstMention, lastMention }) =>
        firstMention === null || lastMention === null
          ? '—'
          : format.dayRange(format.dayOf(firstMention), format.dayOf(lastMention)),
    },
    {
      id: 'accepted',
      header: 'Taken in',
      numeric: true,
      cell: ({ counts }) => format.count(counts.accepted),
    },
    {
      id: 'duplicates',
      header: 'Duplicates',
      numeric: true,
      cell: ({ counts }) => format.count(counts.duplicates),
    },
    {
      id: 'rejected',
      header: 'Rejected',
      numeric: true,
      cell: (record) =>
        record.counts.rejected === 0 ? (
          '0'
        ) : (
          <Button look="link" onClick={() => setAsking({ what: 'details', record })}>
            {format.count(record.counts.rejected)}
          </Button>
        ),
    },
    ...(isSample ? [] : [remove]),
  ];
  if (imports.length === 0) {
    return (
      <div className="room-page">
        <h1 className="headline">Nothing has been imported yet.</h1>
        <EmptyState
          title="An import brings mentions in from a file."
          actions={
            <Button look="primary" onClick={() => navigation.go({ room: 'import' })}>
              Import a file…
            </Button>
          }
        >
          <p>It is listed here with its counts, and can be taken out again as a whole.</p>
        </EmptyState>
        <Restatements />
      </div>
    );
  }
  const total = open.status === 'ready' ? open.state.mentions : 0;
  return (
    <div className="room-page imports-page">
      <header>
        <h1 className="headline">
          {format.mentions(total)} came in with{' '}
          {imports.length === 1 ? 'one import' : `${imports.length} imports`}.
        </h1>
        <p className="lead">
          {isSample
            ? 'The sample is invented and was made on this device.'
            : 'The same mention in two imports counts once. Removing an import takes out exactly what it brought.'}
        </p>
      </header>
      <Table caption="Imports" columns={columns} rows={imports} rowKey={({ id }) => id} />
      {!isSample && (
        <div>
          <Button look="primary" icon="plus" onClick={() => navigation.go({ room: 'import' })}>
            Import a file…
          </Button>
        </div>
      )}
      <Restatements />
      {asking?.what === 'details' && <ImportDetails record={asking.record} onClose={() => setAsking(null)} />}
      {asking?.what === 'remove' && <RemoveImport record={asking.record} onClose={() => setAsking(null)} />}
    </div>
  );
}

const filesName = ({ files }: ImportRecord): string => {
  const [first] = files;
  return files.length > 1
    ? `${first?.name} and ${files.length - 1} more`
    : (first?.name ?? 'made on this device');
};
