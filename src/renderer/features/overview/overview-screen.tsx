import './overview.css';
import { useCallback, useMemo, useState } from 'react';
import type { FigureId } from '../../../domain/figures/figure';
import type { Dimension } from '../../../domain/filter';
import type { ChartPoint } from '../../charts/chart-point';
import { type Address, formatAddress, type View } from '../../session/address';
import { definitionOf, periodBaseOf, useExplore } from '../../session/explore-session';
import { shown } from '../../session/loadable';
import { noValueReason } from '../../session/no-value-words';
import { resolvePeriod } from '../../session/period/period-choice';
import { periodNameBeside } from '../../session/period/period-label';
import { useTile } from '../../session/tiles/use-tile';
import { useKeptScroll, useNavigation } from '../../session/use-address';
import { useFilter } from '../../session/use-filter';
import { hasFilters, toggleValue, withoutFilters, withPeriod, withValues } from '../../session/view-changes';
import { Button } from '../../ui/controls/button';
import { Breakdown } from './breakdown';
import { HeadlineTile } from './headline-tile';
import { useWhatMoved } from './moved/use-what-moved';
import { WhatMovedPanel } from './moved/what-moved-panel';
import { OverviewHeadline } from './overview-headline';
import { FigureTrend } from './trend/figure-trend';
import { inWeeks, planTrend } from './trend/trend-plan';
import { useSentimentTrend } from './trend/use-sentiment-trend';
import { useTallWindow } from './trend/use-tall-window';

type OverviewAddress = Extract<Address, { room: 'overview' }>;

const TILES: readonly { readonly figure: FigureId; readonly name: string }[] = [
  { figure: 'net-sentiment', name: 'Net sentiment' },
  { figure: 'first-response', name: 'First response, median' },
  { figure: 'escalations', name: 'Escalations' },
  { figure: 'lead-revenue', name: 'Revenue from social leads' },
];
const BREAKDOWN_ROWS = 6;
/** How many times as many rows each request for the others lists. */
const MORE_ROWS = 4;

