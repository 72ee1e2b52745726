/** The three perceptions (SE7). */
export type Perception = 'Experience' | 'Reliability' | 'Feeling';

export const THEMES = [
  'Delays',
  'Cancellations',
  'Baggage',
  'Check-in',
  'App',
  'Refunds',
  'Booking',
  'Food',
  'Cabin',
  'Loyalty',
  'Crew',
  'Customer care',
  'Destinations',
] as const;

export type Theme = (typeof THEMES)[number];

interface ThemeProfile {
  readonly perception: Perception;
  /** How often a matter of one's own, and how often a comment, is about it. */
  readonly matters: number;
  readonly comments: number;
  /** Negative, neutral, positive shares of matters in an ordinary week. */
  readonly shares: readonly [number, number, number];
}

/** What people write about and how they usually feel about it. */
export const THEME_PROFILES: Readonly<Record<Theme, ThemeProfile>> = {
  Delays: { perception: 'Reliability', matters: 15, comments: 5, shares: [0.58, 0.24, 0.18] },
  Cancellations: { perception: 'Reliability', matters: 5, comments: 1, shares: [0.6, 0.32, 0.08] },
  Baggage: { perception: 'Reliability', matters: 12, comments: 4, shares: [0.5, 0.31, 0.19] },
  'Check-in': { perception: 'Experience', matters: 9, comments: 3, shares: [0.34, 0.36, 0.3] },
  App: { perception: 'Experience', matters: 4, comments: 3, shares: [0.36, 0.3, 0.34] },
  Refunds: { perception: 'Experience', matters: 8, comments: 1, shares: [0.54, 0.36, 0.1] },
  Booking: { perception: 'Experience', matters: 10, comments: 8, shares: [0.22, 0.56, 0.22] },
  Food: { perception: 'Experience', matters: 6, comments: 9, shares: [0.24, 0.22, 0.54] },
  Cabin: { perception: 'Experience', matters: 7, comments: 11, shares: [0.27, 0.25, 0.48] },
  Loyalty: { perception: 'Experience', matters: 6, comments: 7, shares: [0.26, 0.4, 0.34] },
  Crew: { perception: 'Feeling', matters: 8, comments: 18, shares: [0.15, 0.08, 0.77] },
  'Customer care': { perception: 'Feeling', matters: 4, comments: 6, shares: [0.36, 0.14, 0.5] },
  Destinations: { perception: 'Feeling', matters: 3, comments: 34, shares: [0.06, 0.34, 0.6] },
};
