import { currencyDigits } from '../currency-digits';
import { define, exclusions, type Figure, fact, withoutValue } from './define';
import { inCount } from './in-words';

/** LE2: value of the won deals that mentions carry, one deal once, by the day they were won. */
export const leadRevenue: Figure<'deals'> = {
  definition: define({
    id: 'lead-revenue',
    rule: 'LE2',
    name: 'Revenue from social leads',
    definition:
      'Value of won deals that carry a deal id, each deal once with its newest figures, on the day it was won. ' +
      'Amounts in other currencies are listed apart; an amount without a currency is in the workspace’s.',
    formula: 'sum of the values of won deals',
    unit: 'minor',
    better: 'higher',
    decimals: 0,
    counts: 'deals',
  }),
  gather: 'deals',
  needs: ['dealId', 'dealValue', 'wonAt'],
  finish(sums, asOf) {
    const excluded = exclusions(
      { reason: 'without a value', n: sums.withoutValue },
      ...sums.otherCurrencies.map(({ currency, deals }) => ({ reason: `in ${currency}`, n: deals })),
    );
    const beside = [
      fact('won deals', sums.deals, 'count'),
      fact('mean deal', sums.deals === 0 ? null : sums.sum / sums.deals, 'minor'),
    ];
    if (sums.deals === 0 && asOf === null)
      return withoutValue(leadRevenue.definition, 'no-data', { excluded });
    if (sums.deals === 0 && excluded.length > 0) {
      return withoutValue(leadRevenue.definition, 'not-measurable', { excluded, beside, asOf });
    }
    return {
      id: 'lead-revenue',
      value: sums.sum,
      noValue: null,
      low: null,
      high: null,
      n: sums.deals,
      excluded,
      beside,
      asOf,
    };
  },
  worked({ value, n }, currency) {
    if (value === null) return 'no deal carries a value in the workspace’s currency';
    const digits = currencyDigits(currency);
    const sum = (value / 10 ** digits).toLocaleString('en', { minimumFractionDigits: digits });
    return `${inCount(n)} won deals = ${currency} ${sum}`;
  },
};
