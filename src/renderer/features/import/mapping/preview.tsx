import { useState } from 'react';
import type { Mapping } from '../../../../domain/mapping';
import type { Mention } from '../../../../domain/mention';
import type { Inspection } from '../../../../ipc/engine-contract';
import { rejectText } from '../../../../ipc/failure-text';
import { type Column, Table } from '../../../ui/data/table';
import { Tabs } from '../../../ui/data/tabs';
import { formatInstant } from '../../../ui/format/format-date';
import { headerText } from './file-facts';

interface PreviewProps {
  readonly inspection: Inspection;
  readonly mapping: Mapping;
  readonly stale: boolean;
}

const SHOWN = 6;

/** The first rows, as they would be imported and as they stand in the file. */
export function Preview({ inspection, mapping, stale }: PreviewProps) {
  const [tab, setTab] = useState<'mentions' | 'file'>('mentions');
  return (
    <section className="import-section" aria-label="First rows" aria-busy={stale}>
      <h3 className="section-title">First rows</h3>
      <Tabs
        label="First rows"
        active={tab}
        onChange={setTab}
        tabs={[
          { id: 'mentions', label: 'As mentions' },
          { id: 'file', label: 'As in the file' },
        ]}
      >
        {tab === 'mentions' ? (
          <AsMentions inspection={inspection} zone={mapping.zone ?? 'UTC'} />
        ) : (
          <AsInFile inspection={inspection} />
        )}
      </Tabs>
    </section>
  );
}

function AsMentions({ inspection, zone }: { readonly inspection: Inspection; readonly zone: string }) {
  const { mentions, rejects } = inspection.preview;
  const columns: readonly Column<Mention>[] = [
    {
      id: 'at',
      header: 'Written at',
      width: '132px',
      cell: (mention) => <span className="nowrap">{formatInstant(mention.createdAt, zone)}</span>,
    },
    { id: 'author', header: 'Author', width: '120px', cell: (mention) => mention.author || '—' },
    {
      id: 'direction',
      header: 'From',
      width: '84px',
      cell: (mention) => (mention.direction === 'inbound' ? 'a customer' : 'us'),
    },
    { id: 'text', header: 'Text', cell: (mention) => mention.text },
    { id: 'channel', header: 'Channel', width: '90px', cell: (mention) => mention.channel ?? '—' },
    { id: 'brand', header: 'Brand', width: '110px', cell: (mention) => mention.brand ?? '—' },
  ];
  return (
    <>
      {mentions.length > 0 && (
        <Table
          caption="The first rows as mentions"
          columns={columns}
          rows={mentions.slice(0, SHOWN)}
          rowKey={(mention) => mention.id}
        />
      )}
      {rejects.length > 0 && (
        <p className="quiet preview-rejects">
          {rejects.length} of the first rows would be rejected: row {rejects[0]?.row},{' '}
          {rejects[0] && rejectText(rejects[0].reason)}
          {rejects[0]?.value ? ` (“${rejects[0].value}”)` : ''}.
        </p>
      )}
      {mentions.length === 0 && rejects.length === 0 && (
        <p className="quiet preview-rejects">No row can be shown under this mapping yet.</p>
      )}
    </>
  );
}

function AsInFile({ inspection }: { readonly inspection: Inspection }) {
  return (
    <div className="raw-preview">
      <Table
        caption="The first rows as in the file"
        maxHeight="300px"
        columns={inspection.headers.map((header, index) => ({
          id: `${index}`,
          header: headerText(header),
          cell: (row: readonly string[]) => (
            <div className="clip" title={row[index]}>
              {row[index]}
            </div>
          ),
        }))}
        rows={inspection.rows.slice(0, SHOWN)}
        rowKey={(_, index) => index}
      />
    </div>
  );
}
