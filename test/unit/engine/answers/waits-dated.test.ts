import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_WORDS } from '../../../../src/domain/figures/in-words';
import type { Filter } from '../../../../src/domain/filter';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import { explainFigure } from '../../../../src/engine/answers/explain-figure';
import { selectRows } from '../../../../src/engine/answers/select-rows';
import type { HeadlineAnswer } from '../../../../src/ipc/engine-queries';
import { datasetOf } from '../../analytics/dataset-of';
import { mentionOf, replyOf } from '../../analytics/mention-of';
import { settingsOf } from './settings-of';

const DAY = 24 * 60;
const HOUR_MS = 3_600_000;

/** Asked on 31 May, answered on 1 June; asked and answered on 1 June; asked on 1 June, still waiting on 3 June. */
const data = datasetOf([
  [
    mentionOf({ id: 1, at: -DAY }),
    replyOf({ id: 2, at: 60, replyTo: 1 }),
    mentionOf({ id: 3, at: 0 }),
    replyOf({ id: 4, at: 120, replyTo: 3 }),
    mentionOf({ id: 5, at: 180 }),
    mentionOf({ id: 6, at: 2 * DAY, needsAnswer: false }),
  ],
]);
const firstOfJune = { from: '2026-06-01', to: '2026-06-01' };
const ask = (filter: Filter) =>
  answerQueries(data, settingsOf(), [
    { kind: 'headline', slot: 's', figure: 'reply-time', filter },
  ])[0] as HeadlineAnswer;

describe('[G6] by what a wait is dated', () => {
  it('by its start unless the filter says by its reply; what still waits is then named, not counted', () => {
    const byStart = ask({ where: {}, period: firstOfJune });
    expect(byStart.current).toMatchObject({ n: 2, excluded: [] });
    const byReply = ask({ where: {}, period: firstOfJune, attribution: 'reply' });
    expect(byReply.current).toMatchObject({
      n: 2,
      value: 2 * HOUR_MS,
      excluded: [{ reason: 'still waiting, so without a reply to date them by', n: 1 }],
    });
    const day = { from: '2026-05-31', to: '2026-05-31' };
    expect(ask({ where: {}, period: day }).current.n).toBe(1);
    expect(ask({ where: {}, period: day, attribution: 'reply' }).current.n).toBe(0);
  });

  it('is the same in the list behind the figure and is printed in its explanation', () => {
    const filter: Filter = { where: {}, period: firstOfJune, attribution: 'reply' };
    const rows = selectRows(data, settingsOf(), { figure: 'reply-time', filter });
    expect([...(rows.waits?.ms ?? [])]).toEqual([2 * HOUR_MS, 25 * HOUR_MS]);
    const explain = (figure: 'reply-time' | 'volume', asked: Filter) =>
      explainFigure(data, settingsOf(), figure, asked, () => 'care.csv').attribution;
    expect(explain('reply-time', filter)).toBe(ATTRIBUTION_WORDS.reply);
    expect(explain('reply-time', { where: {} })).toBe(ATTRIBUTION_WORDS.start);
    expect(explain('volume', filter)).toBeNull();
  });

  it('leaves figures that are not over waits as they are', () => {
    const volume = (filter: Filter) =>
      (
        answerQueries(data, settingsOf(), [
          { kind: 'headline', slot: 's', figure: 'volume', filter },
        ])[0] as HeadlineAnswer
      ).current;
    expect(volume({ where: {}, period: firstOfJune, attribution: 'reply' })).toEqual(
      volume({ where: {}, period: firstOfJune }),
    );
  });
});

it('[FR3] worked case 1 has 60 minutes from the opening and, labelled beside it, 50 from the last inbound', () => {
  const thread = datasetOf([
    [
      mentionOf({ id: 1 }),
      mentionOf({ id: 2, at: 10, replyTo: 1 }),
      replyOf({ id: 3, at: 11, replyTo: 2, automated: true }),
      replyOf({ id: 4, at: 60, replyTo: 2 }),
    ],
  ]);
  const { figure } = explainFigure(thread, settingsOf(), 'first-response', { where: {} }, () => 'care.csv');
  expect(figure.value).toBe(HOUR_MS);
  const named = figure.beside.filter(({ name }) => name.startsWith('from last inbound'));
  expect(named.map(({ name, value }) => [name, value])).toEqual([
    ['from last inbound, answered-only median', (50 * HOUR_MS) / 60],
    ['from last inbound, answered-only mean', (50 * HOUR_MS) / 60],
  ]);
});
