import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Failure } from '../../../src/domain/failure';
import type { Mapping } from '../../../src/domain/mapping';
import type { WorkspaceSettings } from '../../../src/domain/settings';
import type { FileRef, ImportRecord } from '../../../src/ipc/engine-contract';
import { failureOfFile } from '../../../src/ipc/failure-of-file';
import {
  fileFailure,
  MAIN_CHANNELS,
  MAIN_EVENTS,
  type MainAnswer,
  type MainAsk,
  mapping,
  type OpenedFile,
  settings,
} from '../../../src/ipc/main-contract';

describe('the contract', () => {
  it('takes and gives the types of the domain', () => {
    expectTypeOf<WorkspaceSettings>().toExtend<MainAsk<'workspace.settings'>['settings']>();
    expectTypeOf<MainAsk<'workspace.settings'>['settings']>().toExtend<WorkspaceSettings>();
    expectTypeOf<Mapping>().toExtend<MainAsk<'mapping.remember'>['mapping']>();
    expectTypeOf<NonNullable<MainAnswer<'mapping.recall'>>>().toExtend<Mapping>();
    expectTypeOf<readonly ImportRecord[]>().toExtend<MainAsk<'workspace.committed'>['imports']>();
    expectTypeOf<MainAsk<'workspace.committed'>['imports']>().toExtend<readonly ImportRecord[]>();
    expectTypeOf<OpenedFile>().toEqualTypeOf<{ -readonly [K in keyof FileRef]: FileRef[K] }>();
  });

  it('has a parser for every question and every answer', () => {
    for (const [channel, { ask, answer }] of Object.entries(MAIN_CHANNELS)) {
      expect(channel).toMatch(/^[a-z]+\.[a-z]+$/);
      expect([ask.kind, answer.kind]).toEqual(['schema', 'schema']);
    }
    for (const event of Object.keys(MAIN_EVENTS)) expect(event).toMatch(/^[a-z]+$/);
  });

  it.each([
    { weekStart: 0 },
    { weekStart: 8 },
    { fiscalYearStart: 13 },
    { currency: 'euro' },
    { slaTargetMin: 0 },
    { zone: 'x'.repeat(101) },
  ])('refuses settings that make no sense: %j', (wrong) => {
    const right: WorkspaceSettings = {
      ownBrands: [],
      competitors: [],
      zone: 'UTC',
      weekStart: 1,
      fiscalYearStart: 1,
      currency: 'EUR',
      slaTargetMin: 60,
      businessHours: { version: 1, zone: 'UTC', weekly: [], holidays: [] },
    };
    expect(v.safeParse(settings, right).success).toBe(true);
    expect(v.safeParse(settings, { ...right, ...wrong }).success).toBe(false);
  });

  it('refuses a mapping of an unknown format', () => {
    expect(v.safeParse(mapping, { format: 'csv', columns: {} }).success).toBe(true);
    expect(v.safeParse(mapping, { format: 'pdf', columns: {} }).success).toBe(false);
  });

  it('sends only commands that exist', () => {
    expect(v.safeParse(MAIN_EVENTS.command, { command: 'import' }).success).toBe(true);
    expect(v.safeParse(MAIN_EVENTS.command, { command: 'format-disk' }).success).toBe(false);
  });
});

describe('failureOfFile', () => {
  it('turns every reason of main into one that has words', () => {
    const reasons = fileFailure.entries.reason.options;
    const failures: Failure[] = reasons.map((reason) =>
      failureOfFile({ reason, file: 'a.csv', detail: 'EIO' }),
    );
    expect(failures.map(({ reason }) => reason)).toEqual([...reasons]);
    expect(failures).toContainEqual({ reason: 'disk-full', what: 'a.csv' });
    expect(failures).toContainEqual({ reason: 'file-unreadable', file: 'a.csv', detail: 'EIO' });
  });
});
