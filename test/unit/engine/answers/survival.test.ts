import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../../src/domain/figures/beside-of';
import type { Filter } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import type { WorkspaceSettings } from '../../../../src/domain/settings';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import type { HeadlineAnswer, SurvivalAnswer, SurvivalSeries } from '../../../../src/ipc/engine-queries';
import { datasetOf } from '../../analytics/dataset-of';
import { mentionOf, replyOf } from '../../analytics/mention-of';
import { settingsOf } from './settings-of';

const DAY = 24 * 60;

/** Twelve threads a day for 500 days to 1 June 2026; every fifth is never answered, the waits all differ. */
function threads(): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < 6000; i++) {
    const at = -500 * DAY + i * 120;
    mentions.push(mentionOf({ id: `in ${i}`, at, author: `customer ${i}` }));
    const wait = ((i * 7919) % 6007) / 3;
    if (i % 5 !== 0) mentions.push(replyOf({ id: `out ${i}`, at: at + wait, replyTo: `in ${i}` }));
  }
  return mentions;
}

const data = datasetOf([threads()]);
const settings = settingsOf({
  businessHours: {
    version: 1,
    zone: 'UTC',
    weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: 540, closesMin: 1020 })),
    holidays: [],
  },
});
const ask = (
  figure: 'first-response' | 'reply-time-business',
  filter: Filter,
  over: WorkspaceSettings = settings,
) => {
  const [survival, headline] = answerQueries(data, over, [
    { kind: 'survival', slot: 'curve', figure, filter },
    { kind: 'headline', slot: 'tile', figure, filter },
  ]);
  return [survival as SurvivalAnswer, headline as HeadlineAnswer] as const;
};
/** Smallest time at which at most a share still waits. */
const crossing = ({ curve }: SurvivalSeries, q: number) =>
  curve.steps.find(({ survival }) => survival <= 1 - q + 1e-12)?.at ?? null;

describe('the share still waiting', () => {
  const period = { from: '2026-02-01', to: '2026-05-31' };

  it.each(['first-response', 'reply-time-business'] as const)(
    '[FR2] [G11] %s: at most 365 points a curve, with the quantiles of the headline, in both comparisons too',
    (figure) => {
      const [survival, headline] = ask(figure, { where: {}, period });
      expect(survival).toMatchObject({ kind: 'survival', slot: 'curve', figure });
      expect(survival.current.value).toEqual(headline.current);
      expect(survival.current.period).toEqual(period);
      for (const [series, told] of [
        [survival.current, headline.current],
        [survival.previous, headline.previous?.figure],
        [survival.lastYear, headline.lastYear?.figure],
      ] as const) {
        if (!series || !told) throw new Error('a comparison is missing');
        expect(series.value).toEqual(told);
        expect(series.curve.n).toBe(told.n);
        expect(told.n).toBeGreaterThan(1000);
        expect(series.curve.steps.length).toBeLessThanOrEqual(365);
        expect(crossing(series, 0.5)).toBe(told.value);
        expect(crossing(series, 0.9)).toBe(besideOf(told, 'p90'));
      }
      expect(survival.previous?.period).toEqual(headline.previous?.period);
      expect(survival.lastYear?.period).toEqual(headline.lastYear?.period);
      if (figure === 'first-response') expect(survival.current.curve.reduced).toBe(true);
    },
  );

  it('[G11] compares with nothing without a period, and starts with everybody waiting', () => {
    const [survival] = ask('first-response', { where: {} });
    expect([survival.previous, survival.lastYear, survival.current.period]).toEqual([null, null, null]);
    expect(survival.current.curve.steps[0]).toMatchObject({ at: 0, survival: 1, atRisk: 6000 });
  });

  it('[G6] dated by the reply nobody waits at the end', () => {
    const [survival] = ask('first-response', { where: {}, period, attribution: 'reply' });
    expect(survival.current.curve.steps.at(-1)?.survival).toBe(0);
    expect(survival.current.value.excluded.some(({ reason }) => reason.startsWith('still waiting'))).toBe(
      true,
    );
  });

  it('[G5] has no cases where the calendar has no opening', () => {
    const [survival] = ask('reply-time-business', { where: {}, period }, settingsOf());
    expect(survival.current.value.noValue).toBe('not-measurable');
    expect(survival.current.curve).toMatchObject({ n: 0, until: 0 });
  });
});
