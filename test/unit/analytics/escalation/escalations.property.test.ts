import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOver, rowsOf } from '../../../../src/analytics/figures/figures-over';
import { ALWAYS } from '../../../../src/analytics/gather/ranges';
import { ESCALATION_REASONS } from '../../../../src/domain/escalation/escalation-reason';
import type { FigureId } from '../../../../src/domain/figures/figure';
import type { Mention, MentionId } from '../../../../src/domain/mention';
import { escalationsAvoided } from '../../../../src/domain/statistics/sampling/escalations-avoided';
import { datasetOf } from '../dataset-of';
import { type ReferenceThread, referenceEscalation } from './reference-escalations';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2025, 0, 1);
const TARGET_MIN = 240;
const SETTINGS = { slaTargetMin: TARGET_MIN, currency: 'EUR', attribution: 'start' as const };

const MAPPED = ['direction', 'author', 'reach', 'sentiment', 'escalatedAt'] as const;

const turn = fc.record({
  hours: fc.integer({ min: 1, max: 60 }),
  author: fc.constantFrom('me', 'me', 'me', 'ann', 'bob', 'care', 'care'),
  score: fc.option(fc.constantFrom(-800, -800, 0, 700), { nil: undefined, freq: 3 }),
});
const thread = fc.record({
  day: fc.integer({ min: 0, max: 130 }),
  channel: fc.constantFrom('x', 'y'),
  reach: fc.option(fc.constantFrom(10, 200, 900, 5000), { nil: undefined, freq: 5 }),
  turns: fc.array(turn, { maxLength: 5 }),
  escalated: fc.option(
    fc.record({
      hours: fc.integer({ min: 0, max: 240 }),
      to: fc.constantFrom('Legal', 'CEO', 'press', '', 'Tier 2'),
    }),
    { nil: undefined, freq: 2 },
  ),
});

/** Threads of a workspace, each a root and answers to it. */
const workspaces = fc.array(thread, { minLength: 240, maxLength: 320, size: 'max' }).map((drawn) =>
  drawn.map(({ day, channel, reach: usual, turns: own, escalated }, index): ReferenceThread => {
    // One in 97 spreads, one in 89 reaches far: more than the 99th percentile of the others.
    const crowd = ['a', 'b', 'c', 'd'].map((author) => ({ hours: 2, author, score: 0 }));
    const turns = index % 97 === 96 ? [...own, ...crowd] : own;
    const reach = index % 89 === 88 ? 90_000 + index : usual;
    const start = START + day * DAY + index * 60_000;
    const root = `file::${index + 1}` as MentionId;
    const opening: Mention = {
      id: root,
      text: 'It does not work',
      createdAt: start,
      author: `me ${index}`,
      direction: 'inbound',
      channel,
      sentiment: { score: -800, by: 'source' },
      ...(reach !== undefined && { reach }),
      ...(escalated && { escalatedAt: start + escalated.hours * HOUR }),
      ...(escalated?.to && { escalatedTo: escalated.to }),
    };
    let at = start;
    const answers = turns.map(({ hours, author, score }, number): Mention => {
      at += hours * HOUR;
      const outbound = author === 'care';
      return {
        id: `file::${(index + 1) * 1000 + number}` as MentionId,
        text: outbound ? 'We look into it' : 'Still broken',
        createdAt: at,
        author: author === 'me' ? `me ${index}` : author,
        direction: outbound ? 'outbound' : 'inbound',
        channel,
        replyTo: root,
        ...(score !== undefined && !outbound && { sentiment: { score, by: 'source' as const } }),
      };
    });
    return [opening, ...answers];
  }),
);

describe('escalations against a row-by-row reading', () => {
  it('[ES1] [ES3] the same threads for the same reasons, and the same strata behind the model', () => {
    const seen = new Set<string>();
    let effects = 0;
    fc.assert(
      fc.property(workspaces, (threads) => {
        const asOf = START + 200 * DAY;
        const data = datasetOf([threads.flat()], { asOf, mapped: MAPPED });
        const figure = (id: FigureId) => figuresOver(data, SETTINGS, id, {}, [ALWAYS])[0]!;
        const rows = (id: FigureId) => rowsOf(data, SETTINGS, id, {}, ALWAYS).mentions.length;
        const expected = threads.map((one) => referenceEscalation(one, threads));
        const all = figure('escalated-threads');
        for (const reason of ESCALATION_REASONS) {
          const n = expected.filter((found) => found?.reason === reason).length;
          if (n > 0) seen.add(reason);
          expect(all.beside.find(({ name }) => name === reason)?.value, reason).toBe(n);
          expect(rowsOf(data, SETTINGS, 'escalated-threads', {}, ALWAYS, reason).mentions).toHaveLength(n);
        }
        const escalated = expected.filter((found) => found !== null).length;
        expect(all).toMatchObject({ value: escalated, n: escalated });
        expect(all.beside.find(({ name }) => name === 'recorded by the source')?.value).toBe(
          figure('escalations').value,
        );
        expect(figure('escalation-rate')).toMatchObject({
          value: escalated / threads.length,
          n: threads.length,
        });

        const avoided = figure('escalations-avoided');
        const model = escalationsAvoided(referenceStrata(threads, expected));
        if (model.verdict === 'avoided' || model.verdict === 'more-when-handled') effects++;
        expect(avoided.n).toBe(model.handledUsed);
        expect(rows('escalations-avoided')).toBe(avoided.n);
        expect(avoided.beside[0]?.value).toBe(model.median);
        expect(avoided.value).toBe(model.verdict.startsWith('no') ? null : model.median);
      }),
      { numRuns: 25, seed: 7, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual(
      ESCALATION_REASONS.filter(
        (name) => name !== 'moved to PR' && name !== 'picked up by a regulator',
      ).sort(),
    );
    expect(effects).toBeGreaterThan(0);
  });
});

/** ES3's population in its strata: all openings are negative, own, without a threat and without a theme. */
function referenceStrata(
  threads: readonly ReferenceThread[],
  escalations: readonly ({ at: number } | null)[],
) {
  const target = TARGET_MIN * 60_000;
  const known = threads.flatMap(([opening]) => (opening?.reach === undefined ? [] : [opening.reach]));
  known.sort((a, b) => a - b);
  const cut = (q: number) => {
    const place = (known.length - 1) * q;
    const low = known[Math.floor(place)] ?? Number.NaN;
    return low + ((known[Math.ceil(place)] ?? Number.NaN) - low) * (place - Math.floor(place));
  };
  const strata = new Map<string, [number, number, number, number]>();
  threads.forEach((one, index) => {
    const opening = one[0]!;
    const at = escalations[index]?.at ?? Number.POSITIVE_INFINITY;
    if (at - opening.createdAt <= target) return;
    const reach = opening.reach;
    const third = reach === undefined ? 0 : reach <= cut(1 / 3) ? 1 : reach <= cut(2 / 3) ? 2 : 3;
    const quarter = Math.floor(new Date(opening.createdAt).getUTCMonth() / 3);
    const key = `${third} ${opening.channel} ${quarter}`;
    const stratum = strata.get(key) ?? [0, 0, 0, 0];
    strata.set(key, stratum);
    const reply = one.find(({ direction }) => direction === 'outbound');
    const place = reply && reply.createdAt - opening.createdAt <= target ? 0 : 2;
    stratum[place]!++;
    if (at - opening.createdAt <= 7 * DAY) stratum[place + 1]!++;
  });
  return [...strata.values()].map(([handled, handledEscalated, comparison, comparisonEscalated]) => ({
    handled,
    handledEscalated,
    comparison,
    comparisonEscalated,
  }));
}
