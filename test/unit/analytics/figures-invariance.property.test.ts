import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DictionaryWriter } from '../../../src/analytics/columns/dictionary-writer';
import { type ColumnBlock, mergeColumns } from '../../../src/analytics/columns/merge-columns';
import { createDataset, type Dataset } from '../../../src/analytics/dataset';
import { figuresOver, rowsOf } from '../../../src/analytics/figures/figures-over';
import { ALWAYS } from '../../../src/analytics/gather/ranges';
import type { Window } from '../../../src/domain/calendar/to-date';
import { FIGURES } from '../../../src/domain/figures/catalogue';
import { FIGURE_IDS, type FigureId, type FigureValue } from '../../../src/domain/figures/figure';
import type { Dimension } from '../../../src/domain/filter';
import type { Mention } from '../../../src/domain/mention';
import { kaplanMeier } from '../../../src/domain/statistics/kaplan-meier';
import { settingsOf } from '../engine/answers/settings-of';
import { blockOf, datasetOf } from './dataset-of';
import type { Workspace } from './random-workspace';
import { richWorkspaces } from './rich-workspace';

const DAY = 24 * 3_600_000;
const FIRST = Date.UTC(2025, 2, 28);
const SETTINGS = settingsOf({
  costs: {
    labour: { low: 100, base: 200, high: 300 },
    credits: { low: 100, base: 200, high: 300 },
    revenueAtRisk: { low: 100, base: 200, high: 300 },
  },
});

const wheres = fc.constantFrom<Partial<Record<Dimension, readonly string[]>>>(
  {},
  { brand: ['Acme', ''] },
  { channel: ['x'] },
  { sentiment: ['negative', ''] },
);

const TIMES: readonly FigureId[] = ['first-response', 'reply-time', 'resolution-time'];

/** Weighted by reach, or the outcome of a model over the whole period: their parts do not add up, by their rules. */
const NOT_ADDITIVE: readonly FigureId[] = [
  'reach-weighted-sentiment',
  'adjusted-sentiment',
  'escalations-avoided',
  'avoided-labour',
  'avoided-credits',
  'avoided-revenue-at-risk',
];

const open = (
  imports: readonly (readonly Mention[])[],
  workspace: Workspace,
  numbers?: readonly number[],
) => {
  const { asOf, ownBrands, brandFromThread } = workspace;
  const options = {
    asOf,
    ownBrands,
    competitors: ['Bolt'],
    brandFromThread: () => brandFromThread,
    oneSource: true,
  };
  return datasetOf(imports, options, numbers);
};

const allFigures = (
  data: Dataset,
  where: Partial<Record<Dimension, readonly string[]>>,
  windows: readonly Window[],
) => new Map(FIGURE_IDS.map((id) => [id, figuresOver(data, SETTINGS, id, where, windows)]));

const halves = (days: number): readonly Window[] => [
  { from: Number.NEGATIVE_INFINITY, to: FIRST + days * DAY },
  { from: FIRST + days * DAY, to: Number.POSITIVE_INFINITY },
];

/** How mentions are dealt out to imports: each mention's order key, and the imports it is in. */
const deals = fc.record({
  order: fc.array(fc.integer(), { minLength: 40, maxLength: 40 }),
  imports: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 40, maxLength: 40 }),
  again: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
});

