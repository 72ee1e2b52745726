import { polarSentiment, positiveShare, SENTIMENT_FORMULAS } from '../../statistics/polar-sentiment';
import { define, type Figure, fact, withoutValue } from '../define';
import type { FigureDefinition } from '../figure';
import { besideInCount, inCount, inPercent, inPoints } from '../in-words';
import { sentimentExclusions } from './sentiment-exclusions';

const SHARED = { rule: 'SE1', better: 'higher', decimals: 1, minimumN: 30, counts: 'mentions' } as const;

/** SE1, second published formula: (positive − negative) ÷ (positive + negative), in points. */
export const polarNetSentiment = polarFigure(
  define({
    id: 'polar-net-sentiment',
    name: 'Net sentiment without neutral',
    definition:
      'Positive minus negative inbound mentions, as a share of those that are either, in points from −100 to +100. ' +
      'Neutral ones do not enter, so it moves more than net sentiment.',
    formula: SENTIMENT_FORMULAS.polar,
    unit: 'points',
    ...SHARED,
  }),
  polarSentiment,
  (positive, negative, n, value) => `100 × (${positive} − ${negative}) ÷ ${n} = ${inPoints(value)}`,
);

/** SE1, third published formula: positive ÷ (positive + negative). */
export const positiveMentions = polarFigure(
  define({
    id: 'positive-share',
    name: 'Positive share',
    definition: 'Share of the positive among the inbound mentions that are positive or negative.',
    formula: SENTIMENT_FORMULAS['positive-share'],
    unit: 'share',
    ...SHARED,
  }),
  positiveShare,
  (positive, negative, _, value) => `${positive} ÷ (${positive} + ${negative}) = ${inPercent(value)}`,
);

function polarFigure(
  definition: FigureDefinition,
  formula: typeof polarSentiment,
  work: (positive: string, negative: string, n: string, value: number) => string,
): Figure<'mentions'> {
  return {
    definition,
    gather: 'mentions',
    needs: ['sentiment'],
    finish(counts, asOf) {
      const excluded = sentimentExclusions(counts, { reason: 'neutral', n: counts.neutral });
      const found = formula(counts);
      if (found === null) return withoutValue(definition, 'no-data', { excluded, asOf });
      return {
        id: definition.id,
        value: found.value,
        noValue: null,
        low: found.low,
        high: found.high,
        n: found.n,
        excluded,
        beside: [
          fact('positive', counts.positive, 'count'),
          fact('negative', counts.negative, 'count'),
          fact('inbound mentions', counts.inbound, 'count'),
          fact('labelled on this device', counts.byEngine / found.n, 'share'),
        ],
        asOf,
      };
    },
    worked(figure) {
      if (figure.value === null) return 'no inbound mention is positive or negative';
      const [positive, negative] = ['positive', 'negative'].map((name) => besideInCount(figure, name));
      return work(positive!, negative!, inCount(figure.n), figure.value);
    },
  };
}
