import fc from 'fast-check';
import type { Mention, MentionId } from '../../../src/domain/mention';

const HOUR = 3_600_000;
const START = Date.UTC(2025, 2, 28);
const BRANDS = ['Acme', 'Bolt', '848'];
const AUTHORS = ['kim', 'lee', 'ann', 'bob', '77'];
const AGENTS = ['Acme', 'Bolt', 'care', '848'];
const TEXTS = ['It does not work', 'ok thx', '@kim try again', 'Thanks!', '@lee hello @kim', 'Why?', '👍'];

const chance = (of: number) => fc.nat({ max: of - 1 }).map((n) => n === 0);
const sometimes = <T>(of: number, value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: of });

/** A mention as some dirty export might give it; ids are few so that parents, rings and versions meet. */
const mention = (linked: boolean) =>
  fc
    .record({
      number: fc.integer({ min: 1, max: 40 }),
      hour: fc.integer({ min: 0, max: 14 * 24 }),
      minute: fc.constantFrom(0, 0, 7, 30, 59),
      inbound: fc.boolean(),
      author: fc.nat({ max: 4 }),
      parent: sometimes(4, fc.integer({ min: 1, max: 44 })),
      text: fc.constantFrom(...TEXTS),
      brand: sometimes(2, fc.constantFrom(...BRANDS)),
      channel: sometimes(2, fc.constantFrom('x', 'y')),
      theme: sometimes(1, fc.constantFrom('fees', 'delay')),
      score: sometimes(4, fc.constantFrom(-1000, -50, -49, 0, 49, 50, 800)),
      by: fc.constantFrom('source' as const, 'source' as const, 'engine' as const),
      automated: chance(8),
      isPrivate: chance(10),
      repost: chance(10),
      needsAnswer: sometimes(1, fc.boolean()),
      deletedAfter: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined, freq: 1 }),
    })
    .map((given): Mention => {
      const createdAt = START + given.hour * HOUR + given.minute * 60_000;
      const { inbound } = given;
      return {
        id: `file::${given.number}` as MentionId,
        text: given.text,
        createdAt,
        author: (inbound ? AUTHORS : AGENTS)[given.author % (inbound ? 5 : 4)] as string,
        direction: inbound ? 'inbound' : 'outbound',
        ...(linked && given.parent !== undefined && { replyTo: `file::${given.parent}` as MentionId }),
        ...(given.brand !== undefined && { brand: given.brand }),
        ...(given.channel !== undefined && { channel: given.channel }),
        ...(given.theme !== undefined && { theme: given.theme }),
        ...(given.score !== undefined && { sentiment: { score: given.score, by: given.by } }),
        ...(given.automated && { automated: true }),
        ...(given.isPrivate && { private: true }),
        ...(given.repost && { repost: true }),
        ...(given.needsAnswer !== undefined && { needsAnswer: given.needsAnswer }),
        ...(given.deletedAfter !== undefined && { deletedAt: createdAt + given.deletedAfter * HOUR }),
      };
    });

/** Versions of one id at one instant are told apart by their content's hash alone; keep one of them. */
function withoutTies(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((one) => {
    const key = `${one.id} ${one.createdAt}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export interface Workspace {
  readonly mentions: readonly Mention[];
  readonly brandFromThread: boolean;
  readonly ownBrands: readonly string[];
  readonly asOf: number;
  readonly tz: string;
  readonly slaMin: number;
}

/** Small workspaces full of what goes wrong: orphans, rings, ties, versions, tombstones, several brands. */
export const workspaces: fc.Arbitrary<Workspace> = fc.boolean().chain((linked) =>
  fc.record({
    mentions: fc.array(mention(linked), { minLength: 1, maxLength: 40, size: 'max' }).map(withoutTies),
    brandFromThread: fc.boolean(),
    ownBrands: fc.constantFrom([], ['Acme'], ['Acme', '848'], ['']),
    asOf: fc.integer({ min: 10, max: 17 * 24 }).map((hour) => START + hour * HOUR),
    tz: fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland'),
    slaMin: fc.constantFrom(60, 240, 1440),
  }),
);
