import { leadStageOf } from '../../domain/lead-stage';
import type { Joined } from './joined';

/** Won deals, one each, ordered by the instant they were won (LE2). */
export interface DealTable {
  readonly length: number;
  /** Newest mention that names the deal's value; without one the newest that names the deal. */
  readonly at: Uint32Array;
  /** When the deal was won. */
  readonly start: Float64Array;
  /** Integer minor units, NaN without a value. */
  readonly value: Float64Array;
  /** Currency code, 0 where none is given. */
  readonly currency: Uint16Array;
  /** Deal code. */
  readonly deal: Uint32Array;
  /** When the deal was created, NaN where that is not known. */
  readonly created: Float64Array;
  /** Mentions that name deal i are `touches[touchOffsets[i] … touchOffsets[i + 1] − 1]`, ascending. */
  readonly touchOffsets: Uint32Array;
  readonly touches: Uint32Array;
}

export function deals(joined: Joined): DealTable {
  const { columns, versions } = joined;
  const stages = joined.dictionaries.leadStage.map(leadStageOf);
  const known = new Map<number, Deal>();
  for (let mention = 0; mention < versions.length; mention++) {
    const row = versions.row[mention]!;
    const code = columns.deal[row]!;
    if (code === 0) continue;
    const deal = known.get(code) ?? unheardOf(code);
    known.set(code, deal);
    const value = columns.dealValue[row]!;
    const wonAt = joined.known(columns.wonAt[row]!);
    const created = joined.known(columns.dealCreatedAt[row]!);
    deal.touches.push(mention);
    if (!Number.isNaN(created)) deal.created = created;
    if (!Number.isNaN(value)) {
      deal.value = value;
      deal.currency = columns.currency[row]!;
    }
    if (!Number.isNaN(value) || Number.isNaN(deal.value)) deal.mention = mention;
    const stage = columns.leadStage[row]!;
    if (!Number.isNaN(wonAt) || (stage !== 0 && stages[stage] !== 'won')) deal.wonAt = wonAt;
    if (stage !== 0) deal.lost = stages[stage] === 'lost';
  }
  const won = [...known.values()]
    .filter(({ wonAt, lost }) => !Number.isNaN(wonAt) && !lost)
    .sort((a, b) => a.wonAt - b.wonAt || a.mention - b.mention);
  const touchOffsets = new Uint32Array(won.length + 1);
  won.forEach(({ touches }, index) => {
    touchOffsets[index + 1] = touchOffsets[index]! + touches.length;
  });
  return {
    length: won.length,
    at: Uint32Array.from(won, (deal) => deal.mention),
    start: Float64Array.from(won, (deal) => deal.wonAt),
    value: Float64Array.from(won, (deal) => deal.value),
    currency: Uint16Array.from(won, (deal) => deal.currency),
    deal: Uint32Array.from(won, (deal) => deal.code),
    created: Float64Array.from(won, (deal) => deal.created),
    touchOffsets,
    touches: Uint32Array.from(won.flatMap((deal) => deal.touches)),
  };
}

/** What is known of a deal: of each thing the newest word, since not every mention of a deal says all of it again. */
interface Deal {
  readonly code: number;
  readonly touches: number[];
  mention: number;
  created: number;
  wonAt: number;
  value: number;
  currency: number;
  lost: boolean;
}

function unheardOf(code: number): Deal {
  return {
    code,
    touches: [],
    mention: -1,
    created: Number.NaN,
    wonAt: Number.NaN,
    value: Number.NaN,
    currency: 0,
    lost: false,
  };
}
