import { currencyDigits } from '../../currency-digits';
import type { CostKind } from '../../escalation/cost-table';
import { besideOf } from '../beside-of';
import { define, type Figure, fact, withoutValue } from '../define';
import type { FigureDefinition, FigureValue } from '../figure';
import { avoidedModel } from './avoided-model';
import { avoidedRest, whyNoEffect } from './escalations-avoided';

/** ES4: labour that the avoided escalations would have cost. */
export const avoidedLabour = avoidedCost('labour', 'avoided-labour', 'Avoided labour', 'labour');

/** ES4: credits and goodwill that the avoided escalations would have cost. */
export const avoidedCredits = avoidedCost('credits', 'avoided-credits', 'Avoided credits', 'credits');

/** ES4: revenue at risk in the avoided escalations; not labour, and never added to it. */
export const avoidedRevenueAtRisk = avoidedCost(
  'revenueAtRisk',
  'avoided-revenue-at-risk',
  'Revenue at risk, avoided',
  'revenue at risk',
);

function avoidedCost(
  kind: CostKind,
  id: FigureDefinition['id'],
  name: string,
  words: string,
): Figure<'avoided'> {
  const definition = define({
    id,
    rule: 'ES4',
    name,
    definition:
      `Escalations avoided, a model, times the ${words} of one escalation as entered in the settings: median times ` +
      'the base, from the lowest to the highest of both. Labour and revenue at risk are never summed.',
    formula: `escalations avoided × ${words} of one escalation`,
    unit: 'minor',
    better: 'higher',
    decimals: 0,
    counts: 'threads',
    evidence: 'C',
  });
  return {
    definition,
    gather: 'avoided',
    needs: ['direction'],
    finish(counts, asOf) {
      const result = avoidedModel(counts.strata);
      const rest = avoidedRest(counts, result, asOf);
      const cost = counts.costs?.[kind];
      const { median, low, high } = result;
      const noValue = cost === undefined ? 'not-mapped' : whyNoEffect(counts, result);
      const beside = [
        fact('cost of one, low', cost?.low ?? null, 'minor'),
        fact('cost of one, base', cost?.base ?? null, 'minor'),
        fact('cost of one, high', cost?.high ?? null, 'minor'),
        ...rest.beside,
      ];
      if (cost === undefined || noValue !== null || median === null || low === null || high === null) {
        return withoutValue(definition, noValue ?? 'not-measurable', { ...rest, beside });
      }
      const ends = [low * cost.low, low * cost.high, high * cost.low, high * cost.high];
      return {
        id,
        value: Math.round(median * cost.base),
        noValue: null,
        low: Math.round(Math.min(...ends)),
        high: Math.round(Math.max(...ends)),
        ...rest,
        beside,
      };
    },
    worked: workedCost,
  };
}

function workedCost(figure: FigureValue, currency: string): string {
  const base = besideOf(figure, 'cost of one, base');
  if (base === null) return 'no costs are entered';
  const median = besideOf(figure, 'median of the model');
  if (figure.value === null || median === null) return 'the model shows no effect to count in money';
  return `${median.toFixed(1).replace('-', '−')} × ${money(base, currency)} = ${money(figure.value, currency)} (evidence C)`;
}

function money(minor: number, currency: string): string {
  const digits = currencyDigits(currency);
  return `${currency} ${(minor / 10 ** digits).toLocaleString('en', { minimumFractionDigits: digits })}`;
}
