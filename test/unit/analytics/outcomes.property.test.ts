import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOver } from '../../../src/analytics/figures/figures-over';
import { FIGURES } from '../../../src/domain/figures/catalogue';
import type { FigureId } from '../../../src/domain/figures/figure';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { type Workspace, workspaces } from './random-workspace';
import { figuresOfOutcomes, OUTCOME_FIGURES } from './reference/reference-outcome-figures';

const DAY = 24 * 3_600_000;
const FIRST = Date.UTC(2025, 2, 28);
const STAGES = ['new', 'Handed over', 'qualified', 'Closed won', 'Lost', 'nurturing'];
const THEMES = ['fees', 'delay', 'app', undefined];

/** The workspace stretched over months, with closes, leads and deals; `plain` has one channel and brand and answers. */
function stretched(mentions: readonly Mention[], factor: number, plain: boolean): Mention[] {
  return (plain ? answeredInTurn(mentions) : mentions).map((mention, index): Mention => {
    const { theme: _, channel, brand, ...given } = mention;
    const createdAt = FIRST + (mention.createdAt - FIRST) * factor;
    const theme = THEMES[(index * 7) % THEMES.length];
    return {
      ...given,
      createdAt,
      ...(plain && { channel: 'x', brand: 'Acme' }),
      ...(!plain && channel !== undefined && { channel }),
      ...(!plain && brand !== undefined && { brand }),
      ...(mention.deletedAt !== undefined && { deletedAt: createdAt + 5 * DAY }),
      ...(theme !== undefined && { theme }),
      ...(index % 3 === 0 && { closedAt: createdAt + ((index * 5) % 13) * 0.5 * DAY }),
      ...(index % 2 === 0 && { dealId: `deal ${index % 9}` }),
      ...(index % 4 === 0 && { wonAt: createdAt + ((index * 11) % 120) * DAY }),
      ...(index % 6 === 2 && { dealCreatedAt: createdAt + ((index * 5) % 70) * DAY }),
      ...(index % 4 === 2 && { dealValue: 100 * index }),
      ...(index % 10 === 2 && { currency: index % 4 === 2 ? 'EUR' : 'USD' }),
      ...(index % 5 === 0 && { leadStage: STAGES[(index * 3) % STAGES.length] as string }),
    };
  });
}

/** Two customers who often complain, and each reply to the mention before it. */
function answeredInTurn(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index): Mention => {
    const { automated: _, private: __, repost: ___, replyTo, ...given } = mention;
    if (given.direction === 'inbound') {
      const angry = index % 4 !== 1 && { sentiment: { score: -800, by: 'source' as const } };
      return { ...given, author: given.author < 'c' ? 'ann' : 'kim', ...angry };
    }
    const asked = mentions
      .filter((one) => one.direction === 'inbound' && one.createdAt < given.createdAt)
      .reduce<Mention | null>((last, one) => (last && last.createdAt > one.createdAt ? last : one), null);
    return asked ? { ...given, replyTo: asked.id } : given;
  });
}

const cases = fc.record({
  workspace: workspaces,
  factor: fc.constantFrom(1, 2, 40),
  plain: fc.boolean(),
  age: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 700 })),
  from: fc.constantFrom(-10, -3, 0, 3, 10, 100, 250),
  days: fc.constantFrom(20, 100, 1000),
  where: fc.constantFrom({}, { channel: ['x'] }, { channel: ['', 'y'] }),
});

describe('figures of customers, closes, leads and deals against a second way of counting them', () => {
  it('[RE1] [RE2] [RE3] [LE1] [LE2] [FR6] are the same, with what they leave out', () => {
    const seen = new Map<FigureId, number>();
    fc.assert(
      fc.property(cases, ({ workspace, factor, plain, age, from, days, where }) => {
        const mentions = stretched(workspace.mentions, factor, plain);
        const rules = rulesOf(workspace, FIRST + age * DAY);
        const { ownBrands, brandFromThread } = workspace;
        const data = datasetOf([mentions], {
          asOf: rules.asOf,
          ownBrands,
          brandFromThread: () => brandFromThread,
          mapped: [
            'direction',
            'author',
            'sentiment',
            'closedAt',
            'leadStage',
            'dealId',
            'dealValue',
            'wonAt',
            'dealCreatedAt',
          ],
        });
        if (data.masks.mask(where).asOf === null) return;
        const windows = [
          { from: FIRST + (from - 30) * DAY, to: FIRST + from * DAY },
          { from: FIRST + from * DAY, to: FIRST + (from + days) * DAY },
        ];
        for (const [index, window] of windows.entries()) {
          const expected = figuresOfOutcomes(mentions, rules, { where, window, currency: 'EUR' });
          for (const id of OUTCOME_FIGURES) {
            const found = figuresOver(data, { slaTargetMin: 60, currency: 'EUR' }, id, where, windows)[index];
            const beside = Object.fromEntries(found?.beside.map(({ name, value }) => [name, value]) ?? []);
            const excluded = Object.fromEntries(found?.excluded.map(({ reason, n }) => [reason, n]) ?? []);
            const { value, n, facts, leftOut } = expected[id];
            expect({ id, value: found?.value, n: found?.n }).toEqual({ id, value, n });
            expect(beside, id).toMatchObject(found?.noValue === 'no-data' ? {} : facts);
            delete excluded['removed at source, still counted'];
            expect(excluded, id).toEqual(
              Object.fromEntries(Object.entries(leftOut).filter(([, count]) => count > 0)),
            );
            seen.set(id, Math.max(seen.get(id) ?? 0, n));
          }
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
    for (const id of OUTCOME_FIGURES) expect(seen.get(id), FIGURES[id].definition.name).toBeGreaterThan(0);
  });
});

const rulesOf = ({ brandFromThread, ownBrands }: Workspace, asOf: number) => ({
  asOf,
  brandFromThread,
  ownBrands,
});
