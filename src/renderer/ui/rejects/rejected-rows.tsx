import { useEffect, useState } from 'react';
import type { Failure, Result } from '../../../domain/failure';
import type { Reject } from '../../../domain/mapping';
import { rejectText } from '../../../ipc/failure-text';
import { Button } from '../controls/button';
import { type Column, Table } from '../data/table';
import { FailureWords } from '../feedback/failure-words';
import { formatNumber } from '../format/format-number';

interface RejectedRowsProps {
  readonly total: number;
  /** Must keep its identity while the import is the same. */
  readonly load: (offset: number, limit: number) => Promise<Result<readonly Reject[]>>;
  /** Saves all of them as CSV; the failure, or null. */
  readonly onDownload: () => Promise<Failure | null>;
}

const PAGE = 100;

const COLUMNS: readonly Column<Reject>[] = [
  { id: 'row', header: 'Row', width: '72px', cell: ({ row }) => row },
  { id: 'reason', header: 'Why', cell: ({ reason }) => rejectText(reason) },
  { id: 'column', header: 'Column', cell: ({ column }) => column || 'the whole row' },
  {
    id: 'value',
    header: 'Value',
    width: '34%',
    cell: ({ value }) => (
      <span className="path" title={value}>
        {value.length > 80 ? `${value.slice(0, 80)}…` : value}
      </span>
    ),
  },
  { id: 'file', header: 'File', cell: ({ file }) => file },
];

/** Rows that were not taken in, each with its reason; all of them can be saved as a file. */
export function RejectedRows({ total, load, onDownload }: RejectedRowsProps) {
  const [rows, setRows] = useState<readonly Reject[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(0, PAGE).then((first) => {
      if (!wanted) return;
      setRows(first.ok ? first.value : []);
      setFailure(first.ok ? null : first.failure);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  const showMore = async () => {
    const more = await load(rows.length, PAGE);
    if (more.ok) setRows([...rows, ...more.value]);
    setFailure(more.ok ? null : more.failure);
  };
  return (
    <section className="rejected-rows" aria-label="Rejected rows">
      <Table
        caption={`Rejected rows (${total})`}
        columns={COLUMNS}
        rows={rows}
        rowKey={(reject, index) => `${reject.file} ${reject.row} ${index}`}
        maxHeight="320px"
      />
      <div className="state-actions">
        <Button icon="download" onClick={() => void onDownload().then(setFailure)}>
          {total === 1 ? 'Download it as CSV…' : `Download all ${formatNumber(total)} as CSV…`}
        </Button>
        {rows.length < total && (
          <Button look="quiet" onClick={() => void showMore()}>
            Show more
          </Button>
        )}
      </div>
      {failure && <FailureWords failure={failure} />}
    </section>
  );
}
