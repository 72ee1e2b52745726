import { RISK_PARTS } from '../../escalation/risk-score';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inCount } from '../in-words';

/** ES2: threads whose risk score reaches the threshold of the settings. */
export const atRisk: Figure<'risk'> = {
  definition: define({
    id: 'at-risk',
    rule: 'ES2',
    name: 'Threads at risk',
    definition:
      'Threads whose risk score reaches the threshold. The score is a sum of six parts, 100 at most: sentiment (20), ' +
      'reach (15), velocity (10), explicit threat (25), repeat failure (15) and silence of the brand (15), read from ' +
      'the first 7 days of the thread as far as they are known.',
    formula: 'number of threads with a score of at least the threshold',
    unit: 'count',
    better: 'lower',
    decimals: 0,
    counts: 'threads',
  }),
  gather: 'risk',
  needs: ['sentiment'],
  finish(counts, asOf) {
    const beside = [
      fact('threshold', counts.threshold, 'count'),
      fact('threads', counts.threads, 'count'),
      ...RISK_PARTS.map((part, index) => fact(part, counts.byPart[index] ?? null, 'count')),
      fact('escalated as well', counts.escalated, 'count'),
    ];
    if (counts.threads === 0 && asOf === null) {
      return withoutValue(atRisk.definition, 'no-data', { beside });
    }
    return {
      id: 'at-risk',
      value: counts.atRisk,
      noValue: null,
      low: null,
      high: null,
      n: counts.atRisk,
      excluded: exclusions({ reason: REMOVED, n: counts.removed }),
      beside,
      asOf,
    };
  },
  worked: (figure) =>
    `${inCount(figure.n)} of ${besideInCount(figure, 'threads')} threads have a score of at least ` +
    besideInCount(figure, 'threshold'),
};
