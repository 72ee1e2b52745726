import type { Instant } from '../../domain/mention';
import { dayNumber, END, HOUR, lisbonTime } from '../calendar';
import { type Channel, OWN_BRAND } from '../company';
import { type Random, weighted } from '../random';
import { COMPETITOR_ADVERT } from '../story/events';
import { converse } from './conversation';
import type { Draft } from './draft';
import type { Person } from './people';
import { momentOn } from './rhythm';
import type { Stage } from './stage';

const CHANNELS = weighted<Channel>([
  ['X', 40],
  ['Facebook', 32],
  ['Instagram', 28],
]);

const DAY_MS = 24 * HOUR;

/** Numbers the deals in the order in which they are planned. */
export class DealBook {
  private next = 1;

  id(at: Instant): string {
    const number = String(this.next).padStart(4, '0');
    this.next += 1;
    return `D-${lisbonTime(at).day < dayNumber('2026-01-01') ? 2025 : 2026}-${number}`;
  }
}

/** A day's leads: somebody who wants to buy for a group, a company, an event. */
export function leadsOf(stage: Stage, day: number, busy: number, book: DealBook): void {
  const { random } = stage;
  const weekdays = [1, 2].includes((day + 3) % 7) ? 0.45 : 1.2;
  for (let n = random.poisson(4.7 * busy * weekdays); n > 0; n -= 1) {
    const by = stage.customers.any();
    lead(stage, by, momentOn(day, by.region, random), book, false);
  }
}

/** What a competitor's offended customers bring in the two weeks after the advertisement. */
export function leadsFromAdvert(stage: Stage, book: DealBook): void {
  const { random } = stage;
  for (let n = 0; n < 230; n += 1) {
    const after = Math.min(random.logNormal(46 * HOUR, 0.9), 19 * DAY_MS) + HOUR;
    const by = { ...stage.customers.any(), language: 'en' } as const;
    const { day } = lisbonTime(COMPETITOR_ADVERT.shown + after);
    const at = momentOn(day, by.region, random);
    if (at > COMPETITOR_ADVERT.shown + HOUR) lead(stage, by, at, book, true);
  }
}

function lead(stage: Stage, by: Person, at: Instant, book: DealBook, offended: boolean): void {
  const { random } = stage;
  const channel = random.draw(CHANNELS);
  const opening = stage.hear({
    at,
    by,
    act: 'lead',
    channel,
    brand: OWN_BRAND,
    theme: 'Booking',
    feeling: 'neutral',
    needsAnswer: true,
    ...(offended ? { story: 'advert-lead' } : {}),
  });
  if (opening === null) return;
  converse(stage, opening, by, { answered: 0.97, haste: 0.6, reply: 'lead-reply' });
  qualify(stage, opening, by, book, offended ? 0.13 : 0.205);
}

function qualify(stage: Stage, opening: Draft, by: Person, book: DealBook, serious: number): void {
  const { random } = stage;
  const { createdAt } = opening.fields;
  const age = (END - createdAt) / DAY_MS;
  if (!random.chance(serious)) {
    const turn = random.next();
    opening.fields.leadStage = turn < 0.2 && age < 200 ? 'new' : turn < 0.55 ? 'handed over' : 'lost';
    return;
  }
  const dealCreatedAt = createdAt + days(random, 8, 0.9);
  if (dealCreatedAt > END) {
    opening.fields.leadStage = 'qualified';
    return;
  }
  const won = random.chance(0.52);
  const decidedAt = dealCreatedAt + days(random, 16, 0.7);
  const decided = decidedAt <= END;
  const deal = {
    dealId: book.id(dealCreatedAt),
    dealValue: Math.min(9_500_000, Math.round(random.logNormal(980_000, 0.55) / 500) * 500),
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