describe('what no figure may depend on', { timeout: 240_000 }, () => {
  it('[G7] [G10] permuting, splitting and importing again changes no figure', () => {
    const seen = new Set<FigureId>();
    fc.assert(
      fc.property(
        richWorkspaces,
        deals,
        wheres,
        fc.constantFrom(2, 7, 60),
        (workspace, deal, where, days) => {
          const { mentions } = workspace;
          const shuffled = mentions
            .map((mention, index) => ({ mention, key: deal.order[index] ?? 0, index }))
            .sort((a, b) => a.key - b.key);
          const parts = [0, 1, 2].map((part) =>
            shuffled
              .filter(({ index }) => deal.imports[index] === part || (deal.again[index] && part === 2))
              .map(({ mention }) => mention),
          );
          const once = allFigures(open([mentions], workspace), where, halves(days));
          const dealt = allFigures(open(parts, workspace, [9, 4, 7]), where, halves(days));
          for (const id of FIGURE_IDS) {
            expect(dealt.get(id), id).toEqual(once.get(id));
            if (once.get(id)?.some(({ n }) => n > 0)) seen.add(id);
          }
        },
      ),
      { numRuns: 30, seed: 20261122, endOnFailure: true },
    );
    expect(seen.size).toBeGreaterThan(FIGURE_IDS.length / 2);
  });

  it('merging segments changes neither the rows nor any figure', () => {
    fc.assert(
      fc.property(richWorkspaces, fc.integer({ min: 1, max: 39 }), (workspace, cut) => {
        const { mentions, asOf, ownBrands, brandFromThread } = workspace;
        const dictionaries = new DictionaryWriter();
        const segments = [mentions.slice(0, cut), mentions.slice(cut, 2 * cut), mentions.slice(2 * cut)]
          .filter((part) => part.length > 0)
          .map((part, index) => blockOf(part, 1, index, dictionaries));
        const merged = (blocks: readonly ColumnBlock[]) => {
          const { columns, origin } = mergeColumns(blocks);
          return { length: columns.length, columns, origin };
        };
        const apart = merged(segments);
        const [first, ...others] = segments;
        const joined = merged([merged(others), ...(first ? [first] : [])]);
        expect(joined).toEqual(apart);
        const figures = ({ columns }: typeof apart) =>
          allFigures(
            createDataset(columns, dictionaries.dictionaries, {
              asOf,
              ownBrands,
              competitors: ['Bolt'],
              brandFromThread: () => brandFromThread,
              oneSource: true,
            }),
            {},
            halves(7),
          );
        expect(figures(joined)).toEqual(figures(apart));
      }),
      { numRuns: 30, seed: 20261125, endOnFailure: true },
    );
  });

  it('[G12] a figure over all values of a dimension is the one over everything', () => {
    fc.assert(
      fc.property(
        richWorkspaces,
        fc.constantFrom<Dimension>('channel', 'region', 'theme'),
        (workspace, by) => {
          const data = open([workspace.mentions], workspace);
          if (data.joined.length === 0) return;
          const values = [...new Set(data.masks.codes(by).values)];
          const whole = allFigures(data, {}, [ALWAYS]);
          const pooled = allFigures(data, { [by]: values }, [ALWAYS]);
          for (const id of FIGURE_IDS) expect(pooled.get(id), id).toEqual(whole.get(id));
        },
      ),
      { numRuns: 30, seed: 20261123, endOnFailure: true },
    );
  });

  it('[G12] over two periods that touch, a figure is that of their pooled observations, never a mean of two', () => {
    const seen = new Set<FigureId>();
    fc.assert(
      fc.property(richWorkspaces, wheres, fc.constantFrom(2, 7, 60), (workspace, where, days) => {
        const data = open([workspace.mentions], workspace);
        const whole = allFigures(data, where, [ALWAYS]);
        const parts = allFigures(data, where, halves(days));
        for (const id of FIGURE_IDS.filter((each) => !NOT_ADDITIVE.includes(each))) {
          const [all] = whole.get(id) as [FigureValue];
          const two = parts.get(id) as FigureValue[];
          expect(
            two.reduce((sum, { n }) => sum + n, 0),
            id,
          ).toBe(all.n);
          if (all.value === null || two.some(({ value, n }) => value === null && n > 0)) continue;
          seen.add(id);
          const { unit } = FIGURES[id].definition;
          const weighted = two.reduce((sum, { value, n }) => sum + (value ?? 0) * n, 0);
          if (unit === 'share' || unit === 'points') expect(weighted / all.n, id).toBeCloseTo(all.value, 9);
          if (unit === 'count' || unit === 'minor')
            expect(
              two.reduce((sum, { value }) => sum + (value ?? 0), 0),
              id,
            ).toBe(all.value);
        }
        for (const id of TIMES) {
          const [all] = whole.get(id) as [FigureValue];
          const waits = halves(days).flatMap((window) => {
            const found = rowsOf(data, SETTINGS, id, where, window).waits;
            return found ? [...found.ms].map((ms, index) => ({ ms, open: found.open[index] ?? 0 })) : [];
          });
          waits.sort((a, b) => a.ms - b.ms || a.open - b.open);
          const [median] = kaplanMeier(
            {
              length: waits.length,
              waits: Float64Array.from(waits, ({ ms }) => ms),
              open: Uint8Array.from(waits, (wait) => wait.open),
            },
            [0.5],
          );
          if (waits.length > 0) expect(all.value, id).toBe(median?.value ?? null);
        }
      }),
      { numRuns: 30, seed: 20261124, endOnFailure: true },
    );
    for (const id of ['volume', 'net-sentiment', 'sla', 'lead-revenue'] as const) expect(seen).toContain(id);
  });
});
