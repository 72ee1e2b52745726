import type { FigureSettings } from '../../analytics/figures/figure-source';
import { rateVerdict, slaVerdict, type TurnVerdict, unitMix } from '../../analytics/figures/unit-turns';
import { ATTRIBUTION_WORDS } from '../../domain/figures/in-words';
import { RATE_WINDOWS } from '../../domain/figures/response-rate';
import { funnelLimits } from '../../domain/statistics/funnel/funnel-limits';
import { type FunnelPlot, funnelPlot, PERSON_MINIMUM } from '../../domain/statistics/funnel/funnel-plot';
import {
  type CaseMix,
  indirectStandardisation,
} from '../../domain/statistics/funnel/indirect-standardisation';
import type {
  CareUnit,
  FairFigure,
  FunnelPlotAnswer,
  FunnelPoint,
  TileQuery,
} from '../../ipc/engine-queries';
import type { Question } from './question';

/** G9: teams are not compared under n = 20, agents not shown under 30. */
const MINIMUM: Readonly<Record<CareUnit, number>> = { team: 20, agent: PERSON_MINIMUM };

/** Points that the lines of limits are drawn through. */
const LIMIT_POINTS = 40;

/** RQ2: teams or agents on a funnel plot, observed ÷ expected for their mix of channel, theme and local hour. */
export function funnelPlotOf(
  question: Question,
  { figure, by, filter, slot }: Extract<TileQuery, { kind: 'funnel-plot' }>,
): FunnelPlotAnswer {
  const { dataset, settings } = question;
  const mask = dataset.masks.mask(filter.where);
  const { attribution = 'start' } = filter;
  const scope = { dataset, mask, settings, attribution };
  const { mix, unassigned } = unitMix(
    scope,
    by,
    question.window(filter),
    settings.zone,
    verdictOf(figure, settings),
  );
  const minimum = MINIMUM[by];
  const plot = funnelPlot(indirectStandardisation(mix), minimum);
  const hidden = plot.units.filter(({ position }) => position === 'not-shown');
  return {
    kind: 'funnel-plot',
    slot,
    figure,
    by,
    units: plot.units.flatMap(({ ratio, limits, position, ...unit }): FunnelPoint[] =>
      ratio === null || limits === null || position === 'not-shown'
        ? []
        : [
            {
              ...unit,
              ratio,
              limits,
              position,
              selection: { filter, figure, unit: { by, value: unit.unit } },
            },
          ],
    ),
    minimum,
    notShown: { units: hidden.length, cases: hidden.reduce((sum, { cases }) => sum + cases, 0) },
    unassigned,
    alone: aloneIn(mix),
    rate: plot.rate,
    phi: plot.phi,
    widening: plot.widening,
    limits: linesOf(plot, minimum),
    attribution: ATTRIBUTION_WORDS[attribution],
    asOf: mask.asOf,
  };
}

/** What a figure that is compared counts as a hit. */
export function verdictOf(
  figure: FairFigure,
  { slaTargetMin }: Pick<FigureSettings, 'slaTargetMin'>,
): TurnVerdict {
  return figure === 'sla' ? slaVerdict(slaTargetMin * 60_000) : rateVerdict(RATE_WINDOWS[figure]);
}

function aloneIn(mix: readonly CaseMix[]): number {
  const unitsIn = new Map<string, number>();
  for (const { stratum } of mix) unitsIn.set(stratum, (unitsIn.get(stratum) ?? 0) + 1);
  return mix.reduce((sum, { stratum, cases }) => sum + (unitsIn.get(stratum) === 1 ? cases : 0), 0);
}

/** Limits at the pooled rate from the fewest cases shown to the most, evenly in their logarithm. */
function linesOf({ units, rate, widening }: FunnelPlot, minimum: number): FunnelPlotAnswer['limits'] {
  const most = units[0]?.cases ?? 0;
  if (rate === null || most < minimum) return [];
  const counts = new Set<number>();
  for (let k = 0; k < LIMIT_POINTS; k++) {
    counts.add(Math.round(minimum * (most / minimum) ** (k / (LIMIT_POINTS - 1))));
  }
  return [...counts].flatMap((cases) => {
    const limits = funnelLimits(cases, rate, widening);
    return limits === null ? [] : [{ cases, ...limits }];
  });
}
