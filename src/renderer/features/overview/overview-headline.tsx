import type { FigureDefinition } from '../../../domain/figures/figure';
import type { Dimension, Period } from '../../../domain/filter';
import type { HeadlineAnswer } from '../../../ipc/engine-queries';
import { valueName } from '../../session/dimension-words';
import { useExplore } from '../../session/explore-session';
import { type Loadable, shown } from '../../session/loadable';
import type { PeriodChoice } from '../../session/period/period-choice';
import { classNames } from '../../ui/class-names';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Skeleton } from '../../ui/feedback/skeleton';
import { leadLine } from './lead-line';
import type { Move } from './moved/what-moved';
import { beforeWords, duringWords } from './period-words';
import { verdict } from './verdict';

interface OverviewHeadlineProps {
  readonly choice: PeriodChoice;
  readonly period: Period | null;
  readonly sentiment: Loadable<HeadlineAnswer>;
  readonly response: Loadable<HeadlineAnswer>;
  readonly driver: Move | null;
  readonly drivenBy: Dimension;
  readonly definition: FigureDefinition | undefined;
}

/** The sentence that says what happened, and a line with what it was counted from. */
export function OverviewHeadline(props: OverviewHeadlineProps) {
  const { choice, period, sentiment, response, driver, drivenBy, definition } = props;
  const { format } = useExplore();
  const feeling = shown(sentiment);
  if (!feeling) {
    return (
      <header className="overview-head" aria-busy={sentiment.status === 'loading'}>
        <h1 className="headline" tabIndex={-1}>
          {sentiment.status === 'failed' ? 'The figures could not be computed.' : <HeadlineSkeleton />}
        </h1>
        {sentiment.status === 'failed' ? (
          <div className="lead">
            <FailureWords failure={sentiment.failure} inline="detail" />
          </div>
        ) : (
          <p className="lead" role="status">
            Computing the figures…
          </p>
        )}
      </header>
    );
  }
  const answered = shown(response) ?? null;
  return (
    <header
      className={classNames('overview-head', sentiment.status !== 'ready' && 'is-stale')}
      aria-busy={sentiment.status === 'loading'}
    >
      <h1 className="headline" tabIndex={-1}>
        {verdict({
          during: duringWords(choice, period),
          before: beforeWords(choice, period, feeling.previous?.period ?? null),
          sentiment: feeling,
          response: answered,
          driver: driver && { name: valueName(drivenBy, driver.value), points: driver.points },
          sentimentDefinition: definition ?? { minimumN: 30, unit: 'points', decimals: 0 },
          format,
        })}
      </h1>
      <p className="lead">{leadLine(feeling, answered, format)}</p>
    </header>
  );
}

function HeadlineSkeleton() {
  return (
    <>
      <span className="visually-hidden">Overview</span>
      <Skeleton width="720px" height="28px" />
    </>
  );
}
