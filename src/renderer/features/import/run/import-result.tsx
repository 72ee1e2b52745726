import { useCallback } from 'react';
import type { ImportOutcome } from '../../../../ipc/engine-contract';
import { loadRejects, saveRejects } from '../../../session/actions/rejects-actions';
import { useFormat, useSession, useWorkspace } from '../../../session/use-session';
import { Button } from '../../../ui/controls/button';
import { RejectedRows } from '../../../ui/rejects/rejected-rows';
import { rejectsCsv } from '../../../ui/rejects/rejects-csv';
import { resultHeadline } from './result-headline';

/** What became of every row. */
export function ImportResult({ outcome }: { readonly outcome: ImportOutcome }) {
  const session = useSession();
  const { store, navigation } = session;
  const workspace = useWorkspace();
  const format = useFormat();
  const { counts, files, firstMention, lastMention, id } = outcome.record;
  const load = useCallback(
    (offset: number, limit: number) => loadRejects(session, id, offset, limit),
    [session, id],
  );
  const asksSetup = workspace?.settings === null;
  const finish = () => store.setState({ importing: { status: 'idle' } });
  const go = () => {
    finish();
    if (asksSetup) navigation.go({ room: 'setup' });
    else navigation.go({ room: 'overview', view: { period: null, where: {} } });
  };
  const items = [
    { name: 'rows read', value: counts.read },
    { name: 'mentions taken in', value: counts.accepted },
    { name: 'duplicates', value: counts.duplicates },
    { name: 'rejected', value: counts.rejected },
  ];
  return (
    <div className="room-page import-page">
      <div role="status">
        <h1 className="headline">{resultHeadline(counts, format.count)}</h1>
        <p className="lead">
          {files.map(({ name }) => name).join(', ')}
          {firstMention !== null && lastMention !== null && (
            <span className="nowrap">
              {' · '}
              {format.dayRange(format.dayOf(firstMention), format.dayOf(lastMention))}
            </span>
          )}
        </p>
      </div>
      <dl className="count-line">
        {items.map(({ name, value }) => (
          <div key={name} className="count-item">
            <dd className="count-value">{format.count(value)}</dd>
            <dt className="quiet">{name}</dt>
          </div>
        ))}
      </dl>
      {counts.duplicates > 0 && (
        <p className="quiet">
          Duplicates have an id that was there already; where the text had changed, the newer version counts.
        </p>
      )}
      {counts.rejected > 0 && (
        <RejectedRows
          total={counts.rejected}
          load={load}
          onDownload={() =>
            saveRejects(session, id, `${files[0]?.name ?? 'import'}.rejected.csv`, rejectsCsv)
          }
        />
      )}
      <div className="state-actions">
        <Button look="primary" onClick={go}>
          {asksSetup ? 'Go on to the set-up' : 'Show the overview'}
        </Button>
        <Button onClick={finish}>Import more</Button>
      </div>
    </div>
  );
}
