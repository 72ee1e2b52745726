import { LEAD_STAGES } from '../../lead-stage';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inCount } from '../in-words';

/** LE1: leads by the stage they stand at. */
export const leads: Figure<'leads'> = {
  definition: define({
    id: 'leads',
    rule: 'LE1',
    name: 'Leads',
    definition:
      'Mentions marked as leads, at the day of the mention and in the stage they stand at now: new, handed over, ' +
      'qualified, won or lost. Mentions that name the same deal are one lead.',
    formula: 'new + handed over + qualified + won + lost',
    unit: 'count',
    better: 'higher',
    decimals: 0,
    counts: 'leads',
  }),
  gather: 'leads',
  needs: ['leadStage'],
  finish(counts, asOf) {
    const n = LEAD_STAGES.reduce((sum, stage) => sum + counts.byStage[stage], counts.otherStage);
    const beside = [
      ...LEAD_STAGES.map((stage) => fact(stage, counts.byStage[stage], 'count')),
      ...(counts.otherStage > 0 ? [fact('in another stage', counts.otherStage, 'count')] : []),
    ];
    if (n === 0 && asOf === null) return withoutValue(leads.definition, 'no-data', { beside });
    return {
      id: 'leads',
      value: n,
      noValue: null,
      low: null,
      high: null,
      n,
      excluded: exclusions({ reason: REMOVED, n: counts.removed }),
      beside,
      asOf,
    };
  },
  worked(figure) {
    const stages = LEAD_STAGES.map((stage) => `${besideInCount(figure, stage)} ${stage}`).join(' + ');
    const others = besideInCount(figure, 'in another stage');
    return `${stages}${others === '0' ? '' : ` + ${others} in another stage`} = ${inCount(figure.n)}`;
  },
};
