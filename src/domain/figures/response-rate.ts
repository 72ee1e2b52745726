import { wilsonInterval } from '../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, UNDATED, withoutValue } from './define';
import type { FigureId } from './figure';
import { besideInCount, inCount, inPercent } from './in-words';

const HOUR = 3_600_000;

/** W of FR4, in ms. */
export const RATE_WINDOWS = {
  'response-rate-1h': HOUR,
  'response-rate-24h': 24 * HOUR,
  'response-rate-7d': 168 * HOUR,
} as const satisfies Partial<Record<FigureId, number>>;

export type RateId = keyof typeof RATE_WINDOWS;

/** FR4: of the turns that started at least W before "as of", the share answered within W. */
export function responseRate(id: RateId, words: string): Figure<'rate'> {
  const definition = define({
    id,
    rule: 'FR4',
    name: `Answered within ${words}`,
    definition: `Of the turns that started at least ${words} before “as of”, the share that a person answered within ${words}.`,
    formula: `turns answered within ${words} ÷ turns at least ${words} old`,
    unit: 'share',
    better: 'higher',
    decimals: 1,
    counts: 'turns',
    dated: true,
  });
  return {
    definition,
    gather: 'rate',
    needs: ['direction'],
    finish(counts, asOf) {
      const excluded = exclusions(
        { reason: 'too young to tell', n: counts.young },
        { reason: UNDATED, n: counts.undated ?? 0 },
        { reason: REMOVED, n: counts.removed },
      );
      const { within, turns } = counts;
      if (turns === 0) {
        return withoutValue(definition, counts.young > 0 ? 'not-decided' : 'no-data', { excluded, asOf });
      }
      const interval = wilsonInterval(within, turns);
      return {
        id,
        value: within / turns,
        noValue: null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        n: turns,
        excluded,
        beside: [
          fact('answered in time', within, 'count'),
          fact('not answered in time', turns - within, 'count'),
        ],
        asOf,
      };
    },
    worked: (figure) =>
      figure.value === null
        ? 'no turn is old enough to tell'
        : `${besideInCount(figure, 'answered in time')} ÷ ${inCount(figure.n)} = ${inPercent(figure.value)}`,
  };
}
