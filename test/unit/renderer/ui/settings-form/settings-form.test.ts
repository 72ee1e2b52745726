import { describe, expect, it } from 'vitest';
import type { WorkspaceSettings } from '../../../../../src/domain/settings';
import { restatedText } from '../../../../../src/renderer/features/settings/restated-text';
import { proposeSettings } from '../../../../../src/renderer/features/setup/propose-settings';
import { defaultSettings } from '../../../../../src/renderer/session/state/default-settings';
import { restatements } from '../../../../../src/renderer/ui/settings-form/restatements';
import {
  readForm,
  type SettingsForm,
  sameSettings,
  toForm,
} from '../../../../../src/renderer/ui/settings-form/settings-form';

const BEFORE: WorkspaceSettings = {
  ownBrands: ['Meridian'],
  competitors: ['Solenza'],
  zone: 'Europe/Lisbon',
  weekStart: 1,
  fiscalYearStart: 4,
  currency: 'EUR',
  slaTargetMin: 240,
  businessHours: {
    version: 3,
    zone: 'Europe/Lisbon',
    weekly: [{ weekday: 1, opensMin: 540, closesMin: 1080 }],
    holidays: ['2026-12-25'],
  },
};

const read = (change: Partial<SettingsForm>) => readForm({ ...toForm(BEFORE), ...change }, BEFORE);

describe('the settings form', () => {
  it('gives back what it was made of, and the calendar keeps its version', () => {
    expect(readForm(toForm(BEFORE), BEFORE)).toEqual({ ok: true, value: BEFORE });
    expect(toForm(BEFORE)).toMatchObject({ sla: '4', slaUnit: 'h', holidays: '2026-12-25' });
  });

  it('reads the target in minutes or hours, and only whole minutes', () => {
    expect(read({ sla: '90', slaUnit: 'min' })).toMatchObject({ value: { slaTargetMin: 90 } });
    expect(read({ sla: '1,5', slaUnit: 'h' })).toMatchObject({ value: { slaTargetMin: 90 } });
    for (const sla of ['', '0', '-5', '1.23', 'soon', 'Infinity', '1e400']) {
      expect(read({ sla, slaUnit: 'min' })).toMatchObject({
        ok: false,
        problems: { sla: expect.any(String) },
      });
    }
  });

  it('[G5] a change of the business hours is a new version of the calendar', () => {
    expect(read({ holidays: '2026-12-25\n2026-12-24, 2026-12-25' })).toMatchObject({
      value: { businessHours: { version: 4, holidays: ['2026-12-24', '2026-12-25'] } },
    });
    expect(read({ hoursZone: 'UTC' })).toMatchObject({ value: { businessHours: { version: 4 } } });
    expect(read({ zone: 'UTC' })).toMatchObject({ value: { businessHours: { version: 3 } } });
  });

  it('refuses hours that end before they begin and days that do not exist', () => {
    const hours = toForm(BEFORE).hours.map((day) =>
      day.weekday === 1 ? { ...day, opens: '18:00', closes: '09:00' } : day,
    );
    expect(read({ hours })).toMatchObject({ ok: false, problems: { hours: expect.any(String) } });
    for (const holidays of ['2026-02-30', '25.12.2026', '2026-13-01', 'Christmas']) {
      expect(read({ holidays })).toMatchObject({
        ok: false,
        problems: { holidays: expect.stringContaining(holidays) },
      });
    }
  });

  it('midnight closes a day', () => {
    const hours = toForm(BEFORE).hours.map((day) =>
      day.weekday === 1 ? { ...day, opens: '0:00', closes: '24:00' } : day,
    );
    expect(read({ hours })).toMatchObject({
      value: { businessHours: { weekly: [{ weekday: 1, opensMin: 0, closesMin: 1440 }] } },
    });
  });

  it('a brand is not both one’s own and a competitor’s', () => {
    expect(read({ competitors: ['Meridian'] })).toMatchObject({ ok: false });
  });

  it('tells equal settings from changed ones', () => {
    expect(sameSettings(BEFORE, structuredClone(BEFORE))).toBe(true);
    expect(sameSettings(BEFORE, { ...BEFORE, currency: 'USD' })).toBe(false);
  });
});

describe('[G10] what a change restates is said before it is saved', () => {
  it('says nothing when nothing changes', () => {
    expect(restatements(BEFORE, structuredClone(BEFORE))).toEqual([]);
  });

  it('names each change with what it restates', () => {
    const after: WorkspaceSettings = {
      ...BEFORE,
      ownBrands: [],
      zone: 'UTC',
      slaTargetMin: 60,
      businessHours: { ...BEFORE.businessHours, version: 4, holidays: [] },
    };
    const found = restatements(BEFORE, after);
    expect(found.map(({ id }) => id)).toEqual(['ownBrands', 'zone', 'slaTargetMin', 'businessHours']);
    expect(found.map(({ change }) => change.replaceAll('\u00A0', ' '))).toEqual([
      'Your brands: Meridian → every brand',
      'Report zone: Europe/Lisbon → UTC',
      'SLA target: 4 h → 1 h',
      'Business hours: version 3 → 4',
    ]);
    expect(found[2]?.restates).toContain('SLA');
  });

  it('the order of brands is no change', () => {
    const two = { ...BEFORE, ownBrands: ['A', 'B'] };
    expect(restatements(two, { ...two, ownBrands: ['B', 'A'] })).toEqual([]);
  });

  it('names the restated figures by the catalogue', () => {
    const catalogue = [
      { id: 'sla', name: 'SLA' },
      { id: 'volume', name: 'Volume' },
    ] as const;
    expect(restatedText([], catalogue)).toBe('No figure changed.');
    expect(restatedText(['sla'], catalogue)).toBe('Restated: SLA.');
    expect(restatedText(['volume', 'sla', 'reply-time'], catalogue)).toBe(
      'Restated: Volume, SLA and reply-time.',
    );
  });
});

describe('what the set-up starts from', () => {
  it('takes zone, week and currency from the machine', () => {
    expect(defaultSettings({ locale: 'en-US', zone: 'America/New_York' })).toMatchObject({
      zone: 'America/New_York',
      weekStart: 7,
      currency: 'USD',
      slaTargetMin: 60,
    });
    expect(defaultSettings({ locale: 'de-AT', zone: 'Europe/Vienna' })).toMatchObject({
      weekStart: 1,
      currency: 'EUR',
    });
    expect(defaultSettings({ locale: 'not a locale', zone: 'UTC' })).toMatchObject({ currency: 'EUR' });
  });

  it('takes own brands from the mappings of the imports, once each', () => {
    const mapping = { format: 'csv', columns: {}, ownBrands: ['Meridian'] } as const;
    const files = [{ name: 'a', path: '/a', sha256: '', bytes: 1, mapping }];
    expect(proposeSettings({ ...BEFORE, ownBrands: [] }, [{ files }, { files }], []).ownBrands).toEqual([
      'Meridian',
    ]);
  });

  it('takes the only brand there is for one’s own, unless mentions are without a brand', () => {
    const own = (...found: string[]) =>
      proposeSettings(
        { ...BEFORE, ownBrands: [] },
        [],
        found.map((value) => ({ value })),
      ).ownBrands;
    expect(own('Meridian')).toEqual(['Meridian']);
    expect(own('Meridian', 'Solenza')).toEqual([]);
    expect(own('', 'Meridian')).toEqual([]);
    expect(own('')).toEqual([]);
    expect(own()).toEqual([]);
  });
});
