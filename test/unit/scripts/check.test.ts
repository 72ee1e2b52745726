import { describe, expect, it } from 'vitest';
import { benchArguments } from '../../../scripts/bench/arguments.mjs';
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  suiteLine,
} from '../../../scripts/check/count-tests.mjs';
import { summary } from '../../../scripts/check/run-checks.mjs';
import { steps } from '../../../scripts/check/steps.mjs';

const count = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe('counting', () => {
  it('reads Vitest’s report, a file that broke before its first test included', () => {
    const report = {
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual(count(10, 2, 2));
  });

  it('reads Playwright’s report: flaky is not passed, errors outside of tests count', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual(count(5, 3, 3));
  });

  it('counts a step without tests as one', () => {
    expect(countStep(undefined, true)).toEqual(count(1, 0));
    expect(countStep(undefined, false)).toEqual(count(0, 1));
  });

  it('never lets a failed step count as passed only', () => {
    expect(countStep(count(12, 0), false)).toEqual(count(12, 1));
    expect(countStep(count(12, 3), false)).toEqual(count(12, 3));
  });

  it('ends in one line', () => {
    expect(suiteLine(addCounts([count(1, 0), count(20, 2, 4)]))).toBe('suite: 21 passed, 2 failed');
  });

  it('a run without a summary has failed', () => {
    expect(suiteLine(undefined)).toBe('suite: 0 passed, 1 failed');
  });
});

describe('the steps', () => {
  it('run in the order of the cheapest failure', () => {
    expect(steps.map(({ name }) => name)).toEqual([
      'lint',
      'types',
      'dependency rule',
      'unit',
      'contract',
      'simulation',
      'e2e',
    ]);
  });

  it('are summed up one a line', () => {
    const [lint, , , unit, , simulation] = steps;
    const text = summary(
      [
        { step: lint!, ok: true, count: count(1, 0), ms: 1234 },
        { step: unit!, ok: false, count: count(20, 2, 3), ms: 9000 },
        { step: simulation!, ok: true, count: count(0, 0), ms: 0, empty: true },
      ],
      count(21, 2, 3),
    );
    expect(text.split('\n')).toEqual([
      '  ✓  lint                1.2 s',
      '  ✗  unit                9.0 s  20 passed, 2 failed, 3 skipped',
      '  –  simulation       no tests',
      '  21 passed, 2 failed, 3 skipped',
    ]);
  });
});

describe('arguments of the benchmarks', () => {
  const known = ['ingest', 'load'];

  it.each([
    [['ingest'], { names: ['ingest'], rows: 100_000, json: false }],
    [['load', '--rows', '1000', '--json'], { names: ['load'], rows: 1000, json: true }],
    [['--rows=5', 'all'], { names: known, rows: 5, json: false }],
  ])('%j', (args, understood) => {
    expect(benchArguments(args, known)).toEqual(understood);
  });

  it.each([[[]], [['sync']], [['ingest', '--rows', 'many']], [['ingest', '--fast']], [['ingest', 'load']]])(
    '%j is refused',
    (args) => {
      expect(() => benchArguments(args, known)).toThrow();
    },
  );
});
