import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../../src/domain/figures/figure';
import type { Filter } from '../../../../src/domain/filter';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import type { FiguresAnswer, HeadlineAnswer } from '../../../../src/ipc/engine-queries';
import { datasetOf } from '../../analytics/dataset-of';
import { mentionOf, replyOf } from '../../analytics/mention-of';
import { settingsOf } from './settings-of';

const data = datasetOf([
  [
    mentionOf({ id: 1, at: -31 * 24 * 60 }),
    mentionOf({ id: 2, at: 0, sentiment: { score: 900, by: 'source' } }),
    replyOf({ id: 3, at: 30, replyTo: 2 }),
  ],
]);

const figuresOf = (filter: Filter): FiguresAnswer => {
  const [answer] = answerQueries(data, settingsOf(), [{ kind: 'figures', slot: 's', filter }]);
  if (answer?.kind !== 'figures') throw new Error('another answer');
  return answer;
};

describe('the whole catalogue over one filter', () => {
  it('holds every figure once, under the parts of the catalogue', () => {
    const { groups, slot } = figuresOf({ where: {} });
    expect(slot).toBe('s');
    expect(groups.map(({ name }) => name).slice(0, 3)).toEqual(['Volume', 'Response', 'Sentiment']);
    const ids = groups.flatMap(({ figures }) => figures.map(({ current }) => current.id));
    expect([...ids].sort()).toEqual([...FIGURE_IDS].sort());
  });

  it('[G11] says of each what its headline says, with both comparisons', () => {
    const filter: Filter = { where: {}, period: { from: '2026-06-01', to: '2026-06-30' } };
    const all = figuresOf(filter).groups.flatMap(({ figures }) => figures);
    for (const { current, previous, lastYear } of all) {
      const [told] = answerQueries(data, settingsOf(), [
        { kind: 'headline', slot: 'h', figure: current.id, filter },
      ]) as HeadlineAnswer[];
      expect([current, previous, lastYear], current.id).toEqual([
        told?.current,
        told?.previous,
        told?.lastYear,
      ]);
    }
    const volume = all.find(({ current }) => current.id === 'volume');
    expect(volume?.current.value).toBe(1);
    expect([volume?.previous?.figure.value, volume?.lastYear]).toEqual([1, null]);
    const everything = figuresOf({ where: {} }).groups.flatMap(({ figures }) => figures);
    expect(everything.every(({ previous }) => previous === null)).toBe(true);
  });
});
