import { ESCALATION_WINDOW } from '../../escalation/escalation-reason';
import { type EscalationsAvoided, isUsed } from '../../statistics/sampling/escalations-avoided';
import { besideOf } from '../beside-of';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import type { FigureValue, NoValue } from '../figure';
import { besideInCount, inCount } from '../in-words';
import { avoidedModel } from './avoided-model';
import type { AvoidedCounts } from './escalation-counts';

/** ES3, ES5 C: how many more threads would have escalated, had the handled ones waited as the others did. A model. */
export const escalationsAvoided: Figure<'avoided'> = {
  definition: define({
    id: 'escalations-avoided',
    rule: 'ES3',
    name: 'Escalations avoided',
    definition:
      'A model, no count of facts: threads answered by a person within the target against all others that were alike ' +
      'at their opening (sentiment and threats, reach third, channel, theme, quarter). Outcome: an escalation after ' +
      'the target, within 7 days of the opening. Groups with fewer than 10 others are left out. Median of 20 000 ' +
      'draws with a 90 % interval; one that includes 0 is no measurable effect. Evidence badge C: compared in strata.',
    formula: 'Σ handled × (rate of the others − rate of the handled)',
    unit: 'count',
    better: 'higher',
    decimals: 0,
    counts: 'threads',
    evidence: 'C',
  }),
  gather: 'avoided',
  needs: ['direction'],
  finish(counts, asOf) {
    const result = avoidedModel(counts.strata);
    const rest = avoidedRest(counts, result, asOf);
    const { median, low, high } = result;
    const noValue = whyNoEffect(counts, result);
    if (noValue !== null || median === null) {
      const range = noValue === 'no-effect' ? { low, high } : {};
      return withoutValue(escalationsAvoided.definition, noValue ?? 'not-measurable', { ...rest, ...range });
    }
    return { id: 'escalations-avoided', value: median, noValue: null, low, high, ...rest };
  },
  worked(figure) {
    const [handled, comparison] = ['handled', 'others'].map((name) => besideInCount(figure, name));
    const [bad, worse] = ['handled, escalated', 'others, escalated'].map((name) =>
      besideInCount(figure, name),
    );
    const used = `${inCount(besideOf(figure, 'strata used') ?? 0)} strata`;
    if (figure.noValue === 'no-data' || figure.noValue === 'not-decided') return 'no thread to compare';
    if (figure.n === 0) return 'no stratum has handled threads and 10 others';
    return (
      `${used}: ${bad} of ${handled} handled and ${worse} of ${comparison} other threads escalated; model ` +
      `(evidence C) ${tenths(besideOf(figure, 'median of the model'))}, 90 % interval ` +
      `${tenths(figure.low)} to ${tenths(figure.high)}`
    );
  },
};

/** What every figure over the model says beside its value. */
export function avoidedRest(
  counts: AvoidedCounts,
  result: EscalationsAvoided,
  asOf: number | null,
): Pick<FigureValue, 'n' | 'excluded' | 'beside' | 'asOf'> {
  const sum = (of: 'handledEscalated' | 'comparison' | 'comparisonEscalated') =>
    usedStrata(counts).reduce((total, stratum) => total + stratum[of], 0);
  return {
    n: result.handledUsed,
    excluded: exclusions(
      { reason: 'handled, with fewer than 10 others alike', n: result.handled - result.handledUsed },
      { reason: 'escalated before the target', n: counts.escalatedBefore },
      { reason: 'deleted before the target', n: counts.deletedBefore },
      { reason: 'opened too recently', n: counts.young },
      { reason: 'need no answer', n: counts.needNoAnswer },
      { reason: 'opening not known', n: counts.openingUnknown },
      { reason: REMOVED, n: counts.removed },
    ),
    beside: [
      fact('median of the model', result.median, 'count'),
      fact('handled', result.handledUsed, 'count'),
      fact('handled, escalated', sum('handledEscalated'), 'count'),
      fact('others', sum('comparison'), 'count'),
      fact('others, escalated', sum('comparisonEscalated'), 'count'),
      fact('strata used', result.strataUsed, 'count'),
      fact('strata left out', result.strataLeftOut, 'count'),
      fact('share of handled threads left out', result.shareLeftOut, 'share'),
      fact('escalated before the target', counts.escalatedBefore, 'count'),
      fact('target', counts.targetMs, 'ms'),
    ],
    asOf,
  };
}

/** Why the model gives no effect to print; null where it gives one. */
export function whyNoEffect(counts: AvoidedCounts, { verdict }: EscalationsAvoided): NoValue | null {
  // A thread can escalate only within 7 days: after a longer target there is nothing left to avoid.
  if (counts.targetMs >= ESCALATION_WINDOW) return 'not-measurable';
  if (counts.strata.length === 0) {
    if (counts.young > 0) return 'not-decided';
    return counts.openingUnknown > 0 || counts.escalatedBefore > 0 ? 'not-measurable' : 'no-data';
  }
  if (verdict === 'not-measurable') return verdict;
  return verdict === 'no-measurable-effect' ? 'no-effect' : null;
}

function usedStrata({ strata }: AvoidedCounts) {
  return strata.filter(isUsed);
}

function tenths(value: number | null): string {
  return value === null ? '–' : value.toFixed(1).replace('-', '−');
}
