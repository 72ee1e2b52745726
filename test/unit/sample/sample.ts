import type { Mention, MentionId } from '../../../src/domain/mention';
import { sampleMentions } from '../../../src/sample/sample-mentions';

/** All mentions of the shipped sample, generated once for the tests. */
export const SAMPLE: readonly Mention[] = [...sampleMentions()].flat();

export const BY_ID: ReadonlyMap<MentionId, Mention> = new Map(SAMPLE.map((mention) => [mention.id, mention]));

export const OWN_INBOUND: readonly Mention[] = SAMPLE.filter(
  ({ brand, direction }) => brand === 'Meridian Air' && direction === 'inbound',
);

/** The mention that a thread begins with. */
export function rootOf(mention: Mention): Mention {
  let root = mention;
  while (root.replyTo !== undefined) root = BY_ID.get(root.replyTo)!;
  return root;
}

/** Net sentiment in points. */
export function netOf(mentions: readonly Mention[]): number {
  const sum = mentions.reduce((points, { sentiment }) => points + Math.sign(sentiment?.score ?? 0), 0);
  return (100 * sum) / mentions.length;
}

/** Own inbound mentions of local days, both included; Lisbon is at most an hour ahead of UTC. */
export function between(from: string, to: string): readonly Mention[] {
  return OWN_INBOUND.filter(({ createdAt }) => {
    const day = lisbonDay(createdAt);
    return day >= from && day <= to;
  });
}

const LISBON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Lisbon', dateStyle: 'short' });

export function lisbonDay(instant: number): string {
  return LISBON.format(instant);
}
