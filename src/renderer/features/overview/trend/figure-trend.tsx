import { memo, useMemo } from 'react';
import type { FigureId } from '../../../../domain/figures/figure';
import type { ChartPoint } from '../../../charts/chart-point';
import { TrendChart } from '../../../charts/trend-chart';
import { definitionOf, useExplore } from '../../../session/explore-session';
import { type Loadable, shown } from '../../../session/loadable';
import { classNames } from '../../../ui/class-names';
import { Button } from '../../../ui/controls/button';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { chartPoints, type TrendPlan, timeTicks } from './trend-plan';
import { trendTitle } from './trend-title';
import type { PooledAnswer } from './use-sentiment-trend';

interface FigureTrendProps {
  readonly figure: FigureId;
  readonly name: string;
  /** Unit and bucket in small, "points, 7 days, 95 % band". */
  readonly note: string;
  readonly answer: Loadable<PooledAnswer>;
  /** "in 7 days", where a point stands for more than its bucket. */
  readonly over?: string;
  readonly plan: TrendPlan;
  /** Why no point has a value, where that is known. */
  readonly reason: string | null;
  readonly height: number;
  readonly onOpen: (point: ChartPoint) => void;
  readonly onRetry: () => void;
}

/** Trend of one figure over the plan's days, with its states; a point opens its mentions. */
export const FigureTrend = memo(function FigureTrend(props: FigureTrendProps) {
  const { figure, name, note, answer, over, plan, reason, height, onOpen, onRetry } = props;
  const session = useExplore();
  const { format } = session;
  const definition = definitionOf(session, figure);
  const data = shown(answer);
  const counts = definition?.counts ?? 'mentions';
  const minimumN = definition?.unit === 'points' ? definition.minimumN : 0;
  const drawn = useMemo(
    () =>
      data && {
        points: chartPoints(data.points, plan, minimumN),
        ticks: timeTicks(data.points, plan.bucket),
        words: {
          figure: definition?.name ?? name,
          value: (value: number) => format.value(value, data.unit),
          count: (n: number) => `${format.count(n)} ${n === 1 ? counts.replace(/s$/, '') : counts}`,
          plain: (n: number) => format.count(n),
          ...(over === undefined ? {} : { over }),
          faint: 'too few to draw',
          missing: data.unit === 'ms' ? 'not reached' : 'no value',
          lastYear: 'last year',
        },
      },
    [data, plan, definition, name, format, counts, over, minimumN],
  );
  if (!drawn) {
    return (
      <section className="chart" aria-label={`${name} over time`} aria-busy={answer.status === 'loading'}>
        <div className="chart-head">
          <h2 className="section-title">{name}</h2>
        </div>
        <div className="trend-blank" style={{ height: height + 68 }}>
          {answer.status === 'failed' ? (
            <div role="alert">
              <p className="quiet">The trend could not be computed.</p>
              <Button look="link" onClick={onRetry}>
                Try again
              </Button>
            </div>
          ) : (
            <div role="status">
              <span className="visually-hidden">Being computed</span>
              <Skeleton height={`${height}px`} />
            </div>
          )}
        </div>
      </section>
    );
  }
  if (drawn.points.every((point) => point.value === null)) {
    return (
      <section className="chart" aria-label={`${name} over time`}>
        <div className="chart-head">
          <h2 className="section-title">{name}</h2>
        </div>
        <p className="quiet trend-blank" style={{ height: height + 68 }}>
          {reason ?? `No ${plan.bucket} in this view has a value.`}
        </p>
      </section>
    );
  }
  return (
    <div className={classNames(answer.status !== 'ready' && 'is-stale')}>
      <TrendChart
        title={trendTitle({
          name,
          points: drawn.points,
          bucket: plan.bucket,
          better: definition?.better === 'lower' ? 'lower' : 'higher',
          value: drawn.words.value,
        })}
        note={note}
        points={drawn.points}
        timeTicks={drawn.ticks}
        words={drawn.words}
        steps={data?.unit === 'ms' ? 'duration' : 'decimal'}
        height={height}
        volumeLabel={`${counts} a ${plan.bucket}`}
        counted={counts.charAt(0).toUpperCase() + counts.slice(1)}
        onOpen={onOpen}
        focusKey={`trend:${figure}`}
      />
    </div>
  );
});
