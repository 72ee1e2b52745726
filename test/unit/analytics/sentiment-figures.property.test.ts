import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOver } from '../../../src/analytics/figures/figures-over';
import { besideOf } from '../../../src/domain/figures/beside-of';
import type { FigureId } from '../../../src/domain/figures/figure';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { workspaces } from './random-workspace';
import { referenceReach, referenceSentiment, type Told, toldOf } from './reference/reference-sentiment';

const SETTINGS = { slaTargetMin: 60, currency: 'EUR' };
const HOUR = 3_600_000;
const START = Date.UTC(2025, 2, 28);
const SPAM = 'Win a free flight today, just follow this one link';
const PERCEPTIONS = ['experience', 'reliability', 'feeling'] as const;
const COMPETITORS = ['Bolt'];

/** Some texts that many write, some reach, a perception for most. */
function enriched(mentions: readonly Mention[]): Mention[] {
  return mentions.map(
    (mention, index): Mention => ({
      ...mention,
      ...(index % 4 !== 0 && { text: `@acme ${SPAM}` }),
      ...(index % 5 !== 0 && { reach: (index % 7) ** 3 * 100 }),
      ...(index % 4 !== 3 && { perception: ['Experience', 'reliability', 'Feeling'][index % 4] as string }),
    }),
  );
}

const round = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Number(value.toFixed(6));

describe('sentiment figures against a second implementation, mention by mention', () => {
  it('[G8] [SE1] [SE4] [SE6] [SE7] [G2] agree in every window over random workspaces', () => {
    let folded = 0;
    fc.assert(
      fc.property(workspaces, fc.integer({ min: 0, max: 14 * 24 }), (workspace, split) => {
        const { asOf, ownBrands, brandFromThread } = workspace;
        const mentions = enriched(workspace.mentions);
        const told = toldOf(mentions, { asOf, ownBrands, brandFromThread });
        const data = datasetOf([mentions], {
          asOf,
          ownBrands,
          competitors: COMPETITORS,
          brandFromThread: () => brandFromThread,
          mapped: ['sentiment', 'reach', 'perception'],
        });
        if (told.length === 0) return;
        const cut = START + split * HOUR;
        const windows = [
          { from: Number.NEGATIVE_INFINITY, to: cut },
          { from: cut, to: Number.POSITIVE_INFINITY },
        ];
        const over = (id: FigureId, index: number) => figuresOver(data, SETTINGS, id, {}, windows)[index]!;
        windows.forEach(({ from, to }, index) => {
          const within = told.filter(({ known }) => known.time >= from && known.time < to);
          const all = referenceSentiment(within);
          const net = over('net-sentiment', index);
          expect(round(net.value)).toBe(round(all.net));
          expect(net.n).toBe(all.positive + all.neutral + all.negative);
          const left = (reason: string) => net.excluded.find((one) => one.reason === reason)?.n ?? 0;
          expect(left('near-duplicates of an earlier mention')).toBe(all.folded);
          expect(left('marked as automated')).toBe(all.bots);
          folded += all.folded;
          expect(round(over('polar-net-sentiment', index).value)).toBe(round(all.polar));
          expect(round(over('positive-share', index).value)).toBe(round(all.positiveShare));
          for (const perception of PERCEPTIONS) {
            const of = within.filter(({ known }) => known.facts.perception?.toLowerCase() === perception);
            expect(round(over(`sentiment-${perception}`, index).value)).toBe(
              round(referenceSentiment(of).net),
            );
          }
          const reach = referenceReach(within);
          const weighted = over('reach-weighted-sentiment', index);
          expect(weighted.n).toBe(reach.n);
          expect(round(weighted.value)).toBe(round(reach.value));
          expect(round(besideOf(weighted, 'five largest authors'))).toBe(round(reach.fiveLargest));
          const voice = voiceOf(within, ownBrands);
          expect(over('share-of-voice', index).n).toBe(voice.own + voice.rivals);
          expect(round(over('share-of-voice', index).value)).toBe(
            voice.rivals === 0 ? null : round(voice.own / (voice.own + voice.rivals)),
          );
        });
      }),
      { numRuns: 200, seed: 20261122 },
    );
    expect(folded).toBeGreaterThan(100);
  });

  it('[G8] whatever the order and the imports in which the mentions came', () => {
    fc.assert(
      fc.property(workspaces, fc.integer({ min: 1, max: 4 }), ({ mentions: given, asOf }, parts) => {
        const mentions = enriched(given);
        const figure = (imports: readonly (readonly Mention[])[]) =>
          figuresOver(datasetOf(imports, { asOf, oneSource: true }), SETTINGS, 'net-sentiment', {}, [
            { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
          ])[0];
        const split = Array.from({ length: parts }, (_, part) =>
          mentions.filter((_, index) => index % parts === part).reverse(),
        ).filter((part) => part.length > 0);
        expect(figure(split)).toEqual(figure([mentions]));
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});

function voiceOf(told: readonly Told[], ownBrands: readonly string[]) {
  const inbound = told.filter(({ apart }) => apart !== 'outbound');
  const isRival = (brand: string) => COMPETITORS.includes(brand) && !ownBrands.includes(brand);
  const isOwn = (brand: string) => (ownBrands.length === 0 ? !isRival(brand) : ownBrands.includes(brand));
  return {
    own: inbound.filter(({ brand }) => isOwn(brand)).length,
    rivals: inbound.filter(({ brand }) => isRival(brand)).length,
  };
}
