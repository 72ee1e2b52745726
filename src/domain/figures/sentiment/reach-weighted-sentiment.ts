import { reachWeighting } from '../../statistics/reach-weighting';
import { besideOf } from '../beside-of';
import { define, type Figure, fact, withoutValue } from '../define';
import { inPoints } from '../in-words';
import { sentimentExclusions } from './sentiment-exclusions';

const POSITIVE_WEIGHT = 'weight of the positive';
const NEGATIVE_WEIGHT = 'weight of the negative';

/** SE4: net sentiment in which a mention weighs ln(1 + reach), capped at the 99th percentile. */
export const reachWeightedSentiment: Figure<'reached'> = {
  definition: define({
    id: 'reach-weighted-sentiment',
    rule: 'SE4',
    name: 'Reach-weighted net sentiment',
    definition:
      'Net sentiment in which a mention weighs by the logarithm of how many people it reached, capped at the 99th ' +
      'percentile. The unweighted figure over the same mentions and the five largest authors’ share stand beside it.',
    formula: '100 × Σ w × (+1, 0 or −1) ÷ Σ w, w = ln(1 + reach)',
    unit: 'points',
    better: 'higher',
    decimals: 1,
    minimumN: 30,
    counts: 'mentions',
  }),
  gather: 'reached',
  needs: ['sentiment', 'reach'],
  finish(gathered, asOf) {
    const { weighted, unweighted, ...found } = reachWeighting(gathered.mentions);
    const { n } = found;
    const excluded = sentimentExclusions(gathered, { reason: 'reach not known', n: found.withoutReach });
    const beside = [
      fact('unweighted', unweighted, 'points'),
      fact('five largest authors', found.fiveLargest, 'share'),
      fact(POSITIVE_WEIGHT, found.positiveWeight, 'share'),
      fact(NEGATIVE_WEIGHT, found.negativeWeight, 'share'),
      fact('capped', found.capped, 'count'),
    ];
    if (weighted === null) {
      const isSilent = n + found.withoutReach === 0;
      return withoutValue(reachWeightedSentiment.definition, isSilent ? 'no-data' : 'not-measurable', {
        n,
        excluded,
        asOf,
        beside: isSilent ? [] : beside,
      });
    }
    return {
      id: 'reach-weighted-sentiment',
      value: weighted,
      noValue: null,
      low: null,
      high: null,
      n,
      excluded,
      beside,
      asOf,
    };
  },
  worked(figure) {
    if (figure.value === null) return 'no labelled inbound mention reached a known number of people';
    const [positive, negative] = [POSITIVE_WEIGHT, NEGATIVE_WEIGHT].map((name) =>
      (100 * (besideOf(figure, name) ?? 0)).toFixed(2),
    );
    return `${positive} − ${negative} per cent of the weight = ${inPoints(figure.value)}`;
  },
};
