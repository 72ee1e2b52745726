import type { SentimentClass } from '../../domain/filter';
import type { Brand } from '../company';
import { CARE_CHANNELS, COMPETITORS, OWN_BRAND } from '../company';
import { type Random, type Weighted, weighted } from '../random';
import { moodOf } from '../story/mood';
import { THEME_PROFILES, THEMES, type Theme } from '../themes';
import { converse } from './conversation';
import type { Person } from './people';
import { momentOn } from './rhythm';
import type { Stage } from './stage';

/** Odds of a negative opinion, per brand and occasion, against the theme's own. */
const BIAS: Readonly<Record<Brand, number>> = { 'Meridian Air': 1, Solenza: 1.15, Norrvik: 0.8 };

/** Prepared tables: they depend on nothing but their key. */
const tables = new Map<string, Weighted<Theme>>();

/** Draws a theme for a day, more often one that is in the air. */
export function themeOn(day: number, occasion: 'matters' | 'comments', brand: Brand, random: Random): Theme {
  const key = brand === OWN_BRAND ? `${occasion} ${day}` : occasion;
  let table = tables.get(key);
  if (table === undefined) {
    table = weighted(
      THEMES.map((theme) => {
        const often = THEME_PROFILES[theme][occasion];
        return [theme, brand === OWN_BRAND ? often * moodOf(day, theme).weight : often] as const;
      }),
    );
    tables.set(key, table);
  }
  return random.draw(table);
}

/** Draws how somebody feels about a theme on a day; `bias` multiplies the odds of negative. */
export function feelingOn(
  day: number,
  theme: Theme,
  brand: Brand,
  bias: number,
  random: Random,
): SentimentClass {
  const [negative, neutral, positive] = THEME_PROFILES[theme].shares;
  const odds = negative * (brand === OWN_BRAND ? moodOf(day, theme).negative : 1) * BIAS[brand] * bias;
  const at = random.next() * (odds + neutral + positive);
  return at < odds ? 'negative' : at < odds + neutral ? 'neutral' : 'positive';
}

/** Who reviews an app writes about the app, or what it is for. */
function inTheStore(random: Random): Theme {
  return random.chance(0.72) ? 'App' : random.pick(['Check-in', 'Booking', 'Refunds']);
}

interface Matter {
  readonly by?: Person;
  readonly brand?: Brand;
  readonly feeling?: SentimentClass;
  readonly answered?: number;
}

/** Somebody turns to the airline with a matter of their own: a thread with a known opening. */
export function bringMatter(stage: Stage, day: number, given: Matter = {}): void {
  const { random } = stage;
  const brand = given.brand ?? OWN_BRAND;
  const by = given.by ?? stage.customers.any();
  const channel = random.draw(CARE_CHANNELS);
  const theme = channel === 'App Store' ? inTheStore(random) : themeOn(day, 'matters', brand, random);
  const feeling = given.feeling ?? feelingOn(day, theme, brand, 0.86, random);
  const opening = stage.hear({
    at: momentOn(day, by.region, random),
    by,
    act: 'opinion',
    channel,
    brand,
    theme,
    feeling,
    needsAnswer: feeling !== 'positive',
  });
  if (opening === null) return;
  const written = channel === 'App Store' || channel === 'Reviews';
  const usual = brand !== OWN_BRAND ? 0.6 : written ? 0.82 : feeling === 'positive' ? 0.88 : 0.955;
  converse(stage, opening, by, {
    answered: given.answered ?? usual,
    ...(brand === OWN_BRAND ? {} : { haste: 1.9 }),
  });
}

/** A day's matters of the own brand and of both competitors. */
export function mattersOf(stage: Stage, day: number, busy: number): void {
  const { random } = stage;
  for (let n = random.poisson(32.5 * busy); n > 0; n -= 1) bringMatter(stage, day);
  for (const brand of COMPETITORS) {
    for (let n = random.poisson((brand === 'Solenza' ? 12 : 8) * busy); n > 0; n -= 1) {
      bringMatter(stage, day, { brand });
    }
  }
}
