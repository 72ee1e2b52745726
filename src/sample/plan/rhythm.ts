import type { Instant } from '../../domain/mention';
import { DAYS, dayNumber, lisbonInstant, weekdayOf } from '../calendar';
import type { Region } from '../company';
import { type Random, type Weighted, weighted } from '../random';

/** Chances of the 24 local hours for somebody who travels: a morning rise, a long evening. */
const HOURS: readonly number[] = [
  1.2, 0.7, 0.4, 0.3, 0.5, 1.2, 2.6, 4.2, 5.4, 5.8, 5.6, 5.4, 5.3, 5.2, 5.0, 5.1, 5.3, 5.8, 6.2, 6.4, 6.2,
  5.4, 4.0, 2.4,
];

/** How many hours a region's day lies behind Lisbon's. */
const BEHIND: Readonly<Record<Region, number>> = {
  Iberia: 0,
  'UK & Ireland': 0,
  'Central Europe': 23,
  'North America': 5,
  'South America': 3,
};

function shifted(by: number): Weighted<number> {
  return weighted(HOURS.map((_, hour) => [hour, HOURS[(hour - by + 24) % 24]!] as const));
}

const HOURS_OF: Readonly<Record<Region, Weighted<number>>> = {
  Iberia: shifted(BEHIND.Iberia),
  'UK & Ireland': shifted(BEHIND['UK & Ireland']),
  'Central Europe': shifted(BEHIND['Central Europe']),
  'North America': shifted(BEHIND['North America']),
  'South America': shifted(BEHIND['South America']),
};

/** A moment of the given local day, at an hour at which that region is awake. */
export function momentOn(day: number, region: Region, random: Random): Instant {
  const hour = random.draw(HOURS_OF[region]);
  return lisbonInstant(day, hour * 60 + random.below(3600) / 60);
}

const WEEKDAYS = [1.1, 1.02, 0.98, 1, 1.14, 0.86, 0.9] as const;

const SEASONS: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['2025-06-28', '2025-09-07', 1.16],
  ['2025-12-18', '2026-01-06', 1.2],
  ['2026-01-12', '2026-02-20', 0.9],
  ['2026-03-27', '2026-04-08', 1.12],
  ['2026-06-27', '2026-09-06', 1.16],
];

const SEASON_DAYS = SEASONS.map(([from, to, factor]) => ({
  from: dayNumber(from),
  to: dayNumber(to),
  factor,
}));

/** How busy a day is against the average one: weekday, season, a slow growth of the airline, and chance. */
export function busyness(day: number, random: Random): number {
  const season = SEASON_DAYS.find(({ from, to }) => day >= from && day <= to)?.factor ?? 1;
  const growth = 0.9 + 0.2 * (day / DAYS);
  return WEEKDAYS[weekdayOf(day) - 1]! * season * growth * random.logNormal(1, 0.07);
}
