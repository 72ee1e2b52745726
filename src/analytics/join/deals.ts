import type { Joined } from './joined';

/** Won deals, one each, ordered by the instant they were won (LE2). */
export interface DealTable {
  readonly length: number;
  /** Newest mention that carries the deal: its figures count. */
  readonly at: Uint32Array;
  /** When the deal was won. */
  readonly start: Float64Array;
  /** Integer minor units, NaN without a value. */
  readonly value: Float64Array;
  /** Currency code, 0 where none is given. */
  readonly currency: Uint16Array;
  /** Deal code. */
  readonly deal: Uint32Array;
}

export function deals(joined: Joined): DealTable {
  const { columns, versions, dictionaries } = joined;
  const newest = new Map<number, number>();
  for (let mention = 0; mention < versions.length; mention++) {
    const deal = columns.deal[versions.row[mention]!]!;
    if (deal !== 0) newest.set(deal, mention);
  }
  const lost = new Set<number>();
  dictionaries.leadStage.forEach((stage, code) => {
    if (stage.toLowerCase() === 'lost') lost.add(code);
  });
  const won = [...newest]
    .map(([deal, mention]) => ({
      deal,
      mention,
      row: versions.row[mention]!,
      wonAt: joined.known(columns.wonAt[versions.row[mention]!]!),
    }))
    .filter(({ row, wonAt }) => !Number.isNaN(wonAt) && !lost.has(columns.leadStage[row]!))
    .sort((a, b) => a.wonAt - b.wonAt || a.mention - b.mention);
  return {
    length: won.length,
    at: Uint32Array.from(won, (deal) => deal.mention),
    start: Float64Array.from(won, (deal) => deal.wonAt),
    value: Float64Array.from(won, (deal) => columns.dealValue[deal.row]!),
    currency: Uint16Array.from(won, (deal) => columns.currency[deal.row]!),
    deal: Uint32Array.from(won, (deal) => deal.deal),
  };
}
