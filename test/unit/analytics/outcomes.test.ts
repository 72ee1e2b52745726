import { describe, expect, it } from 'vitest';
import { figuresOver } from '../../../src/analytics/figures/figures-over';
import { ALWAYS } from '../../../src/analytics/gather/ranges';
import type { FigureId } from '../../../src/domain/figures/figure';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { DAY_START, mentionOf, replyOf } from './mention-of';

const HOUR = 60;
const DAY = 24 * HOUR;
const instant = (minutes: number) => DAY_START + minutes * 60_000;
const bad = { sentiment: { score: -800, by: 'source' } } as const;
const good = { sentiment: { score: 0, by: 'source' } } as const;

/** A figure over everything, known up to some minutes after the start. */
function figure(id: FigureId, mentions: readonly Mention[], until: number) {
  const data = datasetOf([mentions], { asOf: instant(until), mapped: ['direction', 'closedAt'] });
  return figuresOver(data, { slaTargetMin: 60, currency: 'EUR' }, id, {}, [ALWAYS])[0];
}

describe('[RE1] recovery', () => {
  const mentions = [
    mentionOf({ id: 1, author: 'ann', ...bad }),
    replyOf({ id: 2, at: 48 * HOUR, replyTo: 1 }),
    mentionOf({ id: 3, author: 'ann', at: 48 * HOUR, ...bad }),
    mentionOf({ id: 4, author: 'ann', at: 14 * DAY, ...good }),
    mentionOf({ id: 5, author: 'ann', at: 14 * DAY + 1, ...bad }),
    mentionOf({ id: 6, author: 'bob', ...bad }),
    replyOf({ id: 7, at: 48 * HOUR + 1, replyTo: 6 }),
    mentionOf({ id: 8, author: 'bob', at: 48 * HOUR - 1, ...good }),
    mentionOf({ id: 9, author: 'cleo', ...bad }),
    mentionOf({ id: 10, author: 'cleo', at: 3 * DAY, ...bad }),
    mentionOf({ id: 11, author: 'dan', at: 20 * DAY, ...bad }),
  ];

  it('is of those who wrote again from 48 hours to 14 days, in two groups', () => {
    expect(figure('recovery-answered', mentions, 30 * DAY)).toMatchObject({ value: 1, n: 1 });
    expect(figure('recovery-unanswered', mentions, 30 * DAY)).toMatchObject({
      value: 0,
      n: 1,
      excluded: [
        { reason: 'did not write again', n: 1 },
        { reason: 'still maturing, younger than 14 days', n: 1 },
      ],
    });
  });

  it('has an index only 14 days before “as of”', () => {
    expect(figure('recovery-answered', mentions, 14 * DAY)).toMatchObject({ n: 1 });
    expect(figure('recovery-answered', mentions, 14 * DAY - 1)).toMatchObject({
      noValue: 'not-decided',
      n: 0,
    });
  });
});

describe('[RE2] gone silent on social', () => {
  const once = [mentionOf({ id: 1, ...bad })];

  it('is told only after more than 90 days', () => {
    expect(figure('gone-silent', once, 90 * DAY)).toMatchObject({ noValue: 'not-decided' });
    expect(figure('gone-silent', once, 90 * DAY + 1)).toMatchObject({ value: 1, n: 1 });
    const back = [...once, mentionOf({ id: 2, at: 90 * DAY, ...bad })];
    expect(figure('gone-silent', back, 91 * DAY)).toMatchObject({ noValue: 'not-decided' });
  });

  it('waits twice the customer’s own median gap where that is longer', () => {
    const rare = [mentionOf({ id: 1, ...good }), mentionOf({ id: 2, at: 60 * DAY, ...bad })];
    expect(figure('gone-silent', rare, 180 * DAY)).toMatchObject({ noValue: 'not-decided' });
    expect(figure('gone-silent', rare, 180 * DAY + 1)).toMatchObject({ value: 1, n: 1 });
  });

  it('leaves resolved complaints out and names them', () => {
    const closed = [mentionOf({ id: 1, closedAt: instant(5 * DAY), ...bad })];
    expect(figure('gone-silent', closed, 100 * DAY)).toMatchObject({
      n: 0,
      excluded: [{ reason: 'resolved', n: 1 }],
    });
    const thanked = [...once, mentionOf({ id: 2, at: DAY, replyTo: 1, ...good })];
    expect(figure('gone-silent', thanked, 100 * DAY)).toMatchObject({
      excluded: [{ reason: 'resolved', n: 1 }],
    });
  });
});

