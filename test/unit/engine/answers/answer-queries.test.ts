import { describe, expect, it } from 'vitest';
import type { FigureId } from '../../../../src/domain/figures/figure';
import type { Filter } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import { explainFigure } from '../../../../src/engine/answers/explain-figure';
import { threadOf } from '../../../../src/engine/answers/thread-of';
import type { HeadlineAnswer, TileQuery, TrendAnswer } from '../../../../src/ipc/engine-queries';
import { datasetOf } from '../../analytics/dataset-of';
import { mentionOf, replyOf } from '../../analytics/mention-of';
import { settingsOf } from './settings-of';

const HOUR = 3_600_000;

/** One mention every six hours from a day on, up to an instant; labels in a fixed rhythm. */
function steady(from: string, to: string, channel = 'x'): Mention[] {
  const mentions: Mention[] = [];
  let id = 0;
  for (let at = Date.parse(from); at <= Date.parse(to); at += 6 * HOUR) {
    id++;
    mentions.push({
      ...mentionOf({ id: `${channel}${at / HOUR}` }),
      createdAt: at,
      channel,
      brand: id % 3 === 0 ? 'Bolt' : 'Acme',
      sentiment: { score: [900, 0, -900, 900][id % 4] ?? 0, by: 'source' },
    });
  }
  return mentions;
}

const ask = <A>(mentions: readonly Mention[], query: TileQuery, zone = 'UTC') =>
  answerQueries(datasetOf([mentions]), settingsOf({ zone }), [query])[0] as A;
const headline = (mentions: readonly Mention[], figure: FigureId, filter: Filter) =>
  ask<HeadlineAnswer>(mentions, { kind: 'headline', slot: 's', figure, filter });

