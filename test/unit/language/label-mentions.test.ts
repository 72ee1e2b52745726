import { describe, expect, it } from 'vitest';
import type { Mention, MentionId } from '../../../src/domain/mention';
import { labelMentions } from '../../../src/language/label-mentions';

const mention = (more: Partial<Mention>): Mention => ({
  id: 'file::1' as MentionId,
  text: 'I love it',
  createdAt: 0,
  author: 'a',
  direction: 'inbound',
  ...more,
});

describe('labelMentions', () => {
  it('[SE2] labels what comes without a label and says that the engine did', () => {
    const [labelled] = labelMentions([mention({})]);
    expect(labelled?.sentiment?.by).toBe('engine');
    expect(labelled?.sentiment?.score).toBeGreaterThan(0);
  });

  it('[SE2] leaves labels of the source and of a person alone', () => {
    const given = [
      mention({ sentiment: { score: -1000, by: 'source' } }),
      mention({ sentiment: { score: 0, by: 'hand' } }),
    ];
    expect(labelMentions(given)).toEqual(given);
  });

  it('[G7] gives a tombstone or an empty text no label', () => {
    const silent = [mention({ deletedAt: 5 }), mention({ text: '' })];
    expect(labelMentions(silent)).toEqual(silent);
  });
});
