import { wilsonInterval } from '../../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import type { FigureId } from '../figure';
import { besideInCount, inCount, inPercent } from '../in-words';

/**
 * RE1: of the customers with a first complaint who wrote again between 48 hours and 14 days after it, the share whose
 * last own mention there is neutral or positive. Two figures, of those answered within 48 hours and of the others:
 * what they differ by is no proof of what an answer does, since who is answered is not drawn by lot.
 */
export function recovery(
  id: FigureId & `recovery-${string}`,
  group: 'answered' | 'unanswered',
): Figure<'recovery'> {
  const who =
    group === 'answered'
      ? 'to whom a person replied within 48 hours'
      : 'to whom nobody replied within 48 hours';
  const definition = define({
    id,
    rule: 'RE1',
    name: group === 'answered' ? 'Recovered when answered' : 'Recovered when not answered',
    definition:
      `Customers ${who} after their first complaint, and who wrote again between 48 hours and 14 days after it: ` +
      'the share whose last own mention then is neutral or positive. A customer is an author on one channel about ' +
      'one brand, where the source names brands. Read it beside the other group and with the share who wrote again.',
    formula: 'last own mention neutral or positive ÷ customers who wrote again',
    unit: 'share',
    better: 'higher',
    decimals: 1,
    counts: 'customers',
  });
  return {
    definition,
    gather: 'recovery',
    needs: ['author', 'sentiment', 'direction'],
    finish(counts, asOf) {
      const { recovered, again, unlabelled, notAgain } = counts;
      const excluded = exclusions(
        { reason: 'did not write again', n: notAgain },
        { reason: 'wrote again without a label', n: unlabelled },
        { reason: 'still maturing, younger than 14 days', n: counts.maturing },
        { reason: 'complaints whose author is not known', n: counts.unnamed },
        { reason: REMOVED, n: counts.removed },
      );
      const customers = again + unlabelled + notAgain;
      const beside = [
        fact('recovered', recovered, 'count'),
        fact('customers with a first complaint', customers, 'count'),
        fact('share who wrote again', customers === 0 ? null : (again + unlabelled) / customers, 'share'),
      ];
      if (again === 0) {
        const young = counts.maturing > 0 ? 'not-decided' : 'no-data';
        const noValue = customers > 0 ? 'not-measurable' : young;
        return withoutValue(definition, noValue, { excluded, beside, asOf });
      }
      const interval = wilsonInterval(recovered, again);
      return {
        id,
        value: recovered / again,
        noValue: null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        n: again,
        excluded,
        beside,
        asOf,
      };
    },
    worked: (figure) =>
      figure.value === null
        ? 'no customer has written again'
        : `${besideInCount(figure, 'recovered')} ÷ ${inCount(figure.n)} = ${inPercent(figure.value)}`,
  };
}
