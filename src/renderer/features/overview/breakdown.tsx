import { memo, useId } from 'react';
import type { Dimension } from '../../../domain/filter';
import type { BreakdownAnswer, BreakdownRow } from '../../../ipc/engine-queries';
import { DIMENSION_WORDS, valueName } from '../../session/dimension-words';
import { useExplore } from '../../session/explore-session';
import { type Loadable, shown } from '../../session/loadable';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';
import { Skeleton } from '../../ui/feedback/skeleton';
import { shares } from './shares';

interface BreakdownProps {
  readonly by: Dimension;
  readonly title: string;
  /** What the bars say, once per screen. */
  readonly note?: string;
  readonly answer: Loadable<BreakdownAnswer>;
  readonly rows: number;
  /** Values the view is filtered by: the others stand back. */
  readonly chosen: readonly string[] | undefined;
  /** Address with one value filtered, and address of its mentions. */
  readonly filterHref: (value: string) => string;
  readonly mentionsHref: (value: string) => string;
  readonly onRetry: () => void;
  /** Lists more of the values one by one, or as few as at first. */
  readonly onList: (by: Dimension, which: 'more' | 'few') => void;
}

/** How the mentions of each value fall into negative, neutral and positive: bars ordered by how many there are. */
export const Breakdown = memo(function Breakdown(props: BreakdownProps) {
  const { by, title, note, answer, rows, chosen, filterHref, mentionsHref, onRetry, onList } = props;
  const id = useId();
  const data = shown(answer);
  const isLong = data?.rows.some((row, index) => index >= rows && !chosen?.includes(row.value));
  const isBlank = data?.rows.every((row) => row.value === '');
  return (
    <section
      className={classNames('breakdown', answer.status !== 'ready' && data && 'is-stale')}
      aria-labelledby={id}
      aria-busy={answer.status === 'loading'}
    >
      <h2 className="section-title" id={id}>
        {title} {note && <small>{note}</small>}
      </h2>
      {answer.status === 'failed' && !data && (
        <div role="alert" className="breakdown-note">
          <p className="quiet">The {DIMENSION_WORDS[by].many} could not be computed.</p>
          <Button look="link" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
      {answer.status === 'loading' && !data && (
        <div role="status">
          <span className="visually-hidden">Being computed</span>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have nothing else
            <div className="breakdown-row" key={row}>
              <Skeleton width="72px" height="12px" />
              <Skeleton height="14px" />
              <Skeleton width="40px" height="12px" />
            </div>
          ))}
        </div>
      )}
      {data && isBlank && (
        <p className="quiet breakdown-note">
          {data.rows.length === 0
            ? 'No mentions in this view.'
            : `No mention in this view carries a ${DIMENSION_WORDS[by].one}.`}
        </p>
      )}
      {data && !isBlank && (
        <ul>
          {data.rows.map((row) => (
            <li
              key={row.value}
              className={classNames(
                'breakdown-row',
                chosen && (chosen.includes(row.value) ? 'breakdown-chosen' : 'breakdown-other'),
              )}
            >
              <a
                className="breakdown-name clip"
                dir="auto"
                href={filterHref(row.value)}
                title={
                  chosen?.includes(row.value) ? 'Remove this filter' : `Filter by ${valueName(by, row.value)}`
                }
                data-focus-key={`breakdown:${by}:${row.value}`}
              >
                {valueName(by, row.value)}
                {chosen?.includes(row.value) && <span className="visually-hidden">, chosen</span>}
              </a>
              <Bar row={row} href={mentionsHref(row.value)} name={valueName(by, row.value)} />
            </li>
          ))}
          {(data.rest || isLong) && (
            <li className="breakdown-row breakdown-rest">
              <Button
                look="link"
                title={data.rest ? 'List them one by one' : 'List the largest only'}
                onClick={() => onList(by, data.rest ? 'more' : 'few')}
              >
                {data.rest ? 'all others' : 'fewer'}
              </Button>
              {data.rest && <Bar row={data.rest} name="all others" />}
            </li>
          )}
        </ul>
      )}
    </section>
  );
});

interface BarProps {
  readonly row: BreakdownRow;
  readonly name: string;
  readonly href?: string;
}

const Bar = memo(function Bar({ row, name, href }: BarProps) {
  const { format } = useExplore();
  const { negative, neutral, positive, words } = shares(row, format);
  const content = (
    <>
      <span className="breakdown-bar" aria-hidden="true">
        <span className="bar-negative" style={{ flexGrow: negative }} />
        <span className="bar-neutral" style={{ flexGrow: neutral }} />
        <span className="bar-positive" style={{ flexGrow: positive }} />
      </span>
      <span className="breakdown-n numeric">{format.count(row.n)}</span>
      <span className="visually-hidden">
        {name}: {words}
      </span>
    </>
  );
  return href === undefined ? (
    <span className="breakdown-link" title={words}>
      {content}
    </span>
  ) : (
    <a className="breakdown-link" href={href} title={words}>
      {content}
    </a>
  );
});
