import { leadCohort } from '../../analytics/figures/leads/lead-cohort';
import { dayLabel } from '../../domain/calendar/day';
import type { LeadFunnelAnswer, TileQuery } from '../../ipc/engine-queries';
import { bucketsOf } from './buckets';
import type { Question } from './question';

/**
 * LE3: leads by the month of their mention, how far they have come, and the share won within 30, 90 and 180 days. A
 * lead too young for a window is left out of it, it has not failed. Months before the first mention are left out.
 */
export function leadFunnel(
  question: Question,
  { filter, slot }: Extract<TileQuery, { kind: 'lead-funnel' }>,
): LeadFunnelAnswer {
  const { dataset } = question;
  const mapped = dataset.mapped.has('leadStage');
  const drawn = mapped ? question.drawnRange(filter) : null;
  const buckets = drawn ? bucketsOf(question, drawn, 'month') : [];
  return {
    kind: 'lead-funnel',
    slot,
    mapped,
    asOf: dataset.masks.mask(filter.where).asOf,
    cohorts: buckets
      .filter(({ before }) => !before)
      .map(({ range, window, partial }) => ({
        from: dayLabel(range.from),
        to: dayLabel(range.to),
        partial,
        ...leadCohort(dataset, filter.where, window),
      })),
  };
}
