import type { Mention, MentionId } from '../../../src/domain/mention';

type Given = Partial<Omit<Mention, 'id' | 'replyTo'>> & {
  readonly id: string | number;
  readonly replyTo?: string | number;
  /** Minutes after the start of the test's day. */
  readonly at?: number;
};

export const DAY_START = Date.UTC(2026, 5, 1, 9);

/** A mention for a test: inbound by "kim" unless something else is said. */
export function mentionOf({ id, replyTo, at = 0, ...given }: Given): Mention {
  return {
    text: `It does not work: ${id}`,
    createdAt: DAY_START + at * 60_000,
    author: given.direction === 'outbound' ? 'Acme' : 'kim',
    direction: 'inbound',
    ...given,
    id: `file::${id}` as MentionId,
    ...(replyTo !== undefined && { replyTo: `file::${replyTo}` as MentionId }),
  };
}

/** A reply by the care team. */
export function replyOf(given: Given): Mention {
  return mentionOf({ direction: 'outbound', text: 'We look into it', ...given });
}
