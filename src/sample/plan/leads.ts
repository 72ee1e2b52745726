import type { Instant } from '../../domain/mention';
import { HOUR, lisbonTime, weekdayOf } from '../calendar';
import { type Channel, OWN_BRAND } from '../company';
import { weighted } from '../random';
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

/** Somebody who wants to buy, and how likely it is that something comes of it. */
export interface Lead {
  readonly opening: Draft;
  readonly by: Person;
  readonly serious: number;
}

/** A day's leads: somebody who wants to buy for a group, a company, an event. */
export function leadsOf(stage: Stage, day: number, busy: number, leads: Lead[]): void {
  const { random } = stage;
  const weekly = weekdayOf(day) >= 6 ? 0.45 : 1.22;
  for (let n = random.poisson(4.7 * busy * weekly); n > 0; n -= 1) {
    const by = stage.customers.any();
    lead(stage, by, momentOn(day, by.region, random), leads, false);
  }
}

/** What a competitor's offended customers bring in the two weeks after the advertisement. */
export function leadsFromAdvert(stage: Stage, leads: Lead[]): void {
  const { random } = stage;
  for (let n = 0; n < 230; n += 1) {
    const after = Math.min(random.logNormal(46 * HOUR, 0.9), 19 * DAY_MS) + HOUR;
    const by = { ...stage.customers.any(), language: 'en' } as const;
    const { day } = lisbonTime(COMPETITOR_ADVERT.shown + after);
    const at = momentOn(day, by.region, random);
    if (at > COMPETITOR_ADVERT.shown + HOUR) lead(stage, by, at, leads, true);
  }
}

function lead(stage: Stage, by: Person, at: Instant, leads: Lead[], offended: boolean): void {
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
  leads.push({ opening, by, serious: offended ? 0.13 : 0.205 });
}
