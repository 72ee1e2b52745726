import { describe, expect, it } from 'vitest';
import { avoidedLabour, avoidedRevenueAtRisk } from '../../../../src/domain/figures/escalation/avoided-cost';
import { escalationRate } from '../../../../src/domain/figures/escalation/escalated-threads';
import type { AvoidedCounts } from '../../../../src/domain/figures/escalation/escalation-counts';
import { escalationsAvoided } from '../../../../src/domain/figures/escalation/escalations-avoided';

const stratum = (
  handled: number,
  handledEscalated: number,
  comparison: number,
  comparisonEscalated: number,
) => ({ handled, handledEscalated, comparison, comparisonEscalated });

const REFERENCE: AvoidedCounts = {
  targetMs: 3_600_000,
  strata: [stratum(420, 6, 180, 5), stratum(160, 9, 70, 9), stratum(45, 7, 14, 5), stratum(50, 1, 9, 4)],
  escalatedBefore: 3,
  deletedBefore: 0,
  young: 2,
  needNoAnswer: 0,
  openingUnknown: 0,
  removed: 0,
  costs: { labour: { low: 1000, base: 2000, high: 5000 } },
};

describe('escalations avoided and their money', () => {
  const avoided = escalationsAvoided.finish(REFERENCE, 1);

  it('[ES3] gives the reference case, and what it leaves out', () => {
    expect(Math.abs((avoided.value ?? 0) - 25)).toBeLessThanOrEqual(1);
    expect(avoided.n).toBe(625);
    expect(avoided.excluded).toEqual([
      { reason: 'handled, with fewer than 10 others alike', n: 50 },
      { reason: 'escalated before the target', n: 3 },
      { reason: 'opened too recently', n: 2 },
    ]);
    expect(escalationsAvoided.definition.evidence).toBe('C');
  });

  it('[ES3] an interval that includes 0 is no measurable effect, with its ends', () => {
    const found = escalationsAvoided.finish({ ...REFERENCE, strata: [stratum(40, 1, 40, 1)] }, 1);
    expect(found).toMatchObject({ value: null, noValue: 'no-effect', n: 40 });
    expect(found.low).toBeLessThan(0);
    expect(found.high).toBeGreaterThan(0);
  });

  it('[ES3] after 7 days there is nothing left to avoid', () => {
    const found = escalationsAvoided.finish({ ...REFERENCE, targetMs: 7 * 86_400_000 }, 1);
    expect(found).toMatchObject({ value: null, noValue: 'not-measurable' });
  });

  it('[ES4] is the median times the base, from low times low to high times high', () => {
    const money = avoidedLabour.finish(REFERENCE, 1);
    expect(money.value).toBe(Math.round((avoided.value ?? 0) * 2000));
    expect(money.low).toBe(Math.round((avoided.low ?? 0) * 1000));
    expect(money.high).toBe(Math.round((avoided.high ?? 0) * 5000));
  });

  it('[ES4] a kind without costs is not mapped, never 0', () => {
    expect(avoidedRevenueAtRisk.finish(REFERENCE, 1)).toMatchObject({ value: null, noValue: 'not-mapped' });
  });
});

it('[ES1] [G9] the rate is over the threads that had their 7 days, with a Wilson interval', () => {
  const counts = {
    threads: 110,
    byReason: [],
    escalated: 11,
    recorded: 0,
    later: 0,
    decided: 100,
    decidedEscalated: 10,
    spreadNotJudged: 0,
    removed: 0,
    decidedRemoved: 0,
  };
  const rate = escalationRate.finish(counts, 1);
  expect(rate).toMatchObject({ value: 0.1, n: 100, excluded: [{ reason: 'still in their 7 days', n: 10 }] });
  // Wilson by hand: (10 + 1.9208 ∓ 1.96·√(10·90/100 + 0.9604)) ÷ 103.8416.
  expect(rate.low).toBeCloseTo(0.0552, 4);
  expect(rate.high).toBeCloseTo(0.1744, 4);
});
