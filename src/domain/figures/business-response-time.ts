import { kaplanMeier } from '../statistics/kaplan-meier';
import { exclusions, type Figure, fact } from './define';
import { inCount } from './in-words';
import { finishTime, type TimeDefinition, timeDefinition, workedTime } from './response-time';

/** FR1 in working time (G5). */
export const businessFirstResponse: Figure<'businessWaits'> = businessTime({
  id: 'first-response-business',
  rule: 'FR1',
  name: 'First response time in business hours',
  definition:
    'As the first response time, counting only the time within the business hours of the settings. A thread opened ' +
    'outside them begins to wait at the next opening; one answered before it has waited 0 and is counted apart.',
  formula: 'Kaplan–Meier median of the working time from the opening to the first human reply',
  counts: 'threads',
});

/** FR1b in working time (G5). */
export const businessReplyTime: Figure<'businessWaits'> = businessTime({
  id: 'reply-time-business',
  rule: 'FR1b',
  name: 'Reply time in business hours',
  definition:
    'As the reply time, counting only the time within the business hours of the settings. A turn that starts outside ' +
    'them begins to wait at the next opening; one answered before it has waited 0 and is counted apart.',
  formula: 'Kaplan–Meier median of the working time from the start of the turn to the next human reply',
  counts: 'turns',
});

const WITHOUT_HOURS = 'without opening hours to measure by';

function businessTime(given: TimeDefinition): Figure<'businessWaits'> {
  const definition = timeDefinition(given);
  return {
    definition,
    gather: 'businessWaits',
    needs: ['direction'],
    finish(waits, asOf) {
      const figure = finishTime(definition, waits, asOf, [
        fact('answered before the opening', waits.beforeOpening, 'count'),
        fact('median in calendar time', kaplanMeier(waits.calendar, [0.5])[0]!.value, 'ms'),
      ]);
      if (waits.withoutHours === 0) return figure;
      return {
        ...figure,
        noValue: 'not-measurable',
        excluded: exclusions({ reason: WITHOUT_HOURS, n: waits.withoutHours }, ...figure.excluded),
      };
    },
    worked(figure) {
      const missing = figure.excluded.find(({ reason }) => reason === WITHOUT_HOURS);
      if (missing) return `the calendar has no opening hours to measure ${inCount(missing.n)} waits by`;
      return workedTime(figure, ' of working time');
    },
  };
}
