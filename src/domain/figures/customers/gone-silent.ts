import { wilsonInterval } from '../../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inCount, inPercent } from '../in-words';

/** RE2: customers of whom nothing was heard after an unresolved complaint. Silent on social, not churn. */
export const goneSilent: Figure<'silence'> = {
  definition: define({
    id: 'gone-silent',
    rule: 'RE2',
    name: 'Gone silent on social',
    definition:
      'Of the customers with an unresolved complaint, each at the last one of the period, the share of whom no ' +
      'mention followed for more than 90 days or twice the median gap between their mentions, whichever is longer. ' +
      'Unresolved: no close that holds and no neutral or positive words of theirs in the thread within that time. ' +
      'Silent on social is not churn.',
    formula:
      'customers silent since their complaint ÷ customers with an unresolved complaint old enough to tell',
    unit: 'share',
    better: 'lower',
    decimals: 1,
    counts: 'customers',
  }),
  gather: 'silence',
  needs: ['author', 'sentiment'],
  finish(counts, asOf) {
    const { silent, heard } = counts;
    const n = silent + heard;
    const excluded = exclusions(
      { reason: 'still maturing', n: counts.maturing },
      { reason: 'resolved', n: counts.resolved },
      { reason: 'complaints whose author is not known', n: counts.unnamed },
      { reason: REMOVED, n: counts.removed },
    );
    const beside = [fact('silent', silent, 'count'), fact('heard of again', heard, 'count')];
    if (n === 0) {
      const noValue = counts.maturing > 0 ? 'not-decided' : 'no-data';
      return withoutValue(goneSilent.definition, noValue, { excluded, beside, asOf });
    }
    const interval = wilsonInterval(silent, n);
    return {
      id: 'gone-silent',
      value: silent / n,
      noValue: null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n,
      excluded,
      beside,
      asOf,
    };
  },
  worked: (figure) =>
    figure.value === null
      ? 'no unresolved complaint is old enough to tell'
      : `${besideInCount(figure, 'silent')} ÷ ${inCount(figure.n)} = ${inPercent(figure.value)}`,
};
