import { describe, expect, it } from 'vitest';
import { type ImportSize, ProgressMeter } from '../../../../src/engine/imports/progress-meter';
import type { ImportProgress } from '../../../../src/ipc/engine-contract';

/** An import on a clock: rows are read at 20 000 a second, then the other phases take what they cost. */
function run(
  size: ImportSize,
  rows: number,
  phases: { storing: number; joining: number; committing: number },
) {
  let now = 5000;
  const reports: (ImportProgress & { readonly at: number })[] = [];
  const meter = new ProgressMeter(
    { clock: () => now, progress: (report) => reports.push({ ...report, at: now }) },
    'i',
    size,
  );
  const report = (phase: ImportProgress['phase'], read: number) =>
    meter.report({
      phase,
      file: 'a',
      bytesRead: (size.bytes * read) / rows,
      counts: { read, accepted: read, rejected: 0, duplicates: 0 },
    });
  for (let read = 4000; read <= rows; read += 4000) {
    now += 200;
    report('reading', read);
  }
  for (const phase of ['storing', 'joining', 'committing'] as const) {
    report(phase, rows);
    now += phases[phase];
  }
  return { reports, end: now };
}

describe('the progress of an import', () => {
  const sizes = {
    'a file': { bytes: 50_000_000, rowsBefore: 0 },
    'the sample, which has no bytes': { bytes: 0, rows: 120_000, rowsBefore: 0 },
  } satisfies Record<string, ImportSize>;

  it.each(Object.entries(sizes))('tells rate, share and time left to the end: %s', (_, size) => {
    const { reports, end } = run(size, 120_000, { storing: 180, joining: 660, committing: 180 });
    for (const { at, phase, secondsLeft, share, rowsPerSecond } of reports.filter(({ at }) => at >= 6000)) {
      expect(secondsLeft, phase).toBeCloseTo((end - at) / 1000, 6);
      expect(share, phase).toBeCloseTo((at - 5000) / (end - 5000), 6);
      expect(rowsPerSecond, phase).toBe(20_000);
    }
    expect(reports.at(-1)).toMatchObject({ phase: 'committing' });
    expect(reports.at(-1)?.share).toBeGreaterThan(0.9);
  });

  it('reckons with the rows that a small import is joined with', () => {
    const size = { bytes: 4_000_000, rowsBefore: 1_000_000 };
    const { reports, end } = run(size, 40_000, { storing: 60, joining: 5720, committing: 1560 });
    const read = reports.find(({ phase }) => phase === 'storing');
    expect(read?.secondsLeft).toBeCloseTo((end - (read?.at ?? 0)) / 1000, 6);
    expect(read?.share).toBeLessThan(0.25);
  });

  it('says nothing of the time left before it can', () => {
    const { reports } = run({ bytes: 1000, rowsBefore: 0 }, 12_000, {
      storing: 1,
      joining: 1,
      committing: 1,
    });
    expect(reports[0]).toMatchObject({ secondsLeft: null, share: expect.any(Number) });
  });
});
