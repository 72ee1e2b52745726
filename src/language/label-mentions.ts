import type { Mention } from '../domain/mention';
import { labelSentiment } from './label-sentiment';

/**
 * The mentions with a sentiment for each that came without one, marked as the engine's (SE2). A label of the source
 * is never touched; what has no text, or was deleted, gets none.
 */
export function labelMentions(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.sentiment !== undefined || mention.deletedAt !== undefined || mention.text === '')
      return mention;
    return { ...mention, sentiment: { score: labelSentiment(mention.text).score, by: 'engine' } };
  });
}
