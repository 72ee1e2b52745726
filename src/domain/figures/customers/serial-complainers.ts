import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { inCount } from '../in-words';

/** RE3: the number of customers who complain about much or often, and more than nearly all others. */
export const serialComplainers: Figure<'serial'> = {
  definition: define({
    id: 'serial-complainers',
    rule: 'RE3',
    name: 'Serial complainers',
    definition:
      'Customers with complaints of at least 3 themes or in at least 4 threads within 90 days, up to a complaint of ' +
      'the period, and in the top 1 % of customers by complaints in the selection (ties are in it). The list shows ' +
      'their complaints. Nobody is answered later for it.',
    formula: 'number of customers with 3 themes or 4 threads in 90 days, in the top 1 % by complaints',
    unit: 'count',
    better: 'neither',
    decimals: 0,
    counts: 'mentions',
  }),
  gather: 'serial',
  needs: ['author', 'sentiment'],
  finish(counts, asOf) {
    const beside = [
      fact('complaints of theirs', counts.complaints, 'count'),
      fact('customers with a complaint', counts.ofCustomers, 'count'),
      fact('complaints that make the top 1 %', counts.threshold, 'count'),
      fact(
        'their share of complaints',
        counts.ofComplaints === 0 ? null : counts.complaints / counts.ofComplaints,
        'share',
      ),
    ];
    if (counts.ofCustomers === 0 && asOf === null) {
      return withoutValue(serialComplainers.definition, 'no-data', { beside });
    }
    return {
      id: 'serial-complainers',
      value: counts.customers,
      noValue: null,
      low: null,
      high: null,
      n: counts.complaints,
      excluded: exclusions(
        { reason: 'complaints whose author is not known', n: counts.unnamed },
        { reason: REMOVED, n: counts.removed },
      ),
      beside,
      asOf,
    };
  },
  worked: ({ value, n }) => `${inCount(value ?? 0)} customers with ${inCount(n)} complaints`,
};
