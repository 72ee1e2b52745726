import { describe, expect, it } from 'vitest';
import { computeKpis } from '../../../src/analytics/kpis';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { mentionOf, replyOf } from './mention-of';

const kpis = (mentions: readonly Mention[], options: Parameters<typeof datasetOf>[1] = {}) =>
  computeKpis(datasetOf([mentions], options), { by: 'brand' });
const brandOf = (mentions: readonly Mention[]) => {
  const { joined } = datasetOf([mentions], { brandFromThread: () => true });
  return [...joined.brands.ofThread].map((code) => joined.brands.names[code]);
};

describe('threads and brands', () => {
  it('[G1] an absent parent joins nothing: each orphan is a root of its own', () => {
    const { threads } = kpis([
      mentionOf({ id: 1, replyTo: 99 }),
      mentionOf({ id: 2, at: 5, replyTo: 99 }),
    ]).all;
    expect(threads).toMatchObject({ count: 2, openingKnown: 0, openingUnknown: 2 });
  });

  it('[G1] rings and replies to oneself end, and have no known opening', () => {
    const { all } = kpis([
      mentionOf({ id: 1, replyTo: 2 }),
      mentionOf({ id: 2, at: 1, replyTo: 1 }),
      mentionOf({ id: 3, at: 2, replyTo: 2 }),
      mentionOf({ id: 4, at: 3, replyTo: 4 }),
    ]);
    expect(all.threads).toMatchObject({ count: 2, openingKnown: 0, lengthMax: 3 });
    expect(all.firstResponse.notMeasurable).toBe(true);
  });

  it('[G1] without any reply link a silence of 24 hours joins and a longer one parts', () => {
    const day = 24 * 60;
    const customer = [
      mentionOf({ id: 1 }),
      mentionOf({ id: 2, at: day }),
      mentionOf({ id: 3, at: 2 * day + 1 }),
    ];
    expect(kpis(customer).all.threads).toMatchObject({ count: 2, lengthMax: 2 });
  });

  it('[G1] without any reply link an outbound mention belongs to the customer it names', () => {
    const { all } = kpis([
      mentionOf({ id: 1, author: 'Kim' }),
      mentionOf({ id: 2, at: 1, author: 'lee' }),
      replyOf({ id: 3, at: 20, text: 'Hello @kim, mail care@acme.com' }),
    ]);
    expect(all.threads).toMatchObject({ count: 2, openingKnown: 2 });
    expect(all.firstResponse).toMatchObject({ n: 1, open: 1, medianMin: 20 });
  });

  it('[FR0] of two outbound mentions at one instant the lower id names the brand, ids compared as numbers', () => {
    const ask = mentionOf({ id: 1 });
    const nine = replyOf({ id: 9, at: 5, author: 'Nine', replyTo: 1 });
    const ten = replyOf({ id: 10, at: 5, author: 'Ten', replyTo: 1 });
    const long = replyOf({ id: '1590000000000000010', at: 5, author: 'Long', replyTo: 1 });
    const longer = replyOf({ id: '1590000000000000011', at: 5, author: 'Longer', replyTo: 1 });
    expect(brandOf([ask, ten, nine])).toEqual(['Nine']);
    expect(brandOf([ask, longer, long])).toEqual(['Long']);
    expect(
      brandOf([
        ask,
        replyOf({ id: 'b2', at: 5, author: 'B2', replyTo: 1 }),
        { ...nine, id: 'file::a1' as Mention['id'] },
      ]),
    ).toEqual(['Nine']);
  });

  it('[FR0] all of a thread goes to its brand, a direct reply to the brand that wrote it', () => {
    const { by } = kpis(
      [
        mentionOf({ id: 1 }),
        replyOf({ id: 2, at: 10, author: 'Acme', replyTo: 1 }),
        replyOf({ id: 3, at: 30, author: 'Bolt', replyTo: 1 }),
        replyOf({ id: 4, at: 40, author: 'Bolt', replyTo: 1 }),
      ],
      { brandFromThread: () => true },
    );
    expect(by['brand']?.['Acme']).toMatchObject({
      mentions: { inbound: 1, outbound: 3 },
      directReply: { n: 1, medianMin: 10 },
    });
    expect(by['brand']?.['Bolt']).toMatchObject({
      mentions: { inbound: 0, outbound: 0 },
      directReply: { n: 1, medianMin: 30 },
    });
  });

  it('[FR0] [FR1c] repliers without a name are not one author whose brand goes to all of them', () => {
    const { by } = kpis([
      mentionOf({ id: 1, brand: 'Acme' }),
      replyOf({ id: 2, at: 10, author: '', brand: 'Acme', replyTo: 1 }),
      mentionOf({ id: 3, at: 20, brand: 'Bolt' }),
      replyOf({ id: 4, at: 50, author: '', replyTo: 3 }),
    ]);
    expect(by['brand']?.['Acme']?.directReply).toMatchObject({ n: 1, medianMin: 10 });
    expect(by['brand']?.['Bolt']?.directReply).toMatchObject({ n: 1, medianMin: 30 });
  });

  it('[FR0] numeric brands lose a trailing .0 and come first, in numeric order', () => {
    const { by } = kpis([
      mentionOf({ id: 1, brand: '848.0' }),
      mentionOf({ id: 2, brand: '848' }),
      mentionOf({ id: 3, brand: '97' }),
      mentionOf({ id: 4, brand: 'Acme' }),
    ]);
    expect(Object.keys(by['brand'] ?? {})).toEqual(['97', '848', 'Acme']);
    expect(by['brand']?.['848']?.mentions.inbound).toBe(2);
  });

  it('[FR0] a thread whose root is outbound or names an absent parent is left out and counted', () => {
    const { all } = kpis([
      replyOf({ id: 1 }),
      mentionOf({ id: 2, at: 1, replyTo: 1 }),
      mentionOf({ id: 3, at: 2, replyTo: 77 }),
      mentionOf({ id: 4, at: 3 }),
      replyOf({ id: 5, at: 9, replyTo: 4 }),
    ]);
    expect(all.threads).toMatchObject({ count: 3, openingKnown: 1, openingUnknown: 2 });
    expect(all.firstResponse).toMatchObject({ notMeasurable: false, n: 1, open: 0, medianMin: 6 });
  });

  it('[G7] timing comes from the earliest version, label from the latest, and a label by hand wins', () => {
    const first = mentionOf({ id: 1, sentiment: { score: -1000, by: 'source' } });
    const edited = mentionOf({ id: 1, at: 30, sentiment: { score: 1000, by: 'source' } });
    const reply = replyOf({ id: 2, at: 40, replyTo: 1 });
    const { all } = kpis([edited, reply, first]);
    expect(all.firstResponse.medianMin).toBe(40);
    expect(all.sentiment).toMatchObject({ positive: 1, negative: 0 });
    const byHand = mentionOf({ id: 1, at: 20, sentiment: { score: 0, by: 'hand' } });
    expect(kpis([edited, byHand, first]).all.sentiment).toMatchObject({ neutral: 1, positive: 0 });
  });

  it('[G7] a tombstone keeps a finished wait and censors an open one', () => {
    const gone = { deletedAt: mentionOf({ id: 0, at: 90 }).createdAt };
    const end = mentionOf({ id: 9, at: 300, needsAnswer: false });
    const asked = mentionOf({ id: 1, ...gone });
    const finished = kpis([asked, replyOf({ id: 2, at: 60, replyTo: 1 }), end]).all;
    expect(finished.replyTime).toMatchObject({ n: 1, open: 0, medianMin: 60 });
    expect(finished.mentions.inbound).toBe(2);
    const { turns } = datasetOf([[asked, end]]);
    expect([...turns.wait]).toEqual([90 * 60_000]);
    expect([...turns.open]).toEqual([1]);
  });
});
