import type { WorkspaceSettings } from '../../../../src/domain/settings';

/** Settings for a test: UTC, weeks from Monday, euros, an SLA of one hour. */
export function settingsOf(given: Partial<WorkspaceSettings> = {}): WorkspaceSettings {
  return {
    ownBrands: [],
    competitors: [],
    zone: 'UTC',
    weekStart: 1,
    fiscalYearStart: 1,
    currency: 'EUR',
    slaTargetMin: 60,
    businessHours: { version: 1, zone: 'UTC', weekly: [], holidays: [] },
    ...given,
  };
}
