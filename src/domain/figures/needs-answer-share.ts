import { wilsonInterval } from '../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from './define';
import { besideInCount, inCount, inPercent } from './in-words';

const NEED = 'need an answer';

/** G2: share of the inbound mentions that need an answer. */
export const needsAnswerShare: Figure<'mentions'> = {
  definition: define({
    id: 'needs-answer-share',
    rule: 'G2',
    name: 'Needs an answer',
    definition:
      'Share of the inbound mentions that need an answer: the source or a person says so, or, by default, a customer ' +
      'wrote it about an own brand and it is neither a bare repost, nor automated, nor a bare closing such as “thanks”.',
    formula: 'need an answer ÷ inbound mentions',
    unit: 'share',
    better: 'neither',
    decimals: 1,
    minimumN: 20,
    counts: 'mentions',
  }),
  gather: 'mentions',
  needs: [],
  finish({ inbound, needAnswer, removed }, asOf) {
    const excluded = exclusions({ reason: REMOVED, n: removed });
    const interval = wilsonInterval(needAnswer, inbound);
    if (!interval) return withoutValue(needsAnswerShare.definition, 'no-data', { excluded, asOf });
    return {
      id: 'needs-answer-share',
      value: needAnswer / inbound,
      noValue: null,
      ...interval,
      n: inbound,
      excluded,
      beside: [fact(NEED, needAnswer, 'count')],
      asOf,
    };
  },
  worked(figure) {
    if (figure.value === null) return 'there is no inbound mention';
    return `${besideInCount(figure, NEED)} ÷ ${inCount(figure.n)} = ${inPercent(figure.value)}`;
  },
};
