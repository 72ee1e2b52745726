import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeKpis } from '../../../src/analytics/kpis';
import type { Dimension } from '../../../src/domain/filter';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { type Workspace, workspaces } from './random-workspace';
import { referenceKpis } from './reference/reference-kpis';

const filters = fc.constantFrom<{
  where: Partial<Record<Dimension, readonly string[]>>;
  from?: string;
  to?: string;
}>(
  { where: {} },
  { where: { brand: ['Acme'] } },
  { where: { brand: ['', 'Bolt'], channel: ['x'] } },
  { where: { sentiment: ['negative'] }, from: '2025-03-30' },
  { where: { theme: ['', 'fees'] }, from: '2025-03-29', to: '2025-04-02' },
  { where: { channel: [''] }, to: '2025-03-31' },
);

const options = ({ brandFromThread, ownBrands, asOf }: Workspace) => ({
  brandFromThread: () => brandFromThread,
  ownBrands,
  asOf,
  oneSource: true,
});

describe('command-line figures against a row-by-row reference', () => {
  it('[FR0] [FR1] [FR2] [FR3] [FR4] [FR5] [SE1] [G1] [G2] [G3] [G7] agree on random workspaces', () => {
    fc.assert(
      fc.property(
        workspaces,
        filters,
        fc.constantFrom('brand', 'channel', 'sentiment'),
        (workspace, filter, by) => {
          const { mentions, tz, slaMin } = workspace;
          const request = { ...filter, tz, slaMin };
          const kpis = computeKpis(datasetOf([mentions], options(workspace)), {
            ...request,
            by: by as Dimension,
          });
          expect(kpis.all).toEqual(referenceKpis(mentions, workspace, request, null));
          for (const [value, figures] of Object.entries(kpis.by[by] ?? {})) {
            const only = { by: by as Dimension, value };
            expect(figures, `${by} ${value}`).toEqual(referenceKpis(mentions, workspace, request, only));
          }
        },
      ),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it('[FR0] lists every brand that occurs, wrote or is mapped, and "" only where it occurs', () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        const { mentions } = workspace;
        const request = { where: {}, tz: 'UTC', slaMin: 60 };
        const kpis = computeKpis(datasetOf([mentions], options(workspace)), { ...request, by: 'brand' });
        const listed = Object.keys(kpis.by['brand'] ?? {});
        const there = mentions.filter((mention) => mention.createdAt <= workspace.asOf);
        for (const [brand, figures] of Object.entries(kpis.by['brand'] ?? {})) {
          const occurs = figures.mentions.inbound + figures.mentions.outbound + figures.directReply.n > 0;
          const mapped = there.some((mention) => mention.brand === brand || mention.author === brand);
          expect(occurs || mapped).toBe(true);
        }
        if (!workspace.brandFromThread) return;
        const wrote = there.filter((one) => one.direction === 'outbound' && one.deletedAt === undefined);
        const ids = new Map<string, number>();
        for (const { id } of there) ids.set(id, (ids.get(id) ?? 0) + 1);
        for (const { author, id } of wrote) if (ids.get(id) === 1) expect(listed).toContain(author);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('[G7] permuting, splitting and importing twice change nothing', () => {
    fc.assert(
      fc.property(workspaces, fc.infiniteStream(fc.nat({ max: 2 })), (workspace, stream) => {
        const { mentions } = workspace;
        const request = { by: 'brand' as const, tz: workspace.tz };
        const once = computeKpis(datasetOf([mentions], options(workspace)), request);
        const parts: Mention[][] = [[], [], []];
        for (const mention of mentions) parts[stream.next().value as number]?.unshift(mention);
        const inParts = parts.filter((part) => part.length > 0);
        expect(computeKpis(datasetOf(inParts, options(workspace)), request)).toEqual(once);
        const twice = [[...mentions].reverse(), ...inParts];
        expect(computeKpis(datasetOf(twice, options(workspace)), request)).toEqual(once);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('[G4] without an explicit "as of", imports of one channel are one source however they were cut', () => {
    fc.assert(
      fc.property(workspaces, fc.nat({ max: 40 }), ({ mentions }, cut) => {
        const rows = mentions.map(({ channel, ...rest }): Mention => ({ ...rest, channel: 'x' }));
        const whole = computeKpis(datasetOf([rows]), {});
        const parts = [rows.slice(cut), rows.slice(0, cut)].filter((part) => part.length > 0);
        expect(computeKpis(datasetOf(parts), {})).toEqual(whole);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
