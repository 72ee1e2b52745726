import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from './define';
import { inCount } from './in-words';

/** Inbound mentions; what the care team wrote is counted beside them. */
export const volume: Figure<'mentions'> = {
  definition: define({
    id: 'volume',
    rule: 'G1',
    name: 'Inbound mentions',
    definition: 'Posts, comments, reviews and messages written by somebody outside the care team.',
    formula: 'number of inbound mentions',
    unit: 'count',
    better: 'neither',
    decimals: 0,
    counts: 'mentions',
  }),
  gather: 'mentions',
  needs: [],
  finish(counts, asOf) {
    const beside = [
      fact('outbound', counts.outbound, 'count'),
      fact(
        'share that needs an answer',
        counts.inbound === 0 ? null : counts.needAnswer / counts.inbound,
        'share',
      ),
    ];
    if (counts.inbound === 0 && asOf === null) return withoutValue(volume.definition, 'no-data', { beside });
    return {
      id: 'volume',
      value: counts.inbound,
      noValue: null,
      low: null,
      high: null,
      n: counts.inbound,
      excluded: exclusions({ reason: REMOVED, n: counts.removed }),
      beside,
      asOf,
    };
  },
  worked: ({ n }) => `${inCount(n)} inbound mentions`,
};
