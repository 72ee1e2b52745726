import { describe, expect, it } from 'vitest';
import type { FigureId, FigureValue, NoValue } from '../../../../src/domain/figures/figure';
import type { Comparison, HeadlineAnswer } from '../../../../src/ipc/engine-queries';
import { type VerdictInput, verdict } from '../../../../src/renderer/features/overview/verdict';
import { THIN } from '../../../../src/renderer/ui/format/format-number';
import { makeFormat } from '../../../../src/renderer/ui/format/make-format';

const format = makeFormat({ locale: 'en', zone: 'UTC', currency: 'EUR' });
const minute = 60_000;

const figure = (
  id: FigureId,
  value: number | null,
  n: number,
  noValue: NoValue | null = null,
): FigureValue => ({
  id,
  value,
  noValue,
  low: null,
  high: null,
  n,
  excluded: [],
  beside: [],
  asOf: 0,
});
const against = (variance: number | null, judged: Comparison['verdict']): Comparison => ({
  period: { from: '2026-09-01', to: '2026-09-30' },
  figure: figure('net-sentiment', 0, 100),
  variance,
  percent: null,
  verdict: judged,
});
const headline = (current: FigureValue, previous: Comparison | null): HeadlineAnswer => ({
  kind: 'headline',
  slot: 'x',
  current,
  maturing: false,
  previous,
  lastYear: null,
  spark: [],
  sparkLastYear: [],
});
const sentiment = (value: number | null, n: number, previous: Comparison | null) =>
  headline(figure('net-sentiment', value, n, value === null ? 'no-data' : null), previous);
const response = (value: number | null, previous: Comparison | null, noValue: NoValue | null = null) =>
  headline(figure('first-response', value, 100, noValue), previous);

const say = (more: Partial<VerdictInput>) =>
  verdict({
    during: 'in October',
    before: 'September',
    sentiment: sentiment(12, 18_412, against(-6, 'worse')),
    response: null,
    driver: null,
    sentimentDefinition: { minimumN: 30, unit: 'points', decimals: 1 },
    format,
    ...more,
  }).replaceAll(THIN, ' ');

describe('verdict', () => {
  it('says direction and size, and the driver when one is known', () => {
    expect(say({})).toBe('Net sentiment fell 6 points in October, to +12.');
    expect(say({ driver: { name: 'Delays', points: -3.8 } })).toBe(
      'Net sentiment fell 6 points in October, to +12; 4 of them come from Delays.',
    );
    expect(say({ driver: { name: 'Delays', points: -8.1 } })).toBe(
      'Net sentiment fell 6 points in October, to +12; Delays alone cost 8.',
    );
    expect(say({ sentiment: sentiment(3, 900, against(1, 'better')) })).toBe(
      'Net sentiment rose 1 point in October, to +3.',
    );
  });

  it('is as fine as its interval allows', () => {
    const fine = sentiment(12.34, 90_000, against(-6.07, 'worse'));
    expect(say({ sentiment: { ...fine, current: { ...fine.current, low: 12, high: 12.7 } } })).toBe(
      'Net sentiment fell 6.1 points in October, to +12.3.',
    );
    expect(say({ sentiment: { ...fine, current: { ...fine.current, low: 11, high: 13.7 } } })).toBe(
      'Net sentiment fell 6 points in October, to +12.',
    );
  });

  it('does not name a driver that moved the other way, or too little', () => {
    expect(say({ driver: { name: 'Crew', points: 3 } })).not.toContain('Crew');
    expect(say({ driver: { name: 'Crew', points: -1 } })).not.toContain('Crew');
  });

  it('[SE3] calls nothing a change that lies within its error', () => {
    expect(say({ sentiment: sentiment(12, 18_412, against(-6, 'within-error')) })).toBe(
      'Net sentiment held at +12 in October.',
    );
  });

  it('says how the answer fared', () => {
    expect(say({ response: response(112 * minute, against(-24 * minute, 'better')) })).toBe(
      'Net sentiment fell 6 points in October, to +12. First answers take 1 h 52, 24 min less than in September.',
    );
    expect(
      say({
        sentiment: sentiment(12, 500, against(0, 'same')),
        response: response(112 * minute, against(minute, 'within-error')),
      }),
    ).toBe('Net sentiment held at +12 in October; first answers still take 1 h 52.');
    expect(say({ response: response(null, null, 'not-reached') })).toContain(
      'More than half of the threads still wait for a first answer.',
    );
    expect(say({ response: response(null, null, 'not-measurable') })).toBe(
      'Net sentiment fell 6 points in October, to +12.',
    );
  });

  it('[G9] gives no verdict on few mentions, and none without', () => {
    expect(say({ sentiment: sentiment(12, 29, against(-6, 'worse')) })).toBe(
      'Only 29 mentions in October: too few for a verdict.',
    );
    expect(say({ sentiment: sentiment(null, 0, null) })).toBe('Nobody wrote to us or about us in October.');
    expect(say({ sentiment: sentiment(null, 40, null) })).toBe(
      'How customers feel cannot be measured in October.',
    );
  });

  it('[G9] compares with nothing that is too small', () => {
    const change = against(40, 'better');
    const few = { ...change, figure: { ...change.figure, n: 3 } };
    expect(say({ sentiment: sentiment(31, 6_883, few) })).toBe('Net sentiment stands at +31 in October.');
  });

  it('compares with nothing when there is nothing', () => {
    expect(
      say({ before: null, sentiment: sentiment(12, 500, null), response: response(5 * minute, null) }),
    ).toBe('Net sentiment stands at +12 in October; first answers take 5 min.');
  });
});
