import { describe, expect, it } from 'vitest';
import type { FigureDefinition, FigureValue } from '../../../../src/domain/figures/figure';
import type { Comparison, HeadlineAnswer } from '../../../../src/ipc/engine-queries';
import { exactValue } from '../../../../src/renderer/features/explain/exact-value';
import { headlineWords } from '../../../../src/renderer/features/overview/headline-words';
import { leadLine } from '../../../../src/renderer/features/overview/lead-line';
import { shares } from '../../../../src/renderer/features/overview/shares';
import { changeWords } from '../../../../src/renderer/session/change-words';
import { noValueReason } from '../../../../src/renderer/session/no-value-words';
import { shownDecimals } from '../../../../src/renderer/session/shown-decimals';
import { THIN } from '../../../../src/renderer/ui/format/format-number';
import { makeFormat } from '../../../../src/renderer/ui/format/make-format';

const format = makeFormat({ locale: 'en', zone: 'UTC', currency: 'EUR' });
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(THIN, ' ')) as T;

const figure = (more: Partial<FigureValue>): FigureValue => ({
  id: 'net-sentiment',
  value: 12.34,
  noValue: null,
  low: 11.1,
  high: 13.6,
  n: 4013,
  excluded: [],
  beside: [],
  asOf: 0,
  ...more,
});
const points = { unit: 'points', decimals: 1, counts: 'mentions', minimumN: 30 } as FigureDefinition;
const wait = { unit: 'ms', decimals: 2, counts: 'threads', minimumN: 1 } as FigureDefinition;

describe('words of a tile', () => {
  it('[SE1] are as fine as the interval, which stands beside', () => {
    expect(plain(headlineWords(figure({}), points, format))).toEqual({
      value: '+12',
      beside: 'points ± 1',
      counted: 'n 4 013 mentions',
    });
    expect(shownDecimals({ low: 12, high: 12.6 }, points)).toBe(1);
    expect(shownDecimals({ low: null, high: null }, points)).toBe(0);
  });

  it('[G9] warn of few', () => {
    expect(headlineWords(figure({ low: null, high: null, n: 4 }), points, format).beside).toBe(
      'points, too few to judge',
    );
  });

  it('[FR2] say how many are open', () => {
    const open = (value: number) =>
      figure({ value: 6_600_000, beside: [{ name: 'open', value, unit: 'count' }] });
    expect(plain(headlineWords(open(145), wait, format))).toMatchObject({
      value: '1 h 50',
      beside: 'incl. 145 open',
    });
    expect(headlineWords(open(0), wait, format).beside).toBe('none open');
  });

  it('[FR0] say in words why there is no value, never 0', () => {
    const none = figure({
      id: 'first-response',
      value: null,
      noValue: 'not-measurable',
      n: 0,
      excluded: [{ reason: 'opening not known', n: 17_704 }],
    });
    expect(headlineWords(none, wait, format).value).toBe('not measurable');
    expect(plain(noValueReason(none, 'threads'))).toBe('None of 17 704 threads has a known opening.');
    expect(noValueReason(figure({}))).toBeNull();
    expect(noValueReason(figure({ id: 'escalations', value: null, noValue: 'not-mapped' }))).toContain(
      'escalated',
    );
  });

  it('[G11] judge a change by its sign, its shape and a word', () => {
    const against = (variance: number | null, verdict: Comparison['verdict'], n = 500): Comparison => ({
      period: { from: '2026-09-01', to: '2026-09-30' },
      figure: figure({ n }),
      variance,
      percent: null,
      verdict,
    });
    expect(changeWords(against(-6, 'worse'), figure({}), points, 'Sep', format)).toMatchObject({
      text: { shape: '▼', amount: '6' },
      tone: 'worse',
      spoken: 'down 6 against Sep, worse',
    });
    expect(changeWords(against(-1, 'within-error'), figure({}), points, 'Sep', format)).toMatchObject({
      tone: 'even',
      note: 'within error',
    });
    expect(changeWords(against(70, 'better', 3), figure({}), points, 'Sep', format)).toMatchObject({
      text: null,
      note: 'too few',
    });
    expect(changeWords(against(null, 'unknown'), figure({}), points, 'Sep', format).note).toBe('no figure');
  });
});

describe('lead line', () => {
  const answer = (current: FigureValue) => ({ current }) as HeadlineAnswer;
  const say = (threads: number, open: number) =>
    plain(
      leadLine(
        answer(figure({})),
        answer(figure({ n: threads, beside: [{ name: 'open', value: open, unit: 'count' }] })),
        format,
      ),
    );

  it('says what was counted and what still waits', () => {
    expect(say(1460, 145)).toBe(
      '4 013 mentions by customers; 145 of 1 460 threads still wait for a first answer.',
    );
    expect(say(1460, 0)).toBe('4 013 mentions by customers; all 1 460 threads have been answered.');
    expect(say(1, 0)).toBe('4 013 mentions by customers; the one thread has been answered.');
    expect(say(0, 0)).toBe('4 013 mentions by customers.');
  });
});

describe('a bar', () => {
  it('[G9] says shares of enough mentions only, and leaves the unlabelled out of them', () => {
    const row = (negative: number, neutral: number, positive: number) => ({
      value: 'X',
      n: negative + neutral + positive + 10,
      negative,
      neutral,
      positive,
      net: null,
    });
    expect(plain(shares(row(50, 25, 25), format))).toMatchObject({
      negative: 0.5,
      words: '110 mentions: 50 % negative, 25 % neutral, 25 % positive',
    });
    expect(shares(row(1, 0, 1), format).words).toBe('12 mentions: 1 negative, 0 neutral, 1 positive');
    expect(shares(row(0, 0, 0), format).negative).toBe(0);
  });
});

describe('exact values', () => {
  it('[FR3] show minutes to two decimals', () => {
    expect(plain(exactValue(7_855_200, 'ms', format))).toBe('2 h 11 (130.92 min)');
    expect(plain(exactValue(0.2915, 'share', format))).toBe('29.1 %');
    expect(exactValue(1.472, 'count', format)).toBe('1.47');
  });
});