/** What a CCO sees first: one sentence, four figures, their trends, and what they are made of. */
export function OverviewScreen({ address }: { readonly address: OverviewAddress }) {
  const session = useExplore();
  const { extent, format, tiles, settings } = session;
  const { view } = address;
  const navigation = useNavigation();
  const base = useMemo(() => periodBaseOf({ extent, settings }), [extent, settings]);
  const choice = view.period ?? base.opening;
  const period = useMemo(() => resolvePeriod(choice, base), [choice, base]);
  const filter = useFilter(view);
  const plan = useMemo(() => planTrend(period, base.firstDay, base.lastDay), [period, base]);

  const headline = (figure: FigureId) =>
    ({ kind: 'headline', slot: `headline:${figure}`, figure, filter }) as const;
  const sentiment = useTile(headline('net-sentiment'));
  const response = useTile(headline('first-response'));
  const escalations = useTile(headline('escalations'));
  const revenue = useTile(headline('lead-revenue'));
  const answers = [sentiment, response, escalations, revenue];
  const sentimentTrend = useSentimentTrend(filter, plan);
  const responsePlan = useMemo(() => inWeeks(plan, settings.weekStart), [plan, settings.weekStart]);
  const responseTrend = useTile({
    kind: 'trend',
    slot: 'trend:first-response',
    figure: 'first-response',
    filter: { ...filter, period: responsePlan.period },
    bucket: responsePlan.bucket,
  });
  const trendHeight = useTallWindow() ? 232 : 160;
  const [listed, setListed] = useState<Readonly<Partial<Record<Dimension, number>>>>({});
  const list = useCallback(
    (by: Dimension, which: 'more' | 'few') =>
      setListed(({ [by]: now = BREAKDOWN_ROWS, ...others }) =>
        which === 'few' ? others : { ...others, [by]: now * MORE_ROWS },
      ),
    [],
  );
  const breakdown = (by: Dimension) =>
    ({
      kind: 'breakdown',
      slot: `breakdown:${by}`,
      by,
      // Its own filter is left out, so that the chosen values stand beside the others.
      filter: { ...filter, where: withValues(view, by, []).where },
      limit: listed[by] ?? BREAKDOWN_ROWS,
      chosen: view.where[by] ?? [],
    }) as const;
  const themes = useTile(breakdown('theme'));
  const channels = useTile(breakdown('channel'));
  const brands = useTile(breakdown('brand'));
  const movedBy: Dimension = extent.mapped.includes('theme') ? 'theme' : 'channel';
  const moved = useWhatMoved(
    movedBy,
    filter,
    shown(sentiment)?.previous ?? null,
    sentiment.status === 'ready',
  );

  const retry = useCallback(() => tiles.invalidate(), [tiles]);
  const mentionsHref = useCallback(
    (figure: FigureId, changed: View = view) => formatAddress({ room: 'mentions', view: changed, figure }),
    [view],
  );
  const hrefsOf = useCallback(
    (by: Dimension) => ({
      filterHref: (value: string) => formatAddress({ room: 'overview', view: toggleValue(view, by, value) }),
      mentionsHref: (value: string) => mentionsHref('volume', withValues(view, by, [value])),
    }),
    [view, mentionsHref],
  );
  const openSentiment = useOpenPoint(view, 'net-sentiment');
  const openResponse = useOpenPoint(view, 'first-response');

  const first = shown(sentiment);
  const answered = shown(response);
  const isEmpty =
    sentiment.status === 'ready' &&
    sentiment.value.current.n === 0 &&
    sentiment.value.current.noValue === 'no-data' &&
    (answered?.current.n ?? 0) === 0;
  const scroller = useKeptScroll<HTMLDivElement>('overview', first !== undefined);
  if (isEmpty) {
    return (
      <div className="overview" ref={scroller}>
        <header className="overview-head">
          <h1 className="headline" tabIndex={-1}>
            No mentions match this period and these filters.
          </h1>
          <p className="lead">
            The mentions here run from {format.day(base.firstDay)} to {format.day(base.lastDay)}.
          </p>
          <div className="state-actions">
            <Button
              look="primary"
              onClick={() => navigation.go({ room: 'overview', view: withPeriod(view, 'all') })}
            >
              Show the whole time
            </Button>
            {hasFilters(view) && (
              <Button
                onClick={() =>
                  navigation.go({ room: 'overview', view: withoutFilters(withPeriod(view, choice)) })
                }
              >
                Clear filters
              </Button>
            )}
          </div>
        </header>
      </div>
    );
  }
  const compared = first?.previous && period ? periodNameBeside(first.previous.period, period) : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="overview" ref={scroller} tabIndex={0}>
      <OverviewHeadline
        choice={choice}
        period={period}
        sentiment={sentiment}
        response={response}
        driver={typeof moved === 'object' ? (moved.moves.find(({ value }) => value !== '') ?? null) : null}
        drivenBy={movedBy}
        definition={definitionOf(session, 'net-sentiment')}
      />
      <div className="tiles">
        {TILES.map(({ figure, name }, index) => {
          const answer = answers[index];
          return answer ? (
            <HeadlineTile
              key={figure}
              figure={figure}
              name={name}
              answer={answer}
              period={period}
              href={mentionsHref(figure)}
              explainHref={formatAddress({ room: 'overview', view, explain: figure })}
              onRetry={retry}
            />
          ) : null;
        })}
      </div>
      <div className="overview-grid">
        <div className="area-sentiment">
          <FigureTrend
            figure="net-sentiment"
            name="Net sentiment"
            {...(plan.bucket === 'day' ? { over: 'in 7 days' } : {})}
            note={`points${plan.bucket === 'day' ? ', 7 days' : ` a ${plan.bucket}`}, 95 % band`}
            answer={sentimentTrend}
            plan={plan}
            reason={first ? noValueReason(first.current) : null}
            height={trendHeight}
            onOpen={openSentiment}
            onRetry={retry}
          />
        </div>
        <div className="area-moved">
          <WhatMovedPanel
            by={movedBy}
            moved={moved}
            against={compared}
            isChange={first?.previous?.verdict === 'better' || first?.previous?.verdict === 'worse'}
            mentionsHref={(value) => mentionsHref('net-sentiment', withValues(view, movedBy, [value]))}
            onRetry={retry}
          />
        </div>
        <div className="area-themes">
          <Breakdown
            by="theme"
            title="What they write about"
            note="share negative, neutral, positive · mentions"
            answer={themes}
            rows={BREAKDOWN_ROWS}
            onRetry={retry}
            onList={list}
            chosen={view.where.theme}
            {...hrefsOf('theme')}
          />
        </div>
        <div className="area-channels">
          <Breakdown
            by="channel"
            title="Where"
            answer={channels}
            rows={BREAKDOWN_ROWS}
            onRetry={retry}
            onList={list}
            chosen={view.where.channel}
            {...hrefsOf('channel')}
          />
        </div>
        <div className="area-response">
          <FigureTrend
            figure="first-response"
            name="First response"
            note={`median a ${responsePlan.bucket}, 95 % band`}
            answer={responseTrend}
            plan={responsePlan}
            reason={answered ? noValueReason(answered.current, 'threads') : null}
            height={trendHeight}
            onOpen={openResponse}
            onRetry={retry}
          />
        </div>
        <div className="area-brands">
          <Breakdown
            by="brand"
            title="About whom"
            answer={brands}
            rows={BREAKDOWN_ROWS}
            onRetry={retry}
            onList={list}
            chosen={view.where.brand}
            {...hrefsOf('brand')}
          />
        </div>
      </div>
    </div>
  );
}

/** Opens the mentions of one bucket of a trend: the same view, the bucket's days. */
function useOpenPoint(view: View, figure: FigureId): (point: ChartPoint) => void {
  const navigation = useNavigation();
  return useCallback(
    (point) =>
      navigation.go({
        room: 'mentions',
        view: withPeriod(view, { from: point.from, to: point.to }),
        figure,
      }),
    [navigation, view, figure],
  );
}
