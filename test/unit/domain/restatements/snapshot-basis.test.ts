import { expect, it } from 'vitest';
import type { SnapshotBasis } from '../../../../src/domain/restatements/snapshot-basis';
import { causeOf, isSameBasis } from '../../../../src/domain/restatements/snapshot-basis';
import { settings } from '../../../fixtures/engine';

const basis: SnapshotBasis = { databaseId: 'db', generation: 3, settings, setUp: true };
const under = (more: Partial<typeof settings>): SnapshotBasis => ({
  ...basis,
  settings: { ...settings, ...more },
});

it('[G10] [G5] a new business calendar is the cause for working time alone', () => {
  const now = under({ businessHours: { ...settings.businessHours, version: 2, holidays: ['2026-01-01'] } });
  expect(causeOf('reply-time-business', basis, now)).toBe('calendar');
  expect(causeOf('sla', basis, under({ slaTargetMin: 5 }))).toBe('settings');
});

it('[G10] a commit is late data, also beside a setting that does not touch the figure', () => {
  expect(causeOf('volume', basis, { ...basis, generation: 4 })).toBe('late-data');
  expect(causeOf('volume', basis, { ...under({ slaTargetMin: 5 }), generation: 4 })).toBe('late-data');
  expect(causeOf('sla', basis, { ...under({ slaTargetMin: 5 }), generation: 4 })).toBe('settings');
});

it('[G10] with the same data and settings only the program can have changed', () => {
  expect(causeOf('volume', basis, basis)).toBe('definition');
});

it('knows a basis again whatever order its keys are in', () => {
  const { businessHours, ...rest } = settings;
  const { version, ...hours } = businessHours;
  expect(isSameBasis(basis, { ...basis, settings: { businessHours: { ...hours, version }, ...rest } })).toBe(
    true,
  );
  expect(isSameBasis(basis, under({ zone: 'Europe/Berlin' }))).toBe(false);
  expect(isSameBasis(basis, { ...basis, databaseId: 'other' })).toBe(false);
  expect(isSameBasis(basis, { ...basis, setUp: false })).toBe(false);
});
