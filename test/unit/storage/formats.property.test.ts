import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, MentionId } from '../../../src/domain/mention';
import { DamagedBlob, packFrame, unpackFrame } from '../../../src/storage/format/frame';
import { everything, freshIndexedDb, importAll, openArchive } from '../../fixtures/storage/archive';

/** Strings as files give them, whole surrogate pairs only. */
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const instant = fc.integer({ min: -8e12, max: 8e12 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyMention: fc.Arbitrary<Mention> = fc
  .record({
    text: words,
    createdAt: instant,
    author: fc.oneof(
      words,
      name.map((author) => `@${author}`),
      fc.constant('115888.0'),
    ),
    direction: fc.constantFrom('inbound', 'outbound'),
    replyTo: optional(name),
    brand: optional(fc.oneof(name, fc.constant('848.0'))),
    channel: optional(name),
    url: optional(name),
    region: optional(name),
    language: optional(name),
    reach: optional(fc.nat()),
    sentiment: optional(
      fc.record({
        score: fc.integer({ min: -1000, max: 1000 }),
        by: fc.constantFrom('source', 'engine', 'hand'),
      }),
    ),
    theme: optional(name),
    perception: optional(name),
    agent: optional(name),
    team: optional(name),
    automated: optional(fc.boolean()),
    private: optional(fc.boolean()),
    repost: optional(fc.boolean()),
    needsAnswer: optional(fc.boolean()),
    status: optional(name),
    closedAt: optional(instant),
    escalatedTo: optional(name),
    escalatedAt: optional(instant),
    leadStage: optional(name),
    dealId: optional(name),
    dealValue: optional(fc.nat()),
    currency: optional(name),
    dealCreatedAt: optional(instant),
    wonAt: optional(instant),
  })
  .map((fields) => {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given) as unknown as Mention;
  });

describe('what is stored', () => {
  it('comes back in every field, whatever the mention', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMention, { minLength: 1, maxLength: 40 }), async (found) => {
        const given = found.map((mention, i) => ({ ...mention, id: `file:é:${i}` as MentionId }));
        const idb = freshIndexedDb();
        const archive = await openArchive(idb);
        await importAll(archive, 'one', given);
        archive.close();
        const again = await everything(await openArchive(idb));
        const byId = (a: Mention, b: Mention) => (a.id < b.id ? -1 : 1);
        expect(again.sort(byId)).toEqual(given.sort(byId));
      }),
      { numRuns: 60 },
    );
  });

  it('is told to be damaged after any change of a byte or cut', () => {
    const frame = packFrame({
      kind: 'page',
      version: 1,
      facts: { rows: 3 },
      parts: new Map([['numbers', Float64Array.of(1, 2.5, Number.NaN)]]),
    });
    expect(unpackFrame('page', frame).parts.get('numbers')).toEqual(Float64Array.of(1, 2.5, Number.NaN));
    fc.assert(
      fc.property(fc.nat(frame.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        // Bytes 12 to 15 are not used.
        const damaged = frame.slice();
        damaged[at] = damaged[at]! ^ flip;
        expect(() => unpackFrame('page', damaged)).toThrow(DamagedBlob);
      }),
    );
    fc.assert(
      fc.property(fc.nat(frame.length - 1), (length) => {
        expect(() => unpackFrame('page', frame.slice(0, length))).toThrow(DamagedBlob);
      }),
    );
    expect(() => unpackFrame('segment', frame)).toThrow('it is a page, not a segment');
  });
});