describe('[RE3] serial complainers', () => {
  const four = (gap: number) => [0, 1, 2, 3].map((n) => mentionOf({ id: `k${n}`, at: n * gap, ...bad }));
  const others = Array.from({ length: 100 }, (_, n) =>
    mentionOf({ id: `o${n}`, author: `other ${n}`, ...bad }),
  );

  it('have 4 threads in 90 days and are in the top 1 % by complaints', () => {
    const mentions = [...four(30 * DAY), ...others.slice(0, 99)];
    expect(figure('serial-complainers', mentions, 400 * DAY)).toMatchObject({ value: 1, n: 4 });
    const spread = [...four(30 * DAY + 1), ...others.slice(0, 99)];
    expect(figure('serial-complainers', spread, 400 * DAY)).toMatchObject({ value: 0, n: 0 });
    const louder = Array.from({ length: 5 }, (_, n) =>
      mentionOf({ id: `l${n}`, author: 'lee', at: n * 99 * DAY, ...bad }),
    );
    expect(figure('serial-complainers', [...mentions.slice(0, -1), ...louder], 600 * DAY)).toMatchObject({
      value: 0,
    });
  });

  it('or 3 distinct themes; an unknown theme is none', () => {
    const themed = (themes: readonly (string | null)[]) => [
      ...themes.map((theme, n) =>
        mentionOf({ id: `t${n}`, at: n, ...bad, ...(n > 0 && { replyTo: 't0' }), ...(theme && { theme }) }),
      ),
      ...others,
    ];
    expect(figure('serial-complainers', themed(['a', 'b', 'c']), DAY)).toMatchObject({ value: 1, n: 3 });
    expect(figure('serial-complainers', themed(['a', 'b', null]), DAY)).toMatchObject({ value: 0 });
  });
});

describe('[LE2] sourced and influenced revenue', () => {
  const touch = (id: number, day: number, given: Partial<Mention> = {}) =>
    mentionOf({ id, at: day * DAY, dealId: 'D', ...given });
  const mentions = [
    touch(1, 0, {
      dealValue: 1000,
      currency: 'EUR',
      wonAt: instant(100 * DAY),
      dealCreatedAt: instant(31 * DAY),
    }),
    touch(2, 70),
    touch(3, 150),
    mentionOf({ id: 4, dealId: 'E', dealValue: 500, currency: 'USD', wonAt: instant(9 * DAY) }),
  ];

  it('credits the first touch before the creation, and any touch before the close, in three windows', () => {
    const values = (kind: 'sourced' | 'influenced') =>
      ([30, 90, 180] as const).map((days) => figure(`${kind}-revenue-${days}d`, mentions, 400 * DAY)?.value);
    expect(values('sourced')).toEqual([0, 1000, 1000]);
    expect(values('influenced')).toEqual([1000, 1000, 1000]);
    expect(figure('sourced-revenue-30d', mentions, 400 * DAY)?.excluded).toEqual([
      { reason: 'first mention not within 30 days before the deal’s creation', n: 1 },
      { reason: 'in USD', n: 1 },
    ]);
  });

  it('is a part of the revenue from social leads, which stands beside it', () => {
    const all = figure('lead-revenue', mentions, 400 * DAY);
    const sourced = figure('sourced-revenue-30d', mentions, 400 * DAY);
    expect(sourced?.beside).toContainEqual({ name: 'their revenue', value: all?.value, unit: 'minor' });
  });
});

describe('[FR6] time to resolution', () => {
  const talk = (closedAt: number, ...more: readonly Mention[]) => [
    mentionOf({ id: 1, closedAt: instant(closedAt), ...bad }),
    replyOf({ id: 2, at: 60, replyTo: 1 }),
    mentionOf({ id: 3, at: 200, replyTo: 2, ...good }),
    replyOf({ id: 4, at: 230, replyTo: 3 }),
    ...more,
  ];

  it('is the last close less the time that waited on the customer', () => {
    // 300 min open, of which 60…200 and 230…300 waited on the customer.
    expect(figure('resolution-time', talk(300), 30 * DAY)).toMatchObject({ value: 90 * 60_000, n: 1 });
    const found = figure('resolution-time', talk(300), 30 * DAY)?.beside;
    expect(found).toContainEqual({
      name: 'median time waiting on the customer',
      value: 210 * 60_000,
      unit: 'ms',
    });
  });

  it('is none when the same customer complains within 72 hours after the close', () => {
    const again = (at: number) => talk(300, mentionOf({ id: 5, at, needsAnswer: false, ...bad }));
    expect(figure('resolution-time', again(300 + 72 * HOUR), 30 * DAY)).toMatchObject({
      noValue: 'not-reached',
      n: 1,
    });
    expect(figure('resolution-time', again(301 + 72 * HOUR), 30 * DAY)).toMatchObject({ value: 90 * 60_000 });
    const other = talk(300, mentionOf({ id: 5, at: 301, author: 'lee', needsAnswer: false, ...bad }));
    expect(figure('resolution-time', other, 30 * DAY)).toMatchObject({ value: 90 * 60_000 });
  });

  it('has a reopen rate, of threads closed at least 72 hours ago', () => {
    const asked = (at: number) => talk(300, mentionOf({ id: 5, at, replyTo: 4, ...good }));
    expect(figure('reopen-rate', talk(300), 30 * DAY)).toMatchObject({ value: 0, n: 1 });
    expect(figure('reopen-rate', asked(400), 30 * DAY)).toMatchObject({ value: 1, n: 1 });
    expect(figure('reopen-rate', asked(301 + 72 * HOUR), 30 * DAY)).toMatchObject({ value: 0, n: 1 });
    expect(figure('reopen-rate', talk(300), 299 + 72 * HOUR)).toMatchObject({ noValue: 'not-decided' });
  });
});
