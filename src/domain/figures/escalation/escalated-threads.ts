import { ESCALATION_REASONS } from '../../escalation/escalation-reason';
import { wilsonInterval } from '../../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inCount, inPercent } from '../in-words';

const OBSERVED =
  'within 7 days of its first inbound mention, was moved to executives, legal or PR, was picked up by press or a ' +
  'regulator, passed the 99th percentile of authors or reach of the threads of the 90 days before, or whose ' +
  'customer posted two further negative mentions after the first';

/** ES1 in full: also the escalations that nobody recorded. `escalations` counts those alone that the source did. */
export const escalatedThreads: Figure<'escalated'> = {
  definition: define({
    id: 'escalated-threads',
    rule: 'ES1',
    name: 'Escalations, recorded or not',
    definition:
      `A thread that, ${OBSERVED}; answered or not, once, under the reason that came first. The escalations that the ` +
      'source recorded are among them and stand beside. With fewer than 100 threads in those 90 days authors and ' +
      'reach are not judged.',
    formula: 'number of threads with any reason within 7 days',
    unit: 'count',
    better: 'lower',
    decimals: 0,
    counts: 'threads',
  }),
  gather: 'escalated',
  needs: ['author'],
  finish(counts, asOf) {
    const beside = [
      ...ESCALATION_REASONS.map((reason, index) => fact(reason, counts.byReason[index] ?? null, 'count')),
      fact('recorded by the source', counts.recorded, 'count'),
      fact('threads', counts.threads, 'count'),
      fact('threads still in their 7 days', counts.threads - counts.decided, 'count'),
      fact('threads whose spread is not judged', counts.spreadNotJudged, 'count'),
    ];
    if (counts.threads === 0 && asOf === null) {
      return withoutValue(escalatedThreads.definition, 'no-data', { beside });
    }
    return {
      id: 'escalated-threads',
      value: counts.escalated,
      noValue: null,
      low: null,
      high: null,
      n: counts.escalated,
      excluded: exclusions(
        { reason: 'recorded later than 7 days', n: counts.later },
        { reason: REMOVED, n: counts.removed },
      ),
      beside,
      asOf,
    };
  },
  worked(figure) {
    const parts = figure.beside.slice(0, ESCALATION_REASONS.length).filter(({ value }) => (value ?? 0) > 0);
    const sum = parts.map(({ name, value }) => `${inCount(value ?? 0)} ${name}`).join(' + ');
    return `${sum === '' ? '' : `${sum} = `}${inCount(figure.n)} of ${besideInCount(figure, 'threads')} threads`;
  },
};

/** ES1 as a share, over the threads that had their 7 days. */
export const escalationRate: Figure<'escalated'> = {
  definition: define({
    id: 'escalation-rate',
    rule: 'ES1',
    name: 'Escalation rate',
    definition: `Share of threads that escalated. A thread escalates that, ${OBSERVED}. Younger threads do not enter.`,
    formula: 'escalated threads ÷ threads whose 7 days are over',
    unit: 'share',
    better: 'lower',
    decimals: 2,
    counts: 'threads',
  }),
  gather: 'escalated',
  needs: ['author'],
  finish(counts, asOf) {
    const { decided, decidedEscalated } = counts;
    const young = counts.threads - decided;
    const excluded = exclusions(
      { reason: 'still in their 7 days', n: young },
      { reason: REMOVED, n: counts.decidedRemoved },
    );
    const beside = [
      fact('escalated', decidedEscalated, 'count'),
      fact('not escalated', decided - decidedEscalated, 'count'),
    ];
    if (decided === 0) {
      const noValue = young > 0 ? 'not-decided' : 'no-data';
      return withoutValue(escalationRate.definition, noValue, { excluded, beside, asOf });
    }
    const interval = wilsonInterval(decidedEscalated, decided);
    return {
      id: 'escalation-rate',
      value: decidedEscalated / decided,
      noValue: null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n: decided,
      excluded,
      beside,
      asOf,
    };
  },
  worked: (figure) =>
    figure.value === null
      ? 'no thread had its 7 days yet'
      : `${besideInCount(figure, 'escalated')} ÷ ${inCount(figure.n)} = ${inPercent(figure.value)}`,
};
