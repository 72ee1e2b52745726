import { expect, it } from 'vitest';
import { MentionCollector } from '../../../../src/cli/mention-collector';
import type { FigureId } from '../../../../src/domain/figures/figure';
import type { Period } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import { settings } from '../../../fixtures/engine';

/** One answered question of January; the data ends on 15 February. */
const dataset = (() => {
  const collector = new MentionCollector();
  const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
  const mention = (id: string, day: string, more: object) =>
    ({
      id,
      text: id,
      author: 'ann',
      direction: 'inbound' as const,
      createdAt: at(day),
      ...more,
    }) as Mention;
  collector.add(
    [
      mention('1', '2026-01-05', {}),
      mention('2', '2026-01-06', { direction: 'outbound', author: 'Brand', replyTo: '1' }),
      mention('3', '2026-02-15', {}),
    ],
    0,
  );
  return collector.dataset(undefined, settings);
})();

function isMaturing(figure: FigureId, period?: Period): boolean {
  const filter = { where: {}, ...(period && { period }) };
  const [answer] = answerQueries(dataset, settings, [{ kind: 'headline', slot: 's', figure, filter }]);
  if (answer?.kind !== 'headline') throw new Error('another answer');
  return answer.maturing;
}

const january = { from: '2026-01-01', to: '2026-01-31' };
const february = { from: '2026-02-01', to: '2026-02-28' };

it('[G10] volume closes with its period, first response 30 days later', () => {
  expect(isMaturing('volume', january)).toBe(false);
  expect(isMaturing('volume', february)).toBe(true);
  expect(isMaturing('first-response', january)).toBe(true);
  expect(isMaturing('first-response', { from: '2026-01-01', to: '2026-01-15' })).toBe(false);
});

it('[G10] what is not mapped, and everything there is, do not mature', () => {
  expect(isMaturing('lead-revenue', february)).toBe(false);
  expect(isMaturing('volume')).toBe(false);
});
