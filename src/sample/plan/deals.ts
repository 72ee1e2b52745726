import { dayNumber, END, HOUR, lisbonTime } from '../calendar';
import { OWN_BRAND } from '../company';
import type { Random } from '../random';
import { converse } from './conversation';
import type { Lead } from './leads';
import type { Stage } from './stage';

const DAY_MS = 24 * HOUR;

/**
 * What comes of the leads: most go nowhere, some are handed over, every fifth becomes a deal that is won or lost
 * weeks later. Chance of its own, so that the story's money can be changed without its feelings.
 */
export function closeDeals(stage: Stage, leads: readonly Lead[], random: Random): void {
  let deals = 0;
  const inOrder = leads.toSorted((a, b) => a.opening.fields.createdAt - b.opening.fields.createdAt);
  for (const lead of inOrder) {
    const { fields } = lead.opening;
    const age = (END - fields.createdAt) / DAY_MS;
    const dealCreatedAt = fields.createdAt + days(random, 8, 0.9);
    if (!random.chance(lead.serious)) {
      const turn = random.next();
      fields.leadStage = turn < 0.2 && age < 200 ? 'new' : turn < 0.55 ? 'handed over' : 'lost';
    } else if (dealCreatedAt > END) {
      fields.leadStage = 'qualified';
    } else {
      deals += 1;
      closeDeal(stage, lead, dealCreatedAt, deals, random);
    }
  }
}

function closeDeal(stage: Stage, lead: Lead, dealCreatedAt: number, number: number, random: Random): void {
  const { opening, by } = lead;
  const won = random.chance(0.52);
  const decidedAt = dealCreatedAt + days(random, 16, 0.7);
  const decided = decidedAt <= END;
  const year = lisbonTime(dealCreatedAt).day < dayNumber('2026-01-01') ? 2025 : 2026;
  const deal = {
    dealId: `D-${year}-${String(number).padStart(4, '0')}`,
    dealValue: Math.min(9_500_000, Math.round(random.logNormal(1_000_000, 0.55) / 500) * 500),
    currency: 'EUR',
    dealCreatedAt,
    leadStage: decided ? (won ? 'won' : 'lost') : 'qualified',
    ...(decided && won ? { wonAt: decidedAt } : {}),
  };
  Object.assign(opening.fields, deal);
  if (!random.chance(0.3)) return;
  const again = stage.hear({
    at: dealCreatedAt + (Math.min(decidedAt, END) - dealCreatedAt) * random.next(),
    by,
    act: 'lead-detail',
    channel: opening.fields.channel,
    brand: OWN_BRAND,
    theme: 'Booking',
    feeling: 'neutral',
    needsAnswer: true,
    parent: opening,
  });
  if (again === null) return;
  Object.assign(again.fields, deal);
  converse(stage, again, by, { answered: 0.97, haste: 0.6, reply: 'lead-reply' });
}

function days(random: Random, median: number, sigma: number): number {
  return Math.round(random.logNormal(median * DAY_MS, sigma) / 1000) * 1000;
}
