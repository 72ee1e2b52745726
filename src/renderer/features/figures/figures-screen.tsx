import './figures.css';
import { useMemo } from 'react';
import type { FiguresAnswer } from '../../../ipc/engine-queries';
import type { Address } from '../../session/address';
import { periodBaseOf, useExplore } from '../../session/explore-session';
import { type Loadable, shown } from '../../session/loadable';
import { resolvePeriod } from '../../session/period/period-choice';
import { useTile } from '../../session/tiles/use-tile';
import { useKeptScroll } from '../../session/use-address';
import { useFilter } from '../../session/use-filter';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Skeleton } from '../../ui/feedback/skeleton';
import { FiguresGroup } from './figures-group';
import { figuresHeadline } from './figures-headline';

type FiguresAddress = Extract<Address, { room: 'figures' }>;

/** The whole catalogue over one view: every figure with its interval, both comparisons, n, "as of" and rule. */
export function FiguresScreen({ address }: { readonly address: FiguresAddress }) {
  const session = useExplore();
  const { extent, settings, tiles } = session;
  const { view } = address;
  const base = useMemo(() => periodBaseOf({ extent, settings }), [extent, settings]);
  const period = useMemo(() => resolvePeriod(view.period ?? base.opening, base), [view.period, base]);
  const filter = useFilter(view);
  const answer = useTile({ kind: 'figures', slot: 'figures', filter });
  const data = shown(answer);
  const scroller = useKeptScroll<HTMLDivElement>('figures', data !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="figures" ref={scroller} tabIndex={0}>
      <FiguresHead answer={answer} onRetry={() => tiles.invalidate()} />
      {data ? (
        <div
          className={classNames('figures-groups', answer.status !== 'ready' && 'is-stale')}
          aria-busy={answer.status === 'loading'}
        >
          {data.groups.map(({ name, figures }) => (
            <FiguresGroup key={name} name={name} figures={figures} view={view} period={period} />
          ))}
        </div>
      ) : (
        answer.status === 'loading' && <FiguresSkeleton />
      )}
    </div>
  );
}

interface FiguresHeadProps {
  readonly answer: Loadable<FiguresAnswer>;
  readonly onRetry: () => void;
}

function FiguresHead({ answer, onRetry }: FiguresHeadProps) {
  const { format } = useExplore();
  const data = shown(answer);
  if (answer.status === 'failed' && !data) {
    return (
      <header className="figures-head">
        <h1 className="headline" tabIndex={-1}>
          The figures could not be computed.
        </h1>
        <div role="alert">
          <div className="lead">
            <FailureWords failure={answer.failure} inline="detail" />
          </div>
          <Button look="link" onClick={onRetry}>
            Try again
          </Button>
        </div>
      </header>
    );
  }
  return (
    <header className="figures-head">
      <h1 className="headline" tabIndex={-1}>
        {data ? figuresHeadline(data, format) : 'Figures'}
      </h1>
      <p className="lead" role={data ? undefined : 'status'}>
        {data
          ? 'Each number opens the mentions it counts; its rule says how it came about.'
          : 'Computing the figures…'}
      </p>
    </header>
  );
}

function FiguresSkeleton() {
  return (
    <div className="figures-wait" aria-hidden="true">
      {[280, 220, 260, 240, 200, 250, 230, 210].map((width) => (
        <Skeleton key={width} width={`${width}px`} height="14px" />
      ))}
    </div>
  );
}
