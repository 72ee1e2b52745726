import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import { Question } from '../../../../src/engine/answers/question';
import type { MixEffectAnswer } from '../../../../src/ipc/engine-queries';
import { datasetOf } from '../../analytics/dataset-of';
import { mentionOf } from '../../analytics/mention-of';
import { workspaces } from '../../analytics/random-workspace';
import { settingsOf } from './settings-of';

const HOUR = 3_600_000;
const PERIOD = { from: '2026-02-02', to: '2026-02-08' };

/** So many mentions of a theme in a week, the first of them positive, the others negative. */
function week(start: string, theme: string, positive: number, negative: number): Mention[] {
  return Array.from({ length: positive + negative }, (_, index) => ({
    ...mentionOf({ id: `${start}${theme}${index}`, theme, sentiment: sentiment(index < positive) }),
    createdAt: Date.parse(start) + index * HOUR,
  }));
}

function sentiment(isPositive: boolean) {
  return { score: isPositive ? 900 : -900, by: 'source' as const };
}

function ask(mentions: readonly Mention[], filter: Filter, limit = 9) {
  const [answer] = answerQueries(datasetOf([mentions]), settingsOf(), [
    { kind: 'mix-effect', slot: 's', by: 'theme', filter, against: 'previous', limit },
  ]);
  return answer as MixEffectAnswer;
}

describe('[SE5] what moved net sentiment', () => {
  const mentions = [
    ...week('2026-01-26T00:00:00Z', 'App', 6, 2),
    ...week('2026-01-26T00:00:00Z', 'Fees', 0, 2),
    ...week('2026-02-02T00:00:00Z', 'App', 5, 0),
    ...week('2026-02-02T00:00:00Z', 'Fees', 0, 5),
    mentionOf({ id: 'end' }),
  ];
  const told = ask(mentions, { where: {}, period: PERIOD });

  it('by hand: the app got better within, and fees grew', () => {
    // Before: App 8 of 10 at +50, Fees 2 of 10 at −100: +20. Now: each 5 of 10, +100 and −100: 0.
    expect(told.reference).toEqual({ from: '2026-01-26', to: '2026-02-01' });
    expect(told.effect).toMatchObject({
      reference: 20,
      current: 0,
      change: -20,
      within: 32.5,
      mix: expect.closeTo(-52.5, 10),
    });
    const app = told.effect?.segments.find(({ value }) => value === 'App');
    expect(app).toMatchObject({ n: 5, net: 100, nBefore: 8, netBefore: 50, within: 32.5 });
    expect(app?.mix).toBeCloseTo(75 * -0.3, 10);
    expect(told.effect?.printed).toEqual([null, 32.5, 0, -52.5, null]);
  });

  it('says nothing without a period, nor where no data reaches back', () => {
    expect(ask(mentions, { where: {} })).toMatchObject({ reference: null, effect: null });
    const first = { from: '2026-01-26', to: '2026-02-01' };
    expect(ask(mentions, { where: {}, period: first })).toMatchObject({ reference: null, effect: null });
  });

  it('adds up to the change of the headline over random workspaces, exactly as printed', () => {
    let seen = 0;
    fc.assert(
      fc.property(workspaces, fc.integer({ min: 1, max: 3 }), ({ mentions: given, tz }, limit) => {
        const data = datasetOf([given]);
        const settings = settingsOf({ zone: tz });
        const filter: Filter = { where: {}, period: { from: '2025-04-03', to: '2025-04-07' } };
        const [answer] = answerQueries(data, settings, [
          { kind: 'mix-effect', slot: 's', by: 'theme', filter, against: 'previous', limit },
          { kind: 'headline', slot: 'h', figure: 'net-sentiment', filter },
        ]) as [MixEffectAnswer];
        if (!answer.effect) return;
        seen++;
        const { effect } = answer;
        expect(effect.within + effect.mix).toBeCloseTo(effect.change, 9);
        const sum = effect.segments.reduce((total, one) => total + one.within + one.mix, 0);
        expect(sum).toBeCloseTo(effect.change, 9);
        expect(effect.current).toBeCloseTo(
          new Question(data, settings).figure('net-sentiment', filter).value!,
          9,
        );
        const tenths = effect.printed.reduce<number>((total, one) => total + Math.round((one ?? 0) * 10), 0);
        const change = Math.sign(effect.change) * Math.round(Math.abs(effect.change) * 10);
        expect(Math.abs(tenths - change)).toBeLessThan(1e-9);
        expect(effect.steps.at(-1)).toEqual({ kind: 'current', at: effect.current });
      }),
      { numRuns: 200, seed: 5 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});
