import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOver } from '../../../src/analytics/figures/figures-over';
import { besideOf } from '../../../src/domain/figures/beside-of';
import type { FigureId, FigureValue } from '../../../src/domain/figures/figure';
import type { BusinessHours } from '../../../src/domain/settings';
import { datasetOf } from './dataset-of';
import { workspaces } from './random-workspace';
import { fromLastOf, inWorkingTime, minutesOpen } from './reference/reference-business';
import { firstResponsesOf, threadsOf, turnsOf, versionsOf, type Wait } from './reference/reference-threads';

const HOUR = 3_600_000;
const START = Date.UTC(2025, 2, 28);

/** Over the change of the clock of 30 March 2025 and a holiday. */
const OFFICE: BusinessHours = {
  version: 1,
  zone: 'Europe/Berlin',
  weekly: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: 540, closesMin: 1020 })),
    { weekday: 7, opensMin: 60, closesMin: 300 },
  ],
  holidays: ['2025-04-02'],
};
const isOpen = minutesOpen(OFFICE);

const middle = (sorted: readonly number[]) => {
  const { length } = sorted;
  if (length === 0) return null;
  const [low, high] = [sorted[Math.floor((length - 1) / 2)], sorted[Math.ceil((length - 1) / 2)]];
  return ((low as number) + (high as number)) / 2;
};
const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** Smallest t with S(t) ≤ ½, S as the product over the times at which waits ended. */
function kaplanMeierMedian(waits: readonly { ms: number; open: boolean }[]): number | null {
  let survival = 1;
  for (const t of ascending([...new Set(waits.filter(({ open }) => !open).map(({ ms }) => ms))])) {
    const atRisk = waits.filter(({ ms }) => ms >= t).length;
    const ended = waits.filter(({ ms, open }) => ms === t && !open).length;
    survival *= 1 - ended / atRisk;
    if (survival <= 0.5 + 1e-12) return t;
  }
  return null;
}

describe('waits in working time and by the date of their reply, against a second way of counting', () => {
  it('[G5] [G6] [FR3] are the same in every window over random workspaces', () => {
    const seen = { early: 0, undated: 0, zero: 0, restarted: 0 };
    fc.assert(
      fc.property(workspaces, fc.integer({ min: 1, max: 14 * 24 }), (workspace, split) => {
        const { mentions, asOf, ownBrands, brandFromThread, slaMin } = workspace;
        const rules = { asOf, ownBrands, brandFromThread };
        const data = datasetOf([mentions], { asOf, ownBrands, brandFromThread: () => brandFromThread });
        if (data.joined.length === 0) return;
        const threads = threadsOf(versionsOf(mentions, rules));
        const cut = START + split * HOUR;
        const windows = [
          { from: Number.NEGATIVE_INFINITY, to: cut },
          { from: cut, to: Number.POSITIVE_INFINITY },
        ];
        const settings = { slaTargetMin: slaMin, currency: 'EUR', businessHours: OFFICE };
        const found = (id: FigureId, index: number, by: 'start' | 'reply') =>
          figuresOver(data, settings, id, {}, windows, by)[index] as FigureValue;
        windows.forEach(({ from, to }, index) => {
          const isIn = (instant: number) => instant >= from && instant < to;
          for (const by of ['start', 'reply'] as const) {
            const dated = (wait: Wait) =>
              by === 'start' ? isIn(wait.at.time) : wait.replyAt !== undefined && isIn(wait.replyAt);
            const undated = (waits: readonly Wait[]) =>
              by === 'start' ? 0 : waits.filter(({ open, at }) => open && isIn(at.time)).length;
            for (const [calendarId, businessId, all] of [
              ['first-response', 'first-response-business', firstResponsesOf(threads, rules)],
              ['reply-time', 'reply-time-business', turnsOf(threads, rules)],
            ] as const) {
              const waits = all.filter(dated);
              const calendar = found(calendarId, index, by);
              expect([calendar.n, calendar.value], calendarId).toEqual([
                waits.length,
                kaplanMeierMedian(waits),
              ]);
              const left = calendar.excluded.find(({ reason }) => reason.startsWith('still waiting'))?.n ?? 0;
              expect(left).toBe(undated(all));
              seen.undated += left;
              const measured = waits.map((wait) => ({ ...inWorkingTime(wait, isOpen), open: wait.open }));
              const business = found(businessId, index, by);
              expect([business.n, business.value], businessId).toEqual([
                waits.length,
                kaplanMeierMedian(measured),
              ]);
              if (business.value === 0) seen.zero++;
              if (waits.length === 0) continue;
              const early = measured.filter((one) => one.early).length;
              expect(besideOf(business, 'answered before the opening')).toBe(early);
              expect(besideOf(business, 'median in calendar time')).toBe(calendar.value);
              seen.early += early;
            }
            const opened = new Set(
              firstResponsesOf(threads, rules)
                .filter(dated)
                .map(({ at }) => at),
            );
            const fromLast = fromLastOf(threads.filter(({ anchor }) => opened.has(anchor)));
            if (opened.size > 0) {
              const first = found('first-response', index, by);
              const times = ascending(fromLast.map(({ ms }) => ms));
              expect(besideOf(first, 'from last inbound, answered-only median')).toBe(middle(times));
              if (besideOf(first, 'answered-only median') !== middle(times)) seen.restarted++;
            }
            const turns = turnsOf(threads, rules).filter(dated);
            const target = slaMin * 60_000;
            const met = turns.filter(({ open, ms }) => !open && ms <= target).length;
            const missed = turns.filter(({ ms }) => ms > target).length;
            expect(found('sla', index, by).value).toBe(met + missed === 0 ? null : met / (met + missed));
            const old = turns.filter(({ age }) => age >= 24 * HOUR);
            const rate = found('response-rate-24h', index, by);
            expect(rate.n).toBe(old.length);
            expect(rate.value).toBe(
              old.length === 0
                ? null
                : old.filter(({ open, ms }) => !open && ms <= 24 * HOUR).length / old.length,
            );
          }
        });
      }),
      { numRuns: 200, seed: 20261122 },
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(2);
  });
});