describe('headlines', () => {
  const data = steady('2025-01-01T00:00:00Z', '2026-03-15T09:00:00Z');

  it('[G11] worked case 6: a partial month is compared to-date with the month before and the month a year ago', () => {
    const march = headline(data, 'volume', { where: {}, period: { from: '2026-03-01', to: '2026-03-31' } });
    expect(march.current.value).toBe(14 * 4 + 2);
    expect(march.previous).toMatchObject({
      period: { from: '2026-02-01', to: '2026-02-15' },
      figure: { value: 14 * 4 + 2 },
      variance: 0,
      percent: 0,
      verdict: 'same',
    });
    expect(march.lastYear?.period).toEqual({ from: '2025-03-01', to: '2025-03-15' });
    expect(march.lastYear?.figure.value).toBe(14 * 4 + 2);
    expect(march.spark).toHaveLength(15);
    expect(march.sparkLastYear.slice(0, 2)).toEqual([4, 4]);
  });

  it('[G11] has no comparison before the first mention, nor without a period', () => {
    const first = headline(data, 'volume', { where: {}, period: { from: '2025-01-01', to: '2025-01-31' } });
    expect([first.previous, first.lastYear]).toEqual([null, null]);
    const all = headline(data, 'volume', { where: {} });
    expect([all.previous, all.lastYear]).toEqual([null, null]);
    expect(all.current.n).toBe(data.length);
    expect(all.spark.length).toBeLessThanOrEqual(60);
    expect(all.spark.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(data.length);
  });

  it('says that a figure is not mapped, not measurable, or has no data, and never 0 instead', () => {
    const period = { from: '2026-02-01', to: '2026-02-28' };
    const none = (figure: FigureId, where: Filter['where'] = {}) =>
      headline(data, figure, { where, period }).current;
    expect(none('escalations')).toMatchObject({ value: null, noValue: 'not-mapped' });
    expect(none('lead-revenue')).toMatchObject({ value: null, noValue: 'not-mapped' });
    expect(none('net-sentiment', { brand: ['Nobody'] })).toMatchObject({ value: null, noValue: 'no-data' });
    const orphans = [mentionOf({ id: 1, replyTo: 9 }), replyOf({ id: 2, at: 5, replyTo: 1 })];
    expect(headline(orphans, 'first-response', { where: {} }).current).toMatchObject({
      value: null,
      noValue: 'not-measurable',
      excluded: [{ reason: 'opening not known', n: 1 }],
    });
    expect(headline([], 'volume', { where: {} }).current).toMatchObject({ value: null, noValue: 'no-data' });
    expect(
      headline([mentionOf({ id: 1 }), mentionOf({ id: 2, at: 9, author: 'lee' })], 'first-response', {
        where: {},
      }).current,
    ).toMatchObject({ value: null, noValue: 'not-reached', n: 2 });
  });

  it('[FR1] [FR5] says that no reply is mapped where the data holds only what customers wrote, and never 0 %', () => {
    const customers = [mentionOf({ id: 1 }), mentionOf({ id: 2, at: 9000, author: 'lee' })];
    const dataset = datasetOf([customers], { mapped: [] });
    const figures: FigureId[] = ['first-response', 'reply-time', 'response-rate-1h', 'sla'];
    const answers = answerQueries(
      dataset,
      settingsOf(),
      figures.map((figure) => ({ kind: 'headline', slot: figure, figure, filter: { where: {} } })),
    ) as HeadlineAnswer[];
    expect(answers.map(({ current }) => current.noValue)).toEqual(figures.map(() => 'not-mapped'));
  });

  it('[G4] prints the oldest “as of” of the sources behind it', () => {
    const x = steady('2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z', 'x');
    const y = steady('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', 'y');
    const dataset = datasetOf([x, y]);
    const asOf = (where: Filter['where']) =>
      (
        answerQueries(dataset, settingsOf(), [
          { kind: 'headline', slot: 's', figure: 'volume', filter: { where } },
        ])[0] as HeadlineAnswer
      ).current.asOf;
    expect(asOf({})).toBe(Date.parse('2026-02-01T00:00:00Z'));
    expect(asOf({ channel: ['x'] })).toBe(Date.parse('2026-03-01T00:00:00Z'));
  });
});

describe('trends', () => {
  it('[G11] worked case 7: days compare with the same weekday 364 days earlier', () => {
    const data = steady('2025-01-01T00:00:00Z', '2026-03-15T23:59:00Z').filter(
      ({ createdAt }) => new Date(createdAt).toISOString().slice(0, 13) !== '2025-03-03T06',
    );
    const { points } = ask<TrendAnswer>(data, {
      kind: 'trend',
      slot: 't',
      figure: 'volume',
      bucket: 'day',
      filter: { where: {}, period: { from: '2026-03-01', to: '2026-03-05' } },
    });
    expect(points.map(({ value }) => value)).toEqual([4, 4, 4, 4, 4]);
    expect(points.map(({ lastYear }) => lastYear)).toEqual([4, 3, 4, 4, 4]);
    expect(points.some(({ partial }) => partial)).toBe(false);
  });

  it('[G11] marks buckets that the period or “as of” cuts, and draws nothing after “as of”', () => {
    const data = steady('2026-01-07T00:00:00Z', '2026-03-15T09:00:00Z');
    const { points } = ask<TrendAnswer>(data, {
      kind: 'trend',
      slot: 't',
      figure: 'volume',
      bucket: 'month',
      filter: { where: {}, period: { from: '2025-11-01', to: '2026-12-31' } },
    });
    expect(points.map(({ from, to, value, partial }) => [from, to, value, partial])).toEqual([
      ['2025-11-01', '2025-11-30', null, false],
      ['2025-12-01', '2025-12-31', null, false],
      ['2026-01-01', '2026-01-31', 100, false],
      ['2026-02-01', '2026-02-28', 112, false],
      ['2026-03-01', '2026-03-31', 58, true],
    ]);
    const weeks = ask<TrendAnswer>(data, {
      kind: 'trend',
      slot: 't',
      figure: 'volume',
      bucket: 'week',
      filter: { where: {}, period: { from: '2026-02-04', to: '2026-02-15' } },
    });
    expect(weeks.points.map(({ from, to, partial }) => [from, to, partial])).toEqual([
      ['2026-02-04', '2026-02-08', true],
      ['2026-02-09', '2026-02-15', false],
    ]);
  });

  it('[G4] a local day of 23 hours holds what happened in them', () => {
    const data = [0, 1, 2, 3].flatMap((day) => {
      const start = Date.parse('2025-03-28T23:00:00Z') + day * 24 * HOUR;
      return [0, 5, 22.5, 23.5].map((hour, index) => ({
        ...mentionOf({ id: day * 10 + index }),
        createdAt: start + hour * HOUR,
      }));
    });
    const { points } = ask<TrendAnswer>(
      data,
      {
        kind: 'trend',
        slot: 't',
        figure: 'volume',
        bucket: 'day',
        filter: { where: {}, period: { from: '2025-03-29', to: '2025-04-01' } },
      },
      'Europe/Berlin',
    );
    expect(points.map(({ value }) => value)).toEqual([4, 3, 4, 4]);
  });
});

describe('breakdowns and facets', () => {
  const data = steady('2026-01-01T00:00:00Z', '2026-01-31T18:00:00Z');

  it('[G12] the rest beyond the limit is pooled', () => {
    const filter = { where: {} };
    const [all, cut] = answerQueries(datasetOf([data]), settingsOf(), [
      { kind: 'breakdown', slot: 'a', by: 'sentiment', filter, limit: 9 },
      { kind: 'breakdown', slot: 'b', by: 'sentiment', filter, limit: 1 },
    ]);
    expect(all).toMatchObject({
      rows: [
        { value: 'positive', n: 62, net: 100 },
        { value: 'negative', n: 31, net: -100 },
        { value: 'neutral', n: 31, net: 0 },
      ],
      rest: null,
    });
    expect(cut).toMatchObject({ rest: { n: 62, negative: 31, neutral: 31, positive: 0, net: -50 } });
  });

  it('[G12] chosen values are listed beyond the limit, and the rest is without them', () => {
    const answer = ask(data, {
      kind: 'breakdown',
      slot: 'a',
      by: 'sentiment',
      filter: { where: {} },
      limit: 1,
      chosen: ['neutral'],
    });
    expect(answer).toMatchObject({
      rows: [
        { value: 'positive', n: 62 },
        { value: 'neutral', n: 31 },
      ],
      rest: { n: 31, net: -100 },
    });
  });

  it('a facet leaves its own filter out and keeps the values it names', () => {
    const facet = ask(data, {
      kind: 'facet',
      slot: 'f',
      dimension: 'brand',
      filter: { where: { brand: ['Bolt', 'Gone'], sentiment: ['neutral'] } },
    });
    expect(facet).toMatchObject({
      values: [
        { value: 'Acme', n: 21 },
        { value: 'Bolt', n: 10 },
        { value: 'Gone', n: 0 },
      ],
    });
  });
});

describe('deletions', () => {
  it('[G7] worked case 8: after a deletion the duration stays and the footnote grows by one', () => {
    const asked = mentionOf({ id: 1 });
    const reply = replyOf({ id: 2, at: 60, replyTo: 1 });
    const later = mentionOf({ id: 3, at: 120, author: 'lee', replyTo: 2 });
    const gone: Mention = { ...asked, text: '', deletedAt: asked.createdAt + 90 * 60_000 };
    const before = headline([asked, reply, later], 'first-response', { where: {} }).current;
    const after = headline([gone, reply, later], 'first-response', { where: {} }).current;
    expect(after).toMatchObject({ value: before.value, n: before.n });
    expect(before.excluded).toEqual([]);
    expect(after.excluded).toEqual([{ reason: 'removed at source, still counted', n: 1 }]);
  });
});

describe('explanations and threads', () => {
  const mentions = [
    mentionOf({ id: 1, sentiment: { score: -900, by: 'source' } }),
    mentionOf({ id: 2, at: 10, author: 'lee', replyTo: 1, sentiment: { score: 500, by: 'engine' } }),
    replyOf({ id: 3, at: 60, replyTo: 1 }),
    mentionOf({ id: 4, at: 90, replyTo: 3 }),
  ];
  const dataset = datasetOf([mentions]);

  it('[SE1] fills the formula with numbers and opens each part', () => {
    const explained = explainFigure(
      dataset,
      settingsOf(),
      'net-sentiment',
      { where: {} },
      (n) => `import ${n}`,
    );
    expect(explained.worked).toBe('100 × (1 − 1) ÷ 2 = +0.0 points');
    expect(explained.figure.excluded).toEqual([{ reason: 'without a label', n: 1 }]);
    expect(explained.parts.find(({ name }) => name === 'negative')).toMatchObject({
      value: 1,
      selection: { figure: 'net-sentiment', part: 'negative' },
    });
    expect(explained.sources).toEqual([{ name: 'import 1', asOf: mentions[3]?.createdAt }]);
  });

  it('[FR1] shows a thread with its opening, first reply and turns', () => {
    expect(threadOf(dataset, 3)).toMatchObject({
      brand: 'Acme',
      openingKnown: true,
      opening: 0,
      firstReply: 2,
      turns: [
        { customer: 'kim', start: 0, reply: 2, waitMs: 60 * 60_000 },
        { customer: 'lee', start: 1, reply: 2, waitMs: 50 * 60_000 },
        { customer: 'kim', start: 3, reply: null, waitMs: 0 },
      ],
    });
    expect(threadOf(dataset, 4)).toBeNull();
  });
});
