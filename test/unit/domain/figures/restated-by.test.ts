import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../../src/domain/figures/figure';
import { restatedBy } from '../../../../src/domain/figures/restated-by';
import { settingsOf } from '../../engine/answers/settings-of';

describe('[G10] what a change of the settings restates', () => {
  const before = settingsOf();

  it('nothing when nothing changed, or only where weeks start', () => {
    expect(restatedBy(before, settingsOf())).toEqual([]);
    expect(restatedBy(before, settingsOf({ weekStart: 7 }))).toEqual([]);
  });

  it('the figures that depend on it', () => {
    expect(restatedBy(before, settingsOf({ slaTargetMin: 90 }))).toEqual(['sla']);
    expect(restatedBy(before, settingsOf({ currency: 'USD', slaTargetMin: 90 }))).toEqual([
      'sla',
      'lead-revenue',
      'sourced-revenue-30d',
      'sourced-revenue-90d',
      'sourced-revenue-180d',
      'influenced-revenue-30d',
      'influenced-revenue-90d',
      'influenced-revenue-180d',
    ]);
    expect(restatedBy(before, settingsOf({ ownBrands: ['Acme'] }))).toEqual([
      'reply-time',
      'response-rate-1h',
      'response-rate-24h',
      'response-rate-7d',
      'sla',
      'resolution-time',
      'reopen-rate',
    ]);
    expect(restatedBy(before, settingsOf({ zone: 'Asia/Tokyo' }))).toEqual(FIGURE_IDS);
  });
});
