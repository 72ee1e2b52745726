import { useId, useState } from 'react';
import type { Restatement } from '../../../domain/restatements/restatements-of';
import { periodName } from '../../session/period/period-label';
import { useFormat, useSessionState } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { type Column, Table } from '../../ui/data/table';
import { FailureWords } from '../../ui/feedback/failure-words';
import { CAUSE_WORDS, restatementsHeadline, statedWords } from './restatement-words';

const STEP = 50;

/** Which figures of closed periods say something else than they did, newest first (G10). */
export function Restatements() {
  const id = useId();
  const format = useFormat();
  const active = useSessionState((state) => state.active);
  const known = useSessionState((state) => state.restatements);
  const [shown, setShown] = useState(STEP);
  if (known === null || known.workspace !== active) return null;
  const newest = known.log.toSorted((a, b) => b.when - a.when);
  return (
    <section className="restatements" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        Restatements
      </h2>
      {known.failure && (
        <div role="alert">
          <FailureWords failure={known.failure} inline="detail" />
        </div>
      )}
      <p className="quiet">
        {newest.length > 0 ? (
          restatementsHeadline(newest.length, format)
        ) : known.looking ? (
          'Looking whether figures of closed periods have changed…'
        ) : (
          <>
            No figure of a closed period has changed since it was stated. A month, a quarter or a year closes
            for each figure when what it waits for has had its time; until then the figure is still maturing.
          </>
        )}
      </p>
      {newest.length > 0 && <RestatementTable entries={newest.slice(0, shown)} />}
      {newest.length > shown && (
        <Button look="link" onClick={() => setShown(shown + STEP)}>
          Show {format.count(Math.min(STEP, newest.length - shown))} more of {format.count(newest.length)}
        </Button>
      )}
    </section>
  );
}

function RestatementTable({ entries }: { readonly entries: readonly Restatement[] }) {
  const format = useFormat();
  const catalogue = useSessionState((state) => state.catalogue);
  const definitionOf = ({ figure }: Restatement) => catalogue.find(({ id }) => id === figure);
  const stated = (entry: Restatement, which: 'old' | 'new') => {
    const definition = definitionOf(entry) ?? { unit: 'count', decimals: 0 };
    return (
      <>
        {statedWords(entry.old, entry.new, definition, format)[which]}{' '}
        <small className="quiet">n {format.count(entry[which].n)}</small>
      </>
    );
  };
  const columns: readonly Column<Restatement>[] = [
    { id: 'figure', header: 'Figure', cell: (entry) => definitionOf(entry)?.name ?? entry.figure },
    { id: 'period', header: 'Period', cell: ({ period }) => periodName(period) },
    { id: 'old', header: 'Was', numeric: true, cell: (entry) => stated(entry, 'old') },
    { id: 'new', header: 'Is', numeric: true, cell: (entry) => stated(entry, 'new') },
    { id: 'why', header: 'Why', cell: ({ why }) => CAUSE_WORDS[why] },
    {
      id: 'when',
      header: 'Restated',
      width: '150px',
      cell: ({ when }) => <span className="nowrap">{format.instant(when)}</span>,
    },
  ];
  return (
    <Table
      caption="Restatements"
      columns={columns}
      rows={entries}
      rowKey={({ figure, period, when }) => `${when} ${figure} ${period.from} ${period.to}`}
    />
  );
}
