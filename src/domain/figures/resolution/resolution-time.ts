import { kaplanMeier } from '../../statistics/kaplan-meier';
import { quantile } from '../../statistics/quantile';
import { besideOf } from '../beside-of';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inMinutes } from '../in-words';

/** FR6: last close − start of the thread, less the time it waited on the customer. */
export const resolutionTime: Figure<'resolutions'> = {
  definition: define({
    id: 'resolution-time',
    rule: 'FR6',
    name: 'Time to resolution',
    definition:
      'From the opening of a thread that needs an answer to its last close, less the time it waited on the customer, ' +
      'which is shown apart: a person had replied and nobody’s turn was open. A last close followed by a complaint ' +
      'of the same customer within 72 hours is no resolution; threads still open are counted as open.',
    formula: 'Kaplan–Meier median of (last close − opening − time waiting on the customer)',
    unit: 'ms',
    better: 'lower',
    decimals: 2,
    counts: 'threads',
  }),
  gather: 'resolutions',
  needs: ['closedAt'],
  finish(cases, asOf) {
    const excluded = exclusions(
      { reason: 'opening not known', n: cases.openingUnknown },
      { reason: REMOVED, n: cases.removed },
    );
    const n = cases.length;
    if (n === 0) {
      const noValue = cases.openingUnknown > 0 ? 'not-measurable' : 'no-data';
      return withoutValue(resolutionTime.definition, noValue, { excluded, asOf });
    }
    const [median, p90] = kaplanMeier(cases, [0.5, 0.9]);
    const resolved = Float64Array.from(cases.waits).filter((_, i) => cases.open[i] === 0);
    const beside = [
      fact('resolved', resolved.length, 'count'),
      fact('open', n - resolved.length, 'count'),
      fact('p90', p90!.value, 'ms'),
      fact('p90 low', p90!.low, 'ms'),
      fact('p90 high', p90!.high, 'ms'),
      fact('resolved-only median', quantile(resolved, 0.5), 'ms'),
      fact('resolved-only p90', quantile(resolved, 0.9), 'ms'),
      fact('median time waiting on the customer', quantile(cases.onCustomer, 0.5), 'ms'),
      fact('reopen rate', cases.closed === 0 ? null : cases.reopened / cases.closed, 'share'),
      fact('longest observed', cases.waits[n - 1]!, 'ms'),
    ];
    const { value, low, high } = median!;
    if (value === null) {
      return withoutValue(resolutionTime.definition, 'not-reached', { n, low, high, excluded, beside, asOf });
    }
    return { id: 'resolution-time', value, noValue: null, low, high, n, excluded, beside, asOf };
  },
  worked(figure) {
    if (figure.noValue === 'not-measurable') return 'the opening is not known in any thread';
    const [resolved, open] = ['resolved', 'open'].map((name) => besideInCount(figure, name));
    const longest = besideOf(figure, 'longest observed');
    if (longest === null) return 'nothing to measure';
    const cases = `${resolved} resolved and ${open} still open`;
    return figure.value === null
      ? `${cases}; half not resolved within ${inMinutes(longest)}`
      : `${cases}; half resolved within ${inMinutes(figure.value)}`;
  },
};
