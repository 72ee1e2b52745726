import { kaplanMeier } from '../statistics/kaplan-meier';
import { wilsonInterval } from '../statistics/proportion';
import { define, exclusions, type Figure, fact, REMOVED, UNDATED, withoutValue } from './define';
import { besideInCount, inPercent } from './in-words';

/** FR5: met ÷ (met + missed) over turns; a turn enters once it is decided. */
export const sla: Figure<'sla'> = {
  definition: define({
    id: 'sla',
    rule: 'FR5',
    name: 'SLA attainment',
    definition:
      'Share of turns answered by a person within the target, of those that are decided: answered, or older than ' +
      'the target. Provisional while any is pending.',
    formula: 'met ÷ (met + missed)',
    unit: 'share',
    better: 'higher',
    decimals: 1,
    counts: 'turns',
    dated: true,
  }),
  gather: 'sla',
  needs: ['direction'],
  finish(counts, asOf) {
    const { met, missed, pending } = counts;
    const excluded = exclusions(
      { reason: 'pending, not due', n: pending },
      { reason: UNDATED, n: counts.undated ?? 0 },
      { reason: REMOVED, n: counts.removed },
    );
    const n = met + missed;
    const beside = [
      fact('met', met, 'count'),
      fact('missed', missed, 'count'),
      fact('pending, not due', pending, 'count'),
      fact('median overrun of the missed', kaplanMeier(counts.overruns, [0.5])[0]!.value, 'ms'),
      fact('target', counts.targetMs, 'ms'),
    ];
    if (n === 0) {
      return withoutValue(sla.definition, pending > 0 ? 'not-decided' : 'no-data', {
        excluded,
        beside,
        asOf,
      });
    }
    const interval = wilsonInterval(met, n);
    return {
      id: 'sla',
      value: met / n,
      noValue: null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      n,
      excluded,
      beside,
      asOf,
    };
  },
  worked(figure) {
    if (figure.value === null) return 'no turn is decided yet';
    const [met, missed] = ['met', 'missed'].map((name) => besideInCount(figure, name));
    return `${met} ÷ (${met} + ${missed}) = ${inPercent(figure.value)}`;
  },
};
