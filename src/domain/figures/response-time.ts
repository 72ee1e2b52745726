import type { Instant } from '../mention';
import { kaplanMeier } from '../statistics/kaplan-meier';
import { median } from '../statistics/median';
import { quantile } from '../statistics/quantile';
import { besideOf } from './beside-of';
import { define, exclusions, type Figure, fact, REMOVED, UNDATED, withoutValue } from './define';
import type { FigureDefinition, FigureValue } from './figure';
import type { Waits } from './gathered';
import { besideInCount, inMinutes } from './in-words';

/** FR1: earliest human reply anywhere in the thread − opening. */
export const firstResponse: Figure<'waits'> = responseTime({
  id: 'first-response',
  rule: 'FR1',
  name: 'First response time',
  definition:
    'From the opening of a thread to the first human reply anywhere in it. Threads that still wait are counted as ' +
    'waiting, not left out; threads whose opening is not in the data are left out and listed.',
  formula: 'Kaplan–Meier median of (first human reply − opening)',
  counts: 'threads',
});

/** FR1b: first human reply − start of the turn. */
export const replyTime: Figure<'waits'> = responseTime({
  id: 'reply-time',
  rule: 'FR1b',
  name: 'Reply time',
  definition:
    'From a customer’s first mention that needs an answer to the next human reply in the thread, once per turn. ' +
    'Turns that still wait are counted as waiting.',
  formula: 'Kaplan–Meier median of (next human reply − start of the turn)',
  counts: 'turns',
});

/** FR1c: earliest direct reply of a brand − the inbound mention. */
export const directReply: Figure<'waits'> = responseTime({
  id: 'direct-reply',
  rule: 'FR1c',
  name: 'Direct reply time',
  definition:
    'From an inbound mention to a brand’s earliest reply to that very mention. Mentions without a direct reply do ' +
    'not enter, so it has no open cases.',
  formula: 'median of (earliest direct reply − mention)',
  counts: 'replies',
});

function responseTime(given: TimeDefinition): Figure<'waits'> {
  const definition = timeDefinition(given);
  return {
    definition,
    gather: 'waits',
    needs: ['direction'],
    finish: (waits, asOf) => finishTime(definition, waits, asOf, fromLastInbound(waits)),
    worked: (figure) => workedTime(figure),
  };
}

export type TimeDefinition = Pick<
  FigureDefinition,
  'id' | 'rule' | 'name' | 'definition' | 'formula' | 'counts'
>;

export function timeDefinition(given: TimeDefinition): FigureDefinition {
  return define({ ...given, unit: 'ms', better: 'lower', decimals: 2, dated: true });
}

/** FR3: how tools reckon that restart the clock with each mention of the customer; beside first responses alone. */
function fromLastInbound({ fromLastInbound: times }: Waits) {
  return times === undefined
    ? []
    : [
        fact('from last inbound, answered-only median', median(times), 'ms'),
        fact('from last inbound, answered-only mean', mean(times), 'ms'),
      ];
}

/** FR2, FR3: the value, the interval and what stands beside them of waits of any kind. */
export function finishTime(
  definition: FigureDefinition,
  waits: Waits,
  asOf: Instant | null,
  besides: FigureValue['beside'] = [],
): FigureValue {
  const excluded = exclusions(
    { reason: 'opening not known', n: waits.openingUnknown },
    { reason: UNDATED, n: waits.undated ?? 0 },
    { reason: REMOVED, n: waits.removed },
  );
  const n = waits.length;
  if (n === 0) {
    const noValue = waits.openingUnknown > 0 ? 'not-measurable' : 'no-data';
    return withoutValue(definition, noValue, { excluded, asOf });
  }
  const [middle, p90] = kaplanMeier(waits, [0.5, 0.9]);
  const answered = answeredOnly(waits);
  const beside = [
    fact('answered', answered.length, 'count'),
    fact('open', n - answered.length, 'count'),
    fact('p90', p90!.value, 'ms'),
    fact('p90 low', p90!.low, 'ms'),
    fact('p90 high', p90!.high, 'ms'),
    fact('answered-only median', quantile(answered, 0.5), 'ms'),
    fact('answered-only p90', quantile(answered, 0.9), 'ms'),
    fact('answered-only mean', mean(answered), 'ms'),
    fact('longest observed', waits.waits[n - 1]!, 'ms'),
    ...besides,
  ];
  const { value, low, high } = middle!;
  if (value === null) {
    return withoutValue(definition, 'not-reached', { n, low, high, excluded, beside, asOf });
  }
  return { id: definition.id, value, noValue: null, low, high, n, excluded, beside, asOf };
}

/** The median in words; `clock` says which time it is, where it is not the calendar's. */
export function workedTime(figure: FigureValue, clock = ''): string {
  const [answered, open] = ['answered', 'open'].map((name) => besideInCount(figure, name));
  const cases = `${answered} answered and ${open} still waiting`;
  if (figure.noValue === 'not-measurable') return 'the opening is not known in any thread';
  if (figure.value === null) {
    const longest = besideOf(figure, 'longest observed');
    return longest === null
      ? 'nothing to measure'
      : `${cases}; half not answered within ${inMinutes(longest)}${clock}`;
  }
  return `${cases}; half answered within ${inMinutes(figure.value)}${clock}`;
}

/** Waits of the answered cases, ascending. */
export function answeredOnly(waits: Waits): Float64Array {
  const answered = new Float64Array(waits.length);
  let length = 0;
  for (let i = 0; i < waits.length; i++) if (waits.open[i] === 0) answered[length++] = waits.waits[i]!;
  return answered.subarray(0, length);
}

/** Mean of durations in ms; null for none. */
export function mean(values: Float64Array): number | null {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return values.length === 0 ? null : sum / values.length;
}
