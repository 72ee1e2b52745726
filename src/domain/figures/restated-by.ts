import type { WorkspaceSettings } from '../settings';
import { FIGURE_IDS, type FigureId } from './figure';

/** Figures over turns: they depend on what needs an answer, and so on which brands are own (G2). */
const OVER_TURNS: readonly FigureId[] = [
  'reply-time',
  'reply-time-business',
  'response-rate-1h',
  'response-rate-24h',
  'response-rate-7d',
  'sla',
  'resolution-time',
  'reopen-rate',
];

/** Figures in working time (G5). */
const IN_BUSINESS_HOURS: readonly FigureId[] = ['first-response-business', 'reply-time-business'];

/** Money over the model of escalations avoided (ES4). */
const AVOIDED_MONEY: readonly FigureId[] = ['avoided-labour', 'avoided-credits', 'avoided-revenue-at-risk'];

/** The model and its money: they depend on what needs an answer, on the target and on where quarters end (ES3). */
const AVOIDED: readonly FigureId[] = ['escalations-avoided', ...AVOIDED_MONEY];

/** What needs an answer, and whose voice is whose, depends on the brands. */
const OF_BRANDS: readonly FigureId[] = [
  ...OVER_TURNS,
  'needs-answer-share',
  'share-of-voice',
  'at-risk',
  ...AVOIDED,
];

/** What each setting restates when it changes. A setting without an entry here does not compile. */
const RESTATES: { readonly [S in keyof WorkspaceSettings]-?: readonly FigureId[] } = {
  ownBrands: OF_BRANDS,
  competitors: OF_BRANDS,
  /** Days begin elsewhere, so every figure of a period does (G4). */
  zone: FIGURE_IDS,
  weekStart: [],
  fiscalYearStart: AVOIDED,
  currency: [
    'lead-revenue',
    'sourced-revenue-30d',
    'sourced-revenue-90d',
    'sourced-revenue-180d',
    'influenced-revenue-30d',
    'influenced-revenue-90d',
    'influenced-revenue-180d',
    ...AVOIDED_MONEY,
  ],
  slaTargetMin: ['sla', ...AVOIDED],
  businessHours: IN_BUSINESS_HOURS,
  riskThreshold: ['at-risk'],
  costs: AVOIDED_MONEY,
};

/** Figures whose values may differ under new settings, in the order of the catalogue (G10). */
export function restatedBy(before: WorkspaceSettings, after: WorkspaceSettings): readonly FigureId[] {
  const settings = Object.keys(RESTATES) as (keyof WorkspaceSettings)[];
  const restated = new Set(
    settings
      .filter((setting) => JSON.stringify(before[setting]) !== JSON.stringify(after[setting]))
      .flatMap((setting) => RESTATES[setting]),
  );
  return FIGURE_IDS.filter((id) => restated.has(id));
}
