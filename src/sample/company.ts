import { weighted } from './random';

/** The fictitious airline of the sample, and the two it is measured against. None of them exists. */
export const OWN_BRAND = 'Meridian Air';
export const COMPETITORS = ['Solenza', 'Norrvik'] as const;

export type Brand = typeof OWN_BRAND | (typeof COMPETITORS)[number];

/** Handles a brand writes under, its flight code, its tag, and where its flights begin or end (places in `CITIES`). */
export const BRAND_VOICES: Readonly<
  Record<
    Brand,
    {
      readonly care: string;
      readonly news: string;
      readonly code: string;
      readonly tag: string;
      readonly hubs: readonly number[];
    }
  >
> = {
  'Meridian Air': {
    care: 'MeridianCare',
    news: 'MeridianAir',
    code: 'MRA',
    tag: '#MeridianAir',
    hubs: [0, 0, 1],
  },
  Solenza: { care: 'SolenzaHelp', news: 'FlySolenza', code: 'SZA', tag: '#Solenza', hubs: [5, 6, 0] },
  Norrvik: { care: 'NorrvikSupport', news: 'Norrvik', code: 'NVK', tag: '#Norrvik', hubs: [18, 20, 0] },
};

export type Channel = 'X' | 'Instagram' | 'Facebook' | 'TikTok' | 'App Store' | 'Reviews';

export const CHANNEL_SLUGS: Readonly<Record<Channel, string>> = {
  X: 'x',
  Instagram: 'instagram',
  Facebook: 'facebook',
  TikTok: 'tiktok',
  'App Store': 'app-store',
  Reviews: 'reviews',
};

/** Where people go with a matter of their own, and where they comment on what the airline posts. */
export const CARE_CHANNELS = weighted<Channel>([
  ['X', 36],
  ['Facebook', 22],
  ['Instagram', 19],
  ['App Store', 8],
  ['Reviews', 9],
  ['TikTok', 6],
]);

export const NEWS_CHANNELS = weighted<Channel>([
  ['Instagram', 38],
  ['Facebook', 26],
  ['X', 20],
  ['TikTok', 16],
]);

export type Region = 'Iberia' | 'UK & Ireland' | 'Central Europe' | 'North America' | 'South America';

export const REGIONS = weighted<Region>([
  ['Iberia', 38],
  ['UK & Ireland', 20],
  ['Central Europe', 18],
  ['North America', 11],
  ['South America', 13],
]);

export type Language = 'en' | 'pt' | 'es' | 'de' | 'fr';

/** The four teams of the care desk, six people each; the first names sign the replies. */
export const TEAMS = {
  'Lisbon Morning': [
    'Marta Lopes',
    'Rui Antunes',
    'Beatriz Nunes',
    'Hugo Valente',
    'Carla Pires',
    'André Matos',
  ],
  'Lisbon Evening': ['Sofia Ramos', 'Tiago Bento', 'Leonor Dias', 'Paulo Serra', 'Filipa Mota', 'Nuno Vaz'],
  Porto: ['Inês Correia', 'Diogo Faria', 'Teresa Leal', 'Miguel Sá', 'Joana Reis', 'Vasco Brito'],
  'Night & Weekend': ['Clara Neves', 'Bruno Melo', 'Rita Couto', 'Samuel Paz', 'Lúcia Prado', 'Otávio Lima'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Team = keyof typeof TEAMS;

/** Who hears of a matter that has left the care desk. */
export const ESCALATION_DESKS = ['Executive office', 'Legal', 'PR'] as const;
