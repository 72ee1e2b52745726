import { dayNumber } from '../calendar';
import type { Theme } from '../themes';

interface Spell {
  readonly from: number;
  readonly to: number;
  /** Undefined: everything people write about. */
  readonly theme?: Theme;
  /** Odds of a negative mention are multiplied by this, at full strength in the middle of the spell. */
  readonly negative: number;
  /** How much more often the theme comes up. */
  readonly weight: number;
}

function spell(from: string, to: string, negative: number, weight: number, theme?: Theme): Spell {
  return {
    from: dayNumber(from),
    to: dayNumber(to),
    negative,
    weight,
    ...(theme === undefined ? {} : { theme }),
  };
}

/** What went on in the company and its airports, beside the three incidents. */
const SPELLS: readonly Spell[] = [
  spell('2025-07-20', '2025-08-31', 1.3, 1.3, 'Delays'),
  spell('2025-09-20', '2025-11-10', 0.9, 1),
  spell('2025-12-20', '2026-01-12', 1.35, 1.5, 'Delays'),
  spell('2026-01-14', '2026-02-06', 1.2, 1.8, 'Cancellations'),
  spell('2026-04-10', '2026-06-20', 0.8, 1),
  spell('2026-05-01', '2026-10-31', 0.8, 1.05, 'App'),
  spell('2026-07-15', '2026-08-15', 0.82, 1),
  spell('2026-08-20', '2026-09-30', 1.05, 1),
  spell('2026-09-30', '2026-11-20', 1.8, 1.7, 'Delays'),
  spell('2026-10-03', '2026-11-20', 1.14, 1),
  spell('2026-10-02', '2026-10-20', 1.7, 1.6, 'Baggage'),
  spell('2026-10-08', '2026-11-30', 0.75, 1.3, 'Crew'),
];

const EDGE_DAYS = 6;

/** 0 outside the spell, 1 inside, rising and falling over the first and last days. */
function strength(day: number, { from, to }: Spell): number {
  if (day < from || day > to) return 0;
  return Math.min(1, (day - from + 1) / EDGE_DAYS, (to - day + 1) / EDGE_DAYS);
}

export interface Mood {
  readonly negative: number;
  readonly weight: number;
}

/** How a theme stands on a day, against an ordinary week. */
export function moodOf(day: number, theme: Theme): Mood {
  let negative = 1;
  let weight = 1;
  for (const it of SPELLS) {
    if (it.theme !== undefined && it.theme !== theme) continue;
    const s = strength(day, it);
    if (s === 0) continue;
    negative *= 1 + (it.negative - 1) * s;
    weight *= 1 + (it.weight - 1) * s;
  }
  return { negative, weight };
}
