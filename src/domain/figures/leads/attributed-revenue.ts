import { currencyDigits } from '../../currency-digits';
import { besideOf } from '../beside-of';
import { define, exclusions, type Figure, fact, withoutValue } from '../define';
import type { FigureId } from '../figure';
import { inCount } from '../in-words';

/** LE2: windows from a mention to the deal's creation or close, in days. */
export const ATTRIBUTION_DAYS = [30, 90, 180] as const;

export type AttributionDays = (typeof ATTRIBUTION_DAYS)[number];

const WORDS = {
  sourced: {
    name: 'Sourced revenue',
    whose: 'whose first mention came at most',
    before: 'before the deal was created (first touch)',
    outside: (days: number) => `first mention not within ${days} days before the deal’s creation`,
  },
  influenced: {
    name: 'Influenced revenue',
    whose: 'of which any mention came at most',
    before: 'before it was won (any touch)',
    outside: (days: number) => `no mention within ${days} days before the close`,
  },
} as const;

/**
 * LE2: revenue of won deals by the touch that is credited, each deal once. Sourced and influenced are two views of
 * the same deals, and a longer window holds a shorter one: none of them is ever added to another.
 */
export function attributedRevenue<D extends AttributionDays>(
  kind: keyof typeof WORDS,
  days: D,
): Figure<'attributed'> {
  const id: FigureId = `${kind}-revenue-${days}d`;
  const words = WORDS[kind];
  const definition = define({
    id,
    rule: 'LE2',
    name: `${words.name}, ${days} days`,
    definition:
      `Value of the won deals ${words.whose} ${days} days ${words.before}, each deal once with its newest amount, ` +
      'on the day it was won. A part of “Revenue from social leads”; sourced and influenced revenue and their ' +
      'windows hold the same deals and are never added. Amounts in other currencies are listed apart.',
    formula: `sum of the values of won deals ${words.whose} ${days} days ${words.before}`,
    unit: 'minor',
    better: 'higher',
    decimals: 0,
    counts: 'deals',
  });
  return {
    definition,
    gather: 'attributed',
    needs: ['dealId', 'dealValue', 'wonAt', ...(kind === 'sourced' ? (['dealCreatedAt'] as const) : [])],
    finish(sums, asOf) {
      const excluded = exclusions(
        { reason: words.outside(days), n: sums.outside },
        { reason: 'creation of the deal not known', n: sums.withoutCreation },
        { reason: 'without a value', n: sums.withoutValue },
        ...sums.otherCurrencies.map(({ currency, deals }) => ({ reason: `in ${currency}`, n: deals })),
      );
      const beside = [
        fact('won deals in the window', sums.deals, 'count'),
        fact('all won deals of the selection', sums.ofDeals, 'count'),
        fact('their revenue', sums.ofSum, 'minor'),
      ];
      const { deals } = sums;
      if (deals === 0 && asOf === null) return withoutValue(definition, 'no-data', { excluded });
      const isDecided = deals > 0 || sums.outside > 0 || excluded.length === 0;
      if (!isDecided) return withoutValue(definition, 'not-measurable', { excluded, beside, asOf });
      return { id, value: sums.sum, noValue: null, low: null, high: null, n: deals, excluded, beside, asOf };
    },
    worked(figure, currency) {
      if (figure.value === null) return 'no deal can be measured in the workspace’s currency';
      const digits = currencyDigits(currency);
      const money = (minor: number) =>
        `${currency} ${(minor / 10 ** digits).toLocaleString('en', { minimumFractionDigits: digits })}`;
      const all = inCount(besideOf(figure, 'all won deals of the selection') ?? 0);
      return `${inCount(figure.n)} of ${all} won deals = ${money(figure.value)} of ${money(besideOf(figure, 'their revenue') ?? 0)}`;
    },
  };
}
