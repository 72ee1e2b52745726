import { describe, expect, it } from 'vitest';
import { computeKpis } from '../../../src/analytics/kpis';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { DAY_START, mentionOf, replyOf } from './mention-of';

const HOURS = 60;
const kpis = (mentions: readonly Mention[], asOfMinutes?: number, request = {}) =>
  computeKpis(
    datasetOf([mentions], asOfMinutes === undefined ? {} : { asOf: DAY_START + asOfMinutes * 60_000 }),
    request,
  ).all;

describe('turns, replies and rates', () => {
  it('[FR1] [FR1b] [G3] worked case 1: in 09:00, in 09:10, automatic 09:11, agent 10:00 → 60 minutes', () => {
    const figures = kpis([
      mentionOf({ id: 1 }),
      mentionOf({ id: 2, at: 10, replyTo: 1 }),
      replyOf({ id: 3, at: 11, replyTo: 2, automated: true }),
      replyOf({ id: 4, at: 60, replyTo: 2 }),
    ]);
    expect(figures.firstResponse).toMatchObject({ n: 1, medianMin: 60, kmMedianMin: 60 });
    expect(figures.replyTime).toMatchObject({ n: 1, medianMin: 60 });
    expect(figures.directReply).toMatchObject({ n: 1, medianMin: 50 });
  });

  it('[G4] [FR1] worked case 3: Europe/Berlin, 30 March 2025, in 01:30, reply 03:30 local → 60 minutes', () => {
    const asked = mentionOf({ id: 1, createdAt: Date.parse('2025-03-30T01:30:00+01:00') });
    const reply = replyOf({ id: 2, replyTo: 1, createdAt: Date.parse('2025-03-30T03:30:00+02:00') });
    const figures = computeKpis(datasetOf([[asked, reply]]), { tz: 'Europe/Berlin' }).all;
    expect(figures.firstResponse.medianMin).toBe(60);
    expect(figures.volumePerDay).toEqual({ '2025-03-30': 1 });
  });

  it('[FR5] worked case 4: six of nine decided turns met, one pending', () => {
    const turn = (id: number, at: number, waited: number | null) => [
      mentionOf({ id, at }),
      ...(waited === null ? [] : [replyOf({ id: id + 100, at: at + waited, replyTo: id })]),
    ];
    const figures = kpis(
      [
        ...[1, 2, 3, 4, 5, 6].flatMap((id) => turn(id, 0, id * 40)),
        ...turn(7, 0, 6 * HOURS),
        ...turn(8, 11 * HOURS, null),
        ...turn(9, 7 * HOURS, null),
        ...turn(10, 3 * HOURS, null),
      ],
      12 * HOURS,
      { slaMin: 240 },
    );
    expect(figures.sla).toEqual({ targetMin: 240, met: 6, missed: 3, pending: 1, rate: 6 / 9 });
  });

  it('[G1] worked case 5: after a human reply the customer’s next mention starts a turn; without one the first is open', () => {
    const asked = mentionOf({ id: 1 });
    const bot = replyOf({ id: 3, at: 40, replyTo: 1, automated: true });
    const again = mentionOf({ id: 4, at: 24 * HOURS, replyTo: 3 });
    const answered = datasetOf([[asked, replyOf({ id: 2, at: 30, replyTo: 1 }), bot, again]]);
    expect([...answered.turns.start]).toEqual([asked.createdAt, again.createdAt]);
    expect([...answered.turns.open]).toEqual([0, 1]);
    const unanswered = datasetOf([[asked, bot, again]]);
    expect([...unanswered.turns.start]).toEqual([asked.createdAt]);
  });

  it('[FR1b] one reply ends the turns of all customers waiting in the thread', () => {
    const figures = kpis([
      mentionOf({ id: 1, author: 'kim' }),
      mentionOf({ id: 2, at: 10, author: 'lee', replyTo: 1 }),
      mentionOf({ id: 3, at: 20, author: 'kim', replyTo: 1 }),
      replyOf({ id: 4, at: 30, replyTo: 1 }),
      mentionOf({ id: 5, at: 40, author: 'lee', replyTo: 4 }),
    ]);
    expect(figures.replyTime).toMatchObject({ n: 2, open: 1, medianMin: 25 });
  });

  it('[G2] bare closings, bare reposts and other brands need no answer; a person’s word wins', () => {
    const needs = (given: Partial<Mention>, ownBrands: readonly string[] = []) =>
      datasetOf([[mentionOf({ id: 1, ...given })]], { ownBrands }).turns.length;
    expect(needs({})).toBe(1);
    expect(needs({ text: '@Acme ok thx 👍' })).toBe(0);
    expect(needs({ text: 'ok thx', needsAnswer: true })).toBe(1);
    expect(needs({ repost: true })).toBe(0);
    expect(needs({ needsAnswer: false })).toBe(0);
    expect(needs({ brand: 'Bolt' }, ['Acme'])).toBe(0);
    expect(needs({ brand: 'Acme' }, ['Acme'])).toBe(1);
    expect(needs({}, [])).toBe(1);
    expect(needs({}, ['Acme'])).toBe(0);
  });

  it('[G2] a mention that needs no answer counts in first and direct responses all the same', () => {
    const figures = kpis([mentionOf({ id: 1, needsAnswer: false }), replyOf({ id: 2, at: 5, replyTo: 1 })]);
    expect(figures.firstResponse.n).toBe(1);
    expect(figures.directReply.n).toBe(1);
    expect(figures.replyTime.n).toBe(0);
  });

  it('[FR1c] an outbound child of an outbound mention never counts, several children count once', () => {
    const figures = kpis([
      mentionOf({ id: 1 }),
      replyOf({ id: 2, at: 5, replyTo: 1 }),
      replyOf({ id: 3, at: 6, replyTo: 2 }),
      replyOf({ id: 4, at: 7, replyTo: 1 }),
    ]);
    expect(figures.directReply).toMatchObject({
      n: 1,
      open: 0,
      medianMin: 5,
      kmMedianMin: 5,
      notMeasurable: false,
    });
  });

  it('[FR4] only turns that are old enough enter, answered or not', () => {
    const figures = kpis(
      [
        mentionOf({ id: 1 }),
        replyOf({ id: 2, at: 30, replyTo: 1 }),
        mentionOf({ id: 3, at: 60 }),
        mentionOf({ id: 4, at: 100 }),
        replyOf({ id: 5, at: 101, replyTo: 4 }),
      ],
      120,
    );
    expect(figures.responseRate).toEqual({ h1: 0.5, h24: null, d7: null });
  });

  it('[FR2] the median of waits that mostly stay open is not reached', () => {
    const figures = kpis(
      [mentionOf({ id: 1 }), mentionOf({ id: 2 }), replyOf({ id: 3, at: 5, replyTo: 2 })],
      60,
    );
    expect(figures.firstResponse).toMatchObject({
      n: 1,
      open: 1,
      medianMin: 5,
      kmMedianMin: 5,
      kmP90Min: null,
    });
  });
});
