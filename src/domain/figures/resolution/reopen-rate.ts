import { wilsonInterval } from '../../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inCount, inPercent } from '../in-words';

/** FR6: of the threads that were closed, the share that was opened again. */
export const reopenRate: Figure<'reopened'> = {
  definition: define({
    id: 'reopen-rate',
    rule: 'FR6',
    name: 'Reopen rate',
    definition:
      'Of the threads closed at least 72 hours before “as of”, the share that was reopened: closed a second time, or ' +
      'within 72 hours after a close its customer complained or somebody wrote in it who needs an answer.',
    formula: 'threads reopened ÷ threads closed at least 72 hours ago',
    unit: 'share',
    better: 'lower',
    decimals: 1,
    counts: 'threads',
  }),
  gather: 'reopened',
  needs: ['closedAt'],
  finish(counts, asOf) {
    const { closed, reopened } = counts;
    const excluded = exclusions(
      { reason: 'closed less than 72 hours ago', n: counts.young },
      { reason: 'never closed', n: counts.neverClosed },
      { reason: 'opening not known', n: counts.openingUnknown },
      { reason: REMOVED, n: counts.removed },
    );
    if (closed === 0) {
      const noValue = counts.young > 0 ? 'not-decided' : 'no-data';
      return withoutValue(reopenRate.definition, noValue, { excluded, asOf });
    }
    const interval = wilsonInterval(reopened, closed);
    return {
      id: 'reopen-rate',
      value: reopened / closed,
      noValue: null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n: closed,
      excluded,
      beside: [fact('reopened', reopened, 'count'), fact('stayed closed', closed - reopened, 'count')],
      asOf,
    };
  },
  worked: (figure) =>
    figure.value === null
      ? 'no thread was closed long enough ago'
      : `${besideInCount(figure, 'reopened')} ÷ ${inCount(figure.n)} = ${inPercent(figure.value)}`,
};
