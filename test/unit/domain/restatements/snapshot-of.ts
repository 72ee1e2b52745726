import type { FigureSnapshot } from '../../../../src/domain/restatements/figure-snapshot';

/** A closed snapshot of February's volume for a test. */
export function snapshotOf(given: Partial<FigureSnapshot> = {}): FigureSnapshot {
  return {
    figure: 'volume',
    definitionVersion: 1,
    period: { from: '2026-02-01', to: '2026-02-28' },
    where: {},
    value: 100,
    noValue: null,
    n: 100,
    inputs: '0123456789abcdef',
    calendarVersion: 1,
    takenAt: 1000,
    maturity: 'closed',
    ...given,
  };
}
