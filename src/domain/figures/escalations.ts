import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from './define';
import { besideInCount, inCount } from './in-words';

/** ES1 as the source observes it: threads moved to executives, legal, PR, press or a regulator within 7 days. */
export const escalations: Figure<'escalations'> = {
  definition: define({
    id: 'escalations',
    rule: 'ES1',
    name: 'Escalations',
    definition:
      'Threads that the source says were escalated within 7 days of their first inbound mention, counted at the ' +
      'thread’s opening.',
    formula: 'number of threads with an escalation within 7 days',
    unit: 'count',
    better: 'lower',
    decimals: 0,
    counts: 'threads',
  }),
  gather: 'escalations',
  needs: ['escalatedAt'],
  finish(counts, asOf) {
    const rate = counts.ofThreads === 0 ? null : counts.threads / counts.ofThreads;
    const beside = [fact('threads', counts.ofThreads, 'count'), fact('share of threads', rate, 'share')];
    if (counts.ofThreads === 0 && asOf === null) {
      return withoutValue(escalations.definition, 'no-data', { beside });
    }
    return {
      id: 'escalations',
      value: counts.threads,
      noValue: null,
      low: null,
      high: null,
      n: counts.threads,
      excluded: exclusions(
        { reason: 'escalated later than 7 days', n: counts.outside },
        { reason: REMOVED, n: counts.removed },
      ),
      beside,
      asOf,
    };
  },
  worked: (figure) => `${inCount(figure.n)} of ${besideInCount(figure, 'threads')} threads`,
};
