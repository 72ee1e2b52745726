import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOver } from '../../../src/analytics/figures/figures-over';
import { computeKpis } from '../../../src/analytics/kpis';
import { parseDay } from '../../../src/domain/calendar/day';
import { windowOf } from '../../../src/domain/calendar/to-date';
import type { FigureId, FigureValue } from '../../../src/domain/figures/figure';
import type { Dimension } from '../../../src/domain/filter';
import { datasetOf } from './dataset-of';
import { workspaces } from './random-workspace';

const PERIODS = [
  ['2025-03-27', '2025-03-29'],
  ['2025-03-30', '2025-04-05'],
  ['2025-04-06', '2025-04-06'],
  ['2025-04-07', '2025-04-30'],
] as const;

const filters = fc.constantFrom<Partial<Record<Dimension, readonly string[]>>>(
  {},
  { brand: ['Acme'] },
  { sentiment: ['negative'], channel: ['x'] },
  { theme: ['fees'] },
);

const minutes = (ms: number | null) => (ms === null ? null : Math.round(ms / 600) / 100);

describe('figures of the screens against those of the command line', () => {
  it('[FR1] [FR2] [FR4] [FR5] are the same in every window of several, narrow or wide', () => {
    fc.assert(
      fc.property(workspaces, filters, (workspace, where) => {
        const { mentions, tz, slaMin, asOf, ownBrands, brandFromThread } = workspace;
        const data = datasetOf([mentions], { asOf, ownBrands, brandFromThread: () => brandFromThread });
        const calendar = data.calendar(tz);
        const windows = PERIODS.map(([from, to]) =>
          windowOf({ from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 }, calendar),
        );
        const settings = { slaTargetMin: slaMin, currency: 'EUR' };
        const over = (id: FigureId) => figuresOver(data, settings, id, where, windows);
        const all = new Map<FigureId, FigureValue[]>();
        for (const id of ['volume', 'sla', 'response-rate-24h'] as const) all.set(id, over(id));
        PERIODS.forEach(([from, to], index) => {
          const kpis = computeKpis(data, { where, from, to, tz, slaMin }).all;
          const figure = (id: FigureId) => all.get(id)?.[index];
          const fact = (value: FigureValue | undefined, name: string) =>
            value?.beside.find((one) => one.name === name)?.value ?? null;
          for (const [id, times] of [
            ['first-response', kpis.firstResponse],
            ['reply-time', kpis.replyTime],
            ['direct-reply', kpis.directReply],
          ] as const) {
            const value = over(id)[index];
            expect(value?.n, id).toBe(times.n + times.open);
            expect(minutes(value?.value ?? null), id).toBe(times.kmMedianMin);
            expect(minutes(fact(value, 'p90')), id).toBe(times.kmP90Min);
            expect(minutes(fact(value, 'answered-only mean')), id).toBe(times.meanMin);
          }
          if (data.joined.length === 0) return;
          if (figure('volume')?.noValue === null) expect(figure('volume')?.value).toBe(kpis.mentions.inbound);
          expect(figure('sla')?.value ?? null).toBe(kpis.sla.rate);
          expect(fact(figure('sla'), 'pending, not due') ?? 0).toBe(kpis.sla.pending);
          expect(figure('response-rate-24h')?.value ?? null).toBe(kpis.responseRate.h24);
        });
      }),
      { numRuns: 200, seed: 42 },
    );
  });
});
