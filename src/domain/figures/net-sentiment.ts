import { NET_INTERVAL_MINIMUM, netSentiment as net, netSentimentInterval } from '../statistics/net-sentiment';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from './define';
import { besideInCount, inCount, inPoints } from './in-words';

/** SE1: (positive − negative) ÷ all labelled inbound mentions, in points. */
export const netSentiment: Figure<'mentions'> = {
  definition: define({
    id: 'net-sentiment',
    rule: 'SE1',
    name: 'Net sentiment',
    definition:
      'Positive minus negative inbound mentions, as a share of all that carry a label, in points from −100 to +100.',
    formula: '100 × (positive − negative) ÷ (positive + neutral + negative)',
    unit: 'points',
    better: 'higher',
    decimals: 1,
    minimumN: NET_INTERVAL_MINIMUM,
    counts: 'mentions',
  }),
  gather: 'mentions',
  needs: ['sentiment'],
  finish(counts, asOf) {
    const { positive, neutral, negative } = counts;
    const n = positive + neutral + negative;
    const excluded = exclusions(
      { reason: 'without a label', n: counts.unlabelled },
      { reason: REMOVED, n: counts.removed },
    );
    if (n === 0) return withoutValue(netSentiment.definition, 'no-data', { excluded, asOf });
    const interval = netSentimentInterval(counts);
    const polar = positive + negative;
    return {
      id: 'net-sentiment',
      value: net(counts),
      noValue: null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n,
      excluded,
      beside: [
        fact('positive', positive, 'count'),
        fact('neutral', neutral, 'count'),
        fact('negative', negative, 'count'),
        fact('neutral share', neutral / n, 'share'),
        fact('inbound mentions', counts.inbound, 'count'),
        fact('labelled on this device', counts.byEngine / n, 'share'),
        fact(
          '(positive − negative) ÷ (positive + negative)',
          polar === 0 ? null : (100 * (positive - negative)) / polar,
          'points',
        ),
        fact('positive ÷ (positive + negative)', polar === 0 ? null : positive / polar, 'share'),
      ],
      asOf,
    };
  },
  worked(figure) {
    if (figure.value === null) return 'no inbound mention carries a label';
    const [positive, negative] = ['positive', 'negative'].map((name) => besideInCount(figure, name));
    return `100 × (${positive} − ${negative}) ÷ ${inCount(figure.n)} = ${inPoints(figure.value)}`;
  },
};
