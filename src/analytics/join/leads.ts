import { LEAD_STAGES, leadStageOf } from '../../domain/lead-stage';
import type { Joined } from './joined';

/** Codes of lead stages: positions in `LEAD_STAGES`, and one for words that name none of them. */
export const LEAD = { new: 0, handedOver: 1, qualified: 2, won: 3, lost: 4, unknown: 5 } as const;

/**
 * LE1: leads, ascending by mention. Mentions that name the same deal are one lead, counted at the first that is
 * marked as one; a marked mention without a deal is a lead of its own.
 */
export interface LeadTable {
  readonly length: number;
  readonly at: Uint32Array;
  readonly start: Float64Array;
  /** One of `LEAD`: the newest word. */
  readonly stage: Uint8Array;
  /** LE3: the furthest stage up to won that any mention of the lead has named. */
  readonly reached: Uint8Array;
  /** When it was won; NaN where it is not, or that is not known. */
  readonly wonAt: Float64Array;
}

interface Lead {
  mention: number;
  stage: number;
  reached: number;
  wonAt: number;
}

export function leads(joined: Joined): LeadTable {
  const { columns, versions, dictionaries } = joined;
  const codes = dictionaries.leadStage.map((word) => {
    const stage = leadStageOf(word);
    return stage === null ? LEAD.unknown : LEAD_STAGES.indexOf(stage);
  });
  const ofDeal = new Map<number, Lead>();
  const all: Lead[] = [];
  for (let mention = 0; mention < versions.length; mention++) {
    const row = versions.row[mention]!;
    const deal = columns.deal[row]!;
    const word = columns.leadStage[row]!;
    if (deal === 0 && word === 0) continue;
    let lead = ofDeal.get(deal);
    if (deal === 0 || lead === undefined) {
      lead = { mention: -1, stage: LEAD.unknown, reached: LEAD.new, wonAt: Number.NaN };
      all.push(lead);
      if (deal !== 0) ofDeal.set(deal, lead);
    }
    const wonAt = joined.known(columns.wonAt[row]!);
    if (word === 0) {
      if (!Number.isNaN(wonAt)) lead.wonAt = wonAt;
      continue;
    }
    if (lead.mention < 0) lead.mention = mention;
    lead.stage = codes[word]!;
    if (!Number.isNaN(wonAt) || lead.stage !== LEAD.won) lead.wonAt = wonAt;
    if (lead.stage <= LEAD.won) lead.reached = Math.max(lead.reached, lead.stage);
  }
  const marked = all.filter(({ mention }) => mention >= 0).sort((a, b) => a.mention - b.mention);
  for (const lead of marked) {
    if (lead.stage === LEAD.lost) lead.wonAt = Number.NaN;
    if (!Number.isNaN(lead.wonAt)) lead.stage = LEAD.won;
    if (lead.stage === LEAD.won) lead.reached = LEAD.won;
  }
  return {
    length: marked.length,
    at: Uint32Array.from(marked, ({ mention }) => mention),
    start: Float64Array.from(marked, ({ mention }) => joined.time(mention)),
    stage: Uint8Array.from(marked, ({ stage }) => stage),
    reached: Uint8Array.from(marked, ({ reached }) => reached),
    wonAt: Float64Array.from(marked, ({ wonAt }) => wonAt),
  };
}
