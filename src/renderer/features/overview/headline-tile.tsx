import { memo } from 'react';
import type { FigureId, FigureValue } from '../../../domain/figures/figure';
import type { Period } from '../../../domain/filter';
import type { Comparison, HeadlineAnswer } from '../../../ipc/engine-queries';
import { Sparkline } from '../../charts/sparkline';
import { changeWords } from '../../session/change-words';
import { definitionOf, useExplore } from '../../session/explore-session';
import { type Loadable, shown } from '../../session/loadable';
import { noValueReason } from '../../session/no-value-words';
import { periodNameBeside } from '../../session/period/period-label';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Icon } from '../../ui/icons/icon';
import { headlineWords } from './headline-words';

interface HeadlineTileProps {
  readonly figure: FigureId;
  readonly name: string;
  readonly answer: Loadable<HeadlineAnswer>;
  readonly period: Period | null;
  /** Address of the mentions behind the number. */
  readonly href: string;
  readonly explainHref: string;
  readonly onRetry: () => void;
}

/** One headline figure: number, interval, both comparisons, shape, n and "as of". The tile opens its mentions. */
export const HeadlineTile = memo(function HeadlineTile(props: HeadlineTileProps) {
  const { figure, name, answer, period, href, explainHref, onRetry } = props;
  const session = useExplore();
  const { format } = session;
  const definition = definitionOf(session, figure);
  const data = shown(answer);
  if (!data) {
    return (
      <section className="tile" aria-label={name} aria-busy={answer.status === 'loading'}>
        <h2 className="tile-name">{name}</h2>
        {answer.status === 'failed' ? (
          <div role="alert">
            <p className="quiet">This figure could not be computed.</p>
            <Button look="link" onClick={onRetry}>
              Try again
            </Button>
          </div>
        ) : (
          <TileSkeleton />
        )}
      </section>
    );
  }
  const { current } = data;
  const words = headlineWords(current, definition, format);
  const reason = noValueReason(current, definition?.counts);
  return (
    <section
      className={classNames('tile', answer.status !== 'ready' && 'is-stale')}
      aria-label={name}
      aria-busy={answer.status === 'loading'}
    >
      <div className="tile-head">
        <h2 className="tile-name">{name}</h2>
        <a
          className="tile-explain"
          href={explainHref}
          aria-label={`Explain ${name}`}
          title="Explain"
          data-focus-key={`explain:${figure}`}
        >
          <Icon name="info" size={14} />
        </a>
      </div>
      <a className="tile-value" href={href} data-focus-key={`tile:${figure}`}>
        <span className={current.value === null ? 'tile-number tile-number-none' : 'tile-number'}>
          {words.value}
        </span>
        {words.beside !== '' && <span className="tile-beside">{words.beside}</span>}
        <span className="visually-hidden">. Open the mentions behind {name}</span>
      </a>
      {reason === null ? (
        <>
          <p className="tile-changes">
            <Change comparison={data.previous} period={period} current={current} />
            <Change comparison={data.lastYear} period={period} current={current} />
            {!data.previous && !data.lastYear && (
              <span className="faint">nothing earlier to compare with</span>
            )}
          </p>
          <Sparkline values={data.spark} lastYear={data.sparkLastYear} />
        </>
      ) : (
        <p className="tile-reason">{reason}</p>
      )}
      <p className="tile-foot">
        {words.counted}
        {current.asOf !== null &&
          ` · as of ${format.dayShort(format.dayOf(current.asOf))} ${format.time(current.asOf)}`}
        {data.maturing && <Maturing />}
      </p>
    </section>
  );
});

/** The period's follow-up has not passed for this figure (G10). */
function Maturing() {
  return (
    <span
      className="tile-maturing"
      title="What this figure waits for has not had its time yet: it may still move."
    >
      still maturing
    </span>
  );
}

interface ChangeProps {
  readonly comparison: Comparison | null;
  readonly period: Period | null;
  readonly current: FigureValue;
}

function Change({ comparison, period, current }: ChangeProps) {
  const session = useExplore();
  if (!comparison) return null;
  const name = period ? periodNameBeside(comparison.period, period) : '';
  const { text, tone, note, spoken } = changeWords(
    comparison,
    current,
    definitionOf(session, current.id),
    name,
    session.format,
  );
  return (
    <span className="tile-change" title={note === '' ? undefined : note}>
      <span aria-hidden="true">
        {text && (
          <b className={tone}>
            {text.shape} {text.amount}
          </b>
        )}{' '}
        {name}
        {text === null && ` ${note}`}
      </span>
      <span className="visually-hidden">{spoken}. </span>
    </span>
  );
}

function TileSkeleton() {
  return (
    <div className="tile-skeleton" role="status">
      <span className="visually-hidden">Being computed</span>
      <Skeleton width="104px" height="30px" />
      <Skeleton width="164px" height="14px" />
      <Skeleton width="152px" height="20px" />
      <Skeleton width="132px" height="12px" />
    </div>
  );
}
