import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZoneCalendar } from '../../../../src/domain/calendar/zone-calendar';
import { FIGURES } from '../../../../src/domain/figures/catalogue';
import type { FigureValue } from '../../../../src/domain/figures/figure';
import { canonicalWhere, subjectOf, takeSnapshot } from '../../../../src/domain/restatements/figure-snapshot';
import { hashInputs } from '../../../../src/domain/restatements/hash-inputs';
import { snapshotOf } from './snapshot-of';

const context = {
  calendar: new ZoneCalendar('Europe/Berlin'),
  calendarVersion: 3,
  slaTargetMin: 60,
  takenAt: 5,
};
const found = (asOf: string): FigureValue => ({
  id: 'sla',
  value: 0.75,
  noValue: null,
  low: 0.5,
  high: 0.9,
  n: 8,
  excluded: [],
  beside: [],
  asOf: Date.parse(asOf),
});
const february = { from: '2026-02-01', to: '2026-02-28' };

describe('[G10] snapshots', () => {
  it('hold what was said, over what, from what, under which versions, and whether it was closed', () => {
    const over = { period: february, where: { region: [], channel: ['x', 'email', 'x'] } };
    const inputs = { met: 6, missed: 2 };
    const snapshot = takeSnapshot(
      FIGURES.sla.definition,
      found('2026-03-30T22:00:00Z'),
      over,
      inputs,
      context,
    );
    expect(snapshot).toEqual({
      figure: 'sla',
      definitionVersion: FIGURES.sla.definition.version,
      period: february,
      where: { channel: ['email', 'x'] },
      value: 0.75,
      noValue: null,
      n: 8,
      inputs: hashInputs({ missed: 2, met: 6 }),
      calendarVersion: 3,
      takenAt: 5,
      maturity: 'closed',
    });
    const earlier = found('2026-03-30T21:59:59.999Z');
    expect(takeSnapshot(FIGURES.sla.definition, earlier, over, inputs, context).maturity).toBe('maturing');
  });

  it('of days that do not exist are a fault of the caller', () => {
    const over = { period: { from: '2026-02-01', to: '2026-02-30' }, where: {} };
    expect(() => takeSnapshot(FIGURES.sla.definition, found('2026-04-01'), over, {}, context)).toThrow(
      RangeError,
    );
  });

  it('are about the same subject however their filter is written', () => {
    const one = snapshotOf({ where: { channel: ['b', 'a'], brand: ['c'] } });
    const other = snapshotOf({ where: { brand: ['c', 'c'], channel: ['a', 'b'], team: [] } });
    expect(subjectOf(one)).toBe(subjectOf(other));
    expect(subjectOf(one)).not.toBe(subjectOf(snapshotOf({ where: canonicalWhere({ brand: ['c'] }) })));
  });
});

describe('hash of inputs', () => {
  it('is the same on every machine and release', () => {
    expect(hashInputs({ a: [1, 'x', null, true, 0.5], b: new Float64Array([1, 2]) })).toBe(
      'ce04f45b4be3ad06',
    );
    expect(hashInputs({ b: [1, 2], c: undefined, a: [1, 'x', null, true, 0.5] })).toBe('ce04f45b4be3ad06');
  });

  it('does not depend on the order of keys, on kinds of arrays or on the sign of 0', () => {
    expect(hashInputs({ a: 1, b: 2 })).toBe(hashInputs({ b: 2, a: 1 }));
    expect(hashInputs(new Int32Array([1, 2]))).toBe(hashInputs([1, 2]));
    expect(hashInputs([-0, Number.NaN])).toBe(hashInputs([0, Number.NaN]));
    expect(() => hashInputs(new Map())).toThrow(TypeError);
    expect(() => hashInputs({ at: new Date(0) })).toThrow(TypeError);
  });

  it('tells apart what differs in the least', () => {
    const data = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(data, data, (one, other) => {
        const same = canonical(one) === canonical(other);
        expect(hashInputs(one) === hashInputs(other)).toBe(same);
      }),
      { numRuns: 500 },
    );
    const hashes = new Set<string>();
    for (let i = 0; i < 50_000; i++) hashes.add(hashInputs([i, 0.1])).add(hashInputs([0.1, i]));
    for (const text of ['', ' ', '0', 'null']) hashes.add(hashInputs(text)).add(hashInputs([text]));
    expect(hashes.size).toBe(100_008);
  });
});

/** JSON with sorted keys, for telling whether two values are the same data. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
