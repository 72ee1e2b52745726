import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { DAY_START, mentionOf } from './mention-of';

const day = (n: number) => DAY_START + n * 24 * 3_600_000;

/** Won deals by id, as value in minor units and currency, at the mention of that id. */
function wonDeals(...mentions: readonly Partial<Mention>[]) {
  const given = mentions.map((mention, id) => mentionOf({ id, at: id, dealId: 'D', ...mention }));
  const { deals, joined } = datasetOf([given]);
  const { currency, deal } = joined.dictionaries;
  return Array.from(deals.deal, (code, i) => [
    deal[code],
    deals.value[i],
    currency[deals.currency[i] ?? 0],
    deals.at[i],
  ]);
}

describe('[LE2] won deals', () => {
  const won = { dealValue: 100, currency: 'EUR', wonAt: day(9), leadStage: 'won' };

  it('stay won when a later mention of the deal repeats nothing but its id', () => {
    expect(wonDeals(won, {})).toEqual([['D', 100, 'EUR', 0]]);
  });

  it('take each thing from the newest mention that says it', () => {
    expect(wonDeals({ dealValue: 100, currency: 'EUR', leadStage: 'qualified' }, { wonAt: day(9) })).toEqual([
      ['D', 100, 'EUR', 0],
    ]);
    expect(wonDeals(won, { dealValue: 300, currency: 'USD' })).toEqual([['D', 300, 'USD', 1]]);
  });

  it('are won no more once a later mention says another stage', () => {
    expect(wonDeals(won, { leadStage: 'Lost' })).toEqual([]);
    expect(wonDeals(won, { leadStage: 'qualified' })).toEqual([]);
    expect(wonDeals(won, { leadStage: 'Closed won' })).toEqual([['D', 100, 'EUR', 0]]);
  });

  it('count without a value, at the newest mention that names them', () => {
    expect(wonDeals({}, { wonAt: day(9) })).toEqual([['D', Number.NaN, '', 1]]);
  });
});
