import type { Instant } from '../../domain/mention';
import { DAYS, HOUR, lisbonTime, MINUTE, SECOND } from '../calendar';
import type { Channel, Team } from '../company';
import { TEAMS } from '../company';
import { type Random, type Weighted, weighted } from '../random';

const CHANNEL_FACTOR: Readonly<Record<Channel, number>> = {
  X: 0.72,
  Instagram: 1,
  Facebook: 0.95,
  TikTok: 1.7,
  'App Store': 4.5,
  Reviews: 5.5,
};

/**
 * How long the care desk lets a first answer wait: log-normal, its median falling by two fifths over the
 * sample, longer for what arrives at night and on weekends, longer where nobody expects an answer at once.
 * `strain` is 1 on an ordinary day and more when an incident floods the desk.
 */
export function firstWait(at: Instant, channel: Channel, strain: number, random: Random): number {
  const { day, weekday, hour } = lisbonTime(at);
  const learned = 1 - 0.42 * (day / DAYS);
  const night = hour >= 23 || hour < 6 ? 2.7 : hour >= 21 || hour < 7 ? 1.5 : 1;
  const weekend = weekday >= 6 ? 1.55 : 1;
  const median = 106 * MINUTE * learned * night * weekend * CHANNEL_FACTOR[channel] * strain;
  const wait = random.logNormal(median, 1.05);
  return Math.max(40 * SECOND, Math.min(wait, 16 * 24 * HOUR));
}

/** How long anything takes that happens inside a running conversation. */
export function nextWait(medianMinutes: number, random: Random): number {
  return Math.max(15 * SECOND, Math.min(random.logNormal(medianMinutes * MINUTE, 1), 9 * 24 * HOUR));
}

const SHIFTS: Readonly<Record<'weekend' | 'night' | 'morning' | 'evening', Weighted<Team>>> = {
  weekend: weighted([
    ['Night & Weekend', 7],
    ['Porto', 3],
  ]),
  night: weighted([
    ['Night & Weekend', 9],
    ['Lisbon Evening', 1],
  ]),
  morning: weighted([
    ['Lisbon Morning', 6],
    ['Porto', 4],
  ]),
  evening: weighted([
    ['Lisbon Evening', 6],
    ['Porto', 4],
  ]),
};

/** Who is on duty when an answer is written. */
export function onDuty(at: Instant, random: Random): { readonly team: Team; readonly agent: string } {
  const { weekday, hour } = lisbonTime(at);
  const shift =
    weekday >= 6 ? 'weekend' : hour >= 23 || hour < 6 ? 'night' : hour < 14 ? 'morning' : 'evening';
  const team = random.draw(SHIFTS[shift]);
  return { team, agent: random.pick(TEAMS[team]) };
}
