import { NET_INTERVAL_MINIMUM, netSentiment as net, netSentimentInterval } from '../statistics/net-sentiment';
import { polarSentiment, positiveShare, SENTIMENT_FORMULAS } from '../statistics/polar-sentiment';
import { define, type Figure, fact, withoutValue } from './define';
import type { FigureId } from './figure';
import { besideInCount, inCount, inPoints } from './in-words';
import { sentimentExclusions } from './sentiment/sentiment-exclusions';

/** SE1: (positive − negative) ÷ all labelled inbound mentions, in points. */
export const netSentiment = netSentimentOf({
  id: 'net-sentiment',
  rule: 'SE1',
  name: 'Net sentiment',
  definition:
    'Positive minus negative inbound mentions, as a share of all that carry a label, in points from −100 to +100. ' +
    'Near-duplicates within 24 hours count once; bots do not count.',
  needs: ['sentiment'],
});

const PERCEPTION_WORDS = {
  experience: 'what happened to them',
  reliability: 'whether it could be relied on',
  feeling: 'how it felt',
} as const;

/** SE7: SE1 over the inbound mentions of one perception. */
export function perceivedSentiment(perception: keyof typeof PERCEPTION_WORDS): Figure<'mentions'> {
  return netSentimentOf({
    id: `sentiment-${perception}`,
    rule: 'SE7',
    name: `Net sentiment: ${perception}`,
    definition:
      `Net sentiment of the inbound mentions whose theme is about ${perception}: ${PERCEPTION_WORDS[perception]}. ` +
      'Every theme belongs to one of the three perceptions.',
    needs: ['sentiment', 'perception'],
  });
}

interface Kind {
  readonly id: FigureId;
  readonly rule: string;
  readonly name: string;
  readonly definition: string;
  readonly needs: Figure['needs'];
}

function netSentimentOf({ needs, ...named }: Kind): Figure<'mentions'> {
  const definition = define({
    ...named,
    formula: SENTIMENT_FORMULAS.net,
    unit: 'points',
    better: 'higher',
    decimals: 1,
    minimumN: NET_INTERVAL_MINIMUM,
    counts: 'mentions',
  });
  return {
    definition,
    gather: 'mentions',
    needs,
    finish(counts, asOf) {
      const { positive, neutral, negative } = counts;
      const n = positive + neutral + negative;
      const excluded = sentimentExclusions(counts, { reason: 'without a perception', n: counts.unperceived });
      if (n === 0) return withoutValue(definition, 'no-data', { excluded, asOf });
      const interval = netSentimentInterval(counts);
      return {
        id: definition.id,
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
            polarSentiment(counts)?.value ?? null,
            'points',
          ),
          fact(SENTIMENT_FORMULAS['positive-share'], positiveShare(counts)?.value ?? null, 'share'),
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
}
