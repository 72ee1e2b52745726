import { useMemo } from 'react';
import type { Filter } from '../../../../domain/filter';
import type { TrendAnswer } from '../../../../ipc/engine-queries';
import { type Loadable, shown } from '../../../session/loadable';
import { useTile } from '../../../session/tiles/use-tile';
import { pooledFrom, pooledTrend, yearBefore } from './pooled-week';
import type { PooledPoint, TrendPlan } from './trend-plan';

/** A trend whose points may be pooled. */
export interface PooledAnswer extends Omit<TrendAnswer, 'points'> {
  readonly points: readonly PooledPoint[];
}

/** Net sentiment over a plan's days: seven-day points where the plan is daily, otherwise as the engine buckets it. */
export function useSentimentTrend(filter: Filter, plan: TrendPlan): Loadable<PooledAnswer> {
  const isDaily = plan.bucket === 'day';
  const { from, to } = plan.period;
  const figure = 'net-sentiment';
  const { bucket } = plan;
  const period = isDaily ? { from: pooledFrom(from), to } : plan.period;
  const answer = useTile({
    kind: 'trend',
    slot: 'trend:net-sentiment',
    figure,
    bucket,
    filter: { ...filter, period },
  });
  const before = useTile({
    kind: 'trend',
    slot: 'trend:net-sentiment:last-year',
    figure,
    bucket,
    filter: { ...filter, period: { from: yearBefore(period.from), to: yearBefore(to) } },
  });
  return useMemo(() => {
    const now = shown(answer);
    const then = shown(before);
    if (!isDaily || !now || answer.status === 'failed') return answer;
    if (!then && before.status === 'loading') return { status: 'loading' };
    const pooled: PooledAnswer = { ...now, points: pooledTrend(now.points, then?.points ?? [], from) };
    return answer.status === 'ready' && before.status !== 'loading'
      ? { status: 'ready', value: pooled }
      : { status: 'loading', stale: pooled };
  }, [answer, before, isDaily, from]);
}
