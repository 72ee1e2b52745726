import type { Window } from '../../domain/calendar/to-date';
import type { DealSums } from '../../domain/figures/gathered';
import type { Dataset } from '../dataset';
import type { Mask } from '../gather/masks';
import { rangeOf } from '../gather/ranges';
import { classTest, type FigureSource } from './figure-source';

/** Won deals in the workspace's currency, one each (LE2). */
export const wonDeals: FigureSource<'deals'> = {
  gather: ({ dataset, mask, settings }, windows) =>
    windows.map((window) => gatherDeals(dataset, mask, window, settings.currency)),
  rows({ dataset, mask, settings }, window, part) {
    const { deals, joined } = dataset;
    const inClass = classTest(dataset, part);
    const [from, to] = rangeOf(deals.start, window);
    const found: number[] = [];
    for (let index = to - 1; index >= from; index--) {
      const mention = deals.at[index]!;
      const own = joined.dictionaries.currency[deals.currency[index]!] ?? '';
      const summed = !Number.isNaN(deals.value[index]) && (own === '' || own === settings.currency);
      if (summed && mask.passes[mention] === 1 && inClass(mention)) found.push(index);
    }
    return {
      mentions: Uint32Array.from(found, (index) => deals.at[index]!),
      waits: null,
      deals: Uint32Array.from(found, (index) => deals.deal[index]!),
    };
  },
};

/** LE2 over the deals of a selection, by the instant they were won. */
function gatherDeals(dataset: Dataset, mask: Mask, window: Window, currency: string): DealSums {
  const { deals, joined } = dataset;
  const [from, to] = rangeOf(deals.start, window);
  const others = new Map<string, { currency: string; deals: number; sum: number }>();
  let count = 0;
  let sum = 0;
  let withoutValue = 0;
  for (let i = from; i < to; i++) {
    if (mask.passes[deals.at[i]!] === 0) continue;
    const value = deals.value[i]!;
    const own = joined.dictionaries.currency[deals.currency[i]!] ?? '';
    if (Number.isNaN(value)) withoutValue++;
    else if (own === '' || own === currency) {
      count++;
      sum += value;
    } else {
      const other = others.get(own) ?? { currency: own, deals: 0, sum: 0 };
      other.deals++;
      other.sum += value;
      others.set(own, other);
    }
  }
  const otherCurrencies = [...others.values()].sort(
    (a, b) => b.deals - a.deals || (a.currency < b.currency ? -1 : 1),
  );
  return { deals: count, sum, withoutValue, otherCurrencies };
}
