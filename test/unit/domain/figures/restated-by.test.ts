import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../../src/domain/figures/figure';
import { restatedBy } from '../../../../src/domain/figures/restated-by';
import { settingsOf } from '../../engine/answers/settings-of';

const MONEY = ['avoided-labour', 'avoided-credits', 'avoided-revenue-at-risk'];
const AVOIDED = ['escalations-avoided', ...MONEY];

describe('[G10] what a change of the settings restates', () => {
  const before = settingsOf();

  it('nothing when nothing changed, or only where weeks start', () => {
    expect(restatedBy(before, settingsOf())).toEqual([]);
    expect(restatedBy(before, settingsOf({ weekStart: 7 }))).toEqual([]);
  });

  it('the figures that depend on it', () => {
    expect(restatedBy(before, settingsOf({ slaTargetMin: 90 }))).toEqual(['sla', ...AVOIDED]);
    expect(restatedBy(before, settingsOf({ currency: 'USD', slaTargetMin: 90 }))).toEqual([
      'sla',
      'lead-revenue',
      'sourced-revenue-30d',
      'sourced-revenue-90d',
      'sourced-revenue-180d',
      'influenced-revenue-30d',
      'influenced-revenue-90d',
      'influenced-revenue-180d',
      ...AVOIDED,
    ]);
    expect(restatedBy(before, settingsOf({ ownBrands: ['Acme'] }))).toEqual([
      'reply-time',
      'reply-time-business',
      'response-rate-1h',
      'response-rate-24h',
      'response-rate-7d',
      'sla',
      'resolution-time',
      'reopen-rate',
      'needs-answer-share',
      'share-of-voice',
      'at-risk',
      ...AVOIDED,
    ]);
    const hours = { ...before.businessHours, holidays: ['2026-01-01'] };
    expect(restatedBy(before, settingsOf({ businessHours: hours }))).toEqual([
      'first-response-business',
      'reply-time-business',
    ]);
    expect(restatedBy(before, settingsOf({ riskThreshold: 40 }))).toEqual(['at-risk']);
    const costs = { labour: { low: 1, base: 2, high: 3 } };
    expect(restatedBy(before, settingsOf({ costs }))).toEqual(MONEY);
    expect(restatedBy(before, settingsOf({ fiscalYearStart: 4 }))).toEqual(AVOIDED);
    expect(restatedBy(before, settingsOf({ zone: 'Asia/Tokyo' }))).toEqual(FIGURE_IDS);
  });
});
