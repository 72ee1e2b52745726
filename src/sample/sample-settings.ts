import type { WorkspaceSettings } from '../domain/settings';
import { COMPETITORS, OWN_BRAND } from './company';

/** Set-up of the sample workspace: a fictitious airline with its head office in Lisbon. */
export const sampleSettings: WorkspaceSettings = {
  ownBrands: [OWN_BRAND],
  competitors: COMPETITORS,
  zone: 'Europe/Lisbon',
  weekStart: 1,
  fiscalYearStart: 1,
  currency: 'EUR',
  slaTargetMin: 240,
  businessHours: {
    version: 1,
    zone: 'Europe/Lisbon',
    weekly: [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: 7 * 60, closesMin: 22 * 60 })),
      { weekday: 6, opensMin: 9 * 60, closesMin: 20 * 60 },
      { weekday: 7, opensMin: 9 * 60, closesMin: 20 * 60 },
    ],
    holidays: ['2025-12-25', '2026-01-01', '2026-04-03', '2026-05-01', '2026-06-10'],
  },
};
