import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../../../src/domain/statistics/median';
import { quantile } from '../../../../src/domain/statistics/quantile';

it('[FR3] the median without sorting is the type-7 one of the sorted values, which stay in their order', () => {
  expect(median([])).toBeNull();
  expect(median([3])).toBe(3);
  expect(median([9, 1])).toBe(5);
  const numbers = fc.array(fc.oneof(fc.nat({ max: 5 }), fc.nat()), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(numbers, (values) => {
      const given = Float64Array.from(values);
      expect(median(given)).toBe(quantile(Float64Array.from(values).sort(), 0.5));
      expect([...given]).toEqual(values);
    }),
    { numRuns: 1000, seed: 7 },
  );
});
