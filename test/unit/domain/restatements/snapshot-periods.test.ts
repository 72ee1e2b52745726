import { expect, it } from 'vitest';
import { parseDay } from '../../../../src/domain/calendar/day';
import { snapshotPeriods, withoutOverlap } from '../../../../src/domain/restatements/snapshot-periods';

const day = (label: string) => parseDay(label) ?? 0;

it('[G10] watches the months, quarters and years that have ended, as far as there is data', () => {
  expect(snapshotPeriods(day('2026-01-20'), day('2026-05-01'), 1)).toEqual([
    { from: '2026-04-01', to: '2026-04-30' },
    { from: '2026-03-01', to: '2026-03-31' },
    { from: '2026-02-01', to: '2026-02-28' },
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-01-01', to: '2026-03-31' },
  ]);
});

it('[G10] cuts quarters and years by the fiscal year, and watches no more than the newest', () => {
  const periods = snapshotPeriods(day('2020-01-01'), day('2026-05-15'), 2);
  expect(periods).toHaveLength(12 + 8 + 2);
  expect(periods).toContainEqual({ from: '2026-02-01', to: '2026-04-30' });
  expect(periods.at(-1)).toEqual({ from: '2024-02-01', to: '2025-01-31' });
});

it('[G10] watches nothing before the first month has ended', () => {
  expect(snapshotPeriods(day('2026-05-02'), day('2026-05-31'), 1)).toEqual([]);
});

it('puts periods into lists without overlap, each once', () => {
  const lists = withoutOverlap([
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-02-01', to: '2026-02-28' },
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-02-01', to: '2026-02-28' },
  ]);
  expect(lists).toEqual([
    [
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
    ],
    [{ from: '2026-01-01', to: '2026-03-31' }],
  ]);
});
