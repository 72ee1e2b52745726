import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inCount } from '../in-words';

/** CR1: alarms by the instant they fired; behind them the negative mentions of their hours. */
export const alarms: Figure<'alarms'> = {
  definition: define({
    id: 'alarms',
    rule: 'CR1',
    name: 'Alarms',
    definition:
      'How often negative mentions and their authors in an hour were far above the usual for that quarter-hour of the ' +
      'week; alarms within 24 hours are one, counted when it fired. The list holds the negative mentions from an hour ' +
      'before it fired to its end.',
    formula: 'number of alarms that fired',
    unit: 'count',
    better: 'lower',
    decimals: 0,
    counts: 'mentions',
  }),
  gather: 'alarms',
  needs: ['sentiment'],
  finish(counts, asOf) {
    const beside = [fact('negative mentions in alarms', counts.mentions, 'count')];
    if (asOf === null) return withoutValue(alarms.definition, 'no-data', { beside });
    return {
      id: 'alarms',
      value: counts.alarms,
      noValue: null,
      low: null,
      high: null,
      n: counts.mentions,
      excluded: exclusions({ reason: REMOVED, n: counts.removed }),
      beside,
      asOf,
    };
  },
  worked: (figure) =>
    `${inCount(figure.value ?? 0)} alarms over ${besideInCount(figure, 'negative mentions in alarms')} negative mentions`,
};
