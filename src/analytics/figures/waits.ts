import type { Window } from '../../domain/calendar/to-date';
import type { FigurePart } from '../../domain/figures/figure';
import { rangeOf } from '../gather/ranges';
import { type CaseKind, caseTest, gatherWaits } from '../gather/select-cases';
import type { CaseTable } from '../join/case-table';
import { classTest, type FigureSource, type Scope, type SelectedRows } from './figure-source';

/** Waits of one kind, answered and open (FR1, FR1b, FR1c). */
export function waits(kind: CaseKind): FigureSource<'waits'> {
  return {
    gather: ({ dataset, mask }, windows) => gatherWaits(dataset, kind, mask, windows),
    rows: (scope, window, part) => caseRows(scope, kind, window, part, () => true),
  };
}

/** The cases of a selection that count, newest first. */
export function caseRows(
  { dataset, mask }: Scope,
  kind: CaseKind,
  window: Window,
  part: FigurePart | undefined,
  counts: (cases: CaseTable, index: number) => boolean,
): SelectedRows {
  const cases = dataset[kind];
  const passes = caseTest(cases, kind, mask);
  const inClass = classTest(dataset, part);
  const open = part === 'open' ? 1 : part === 'answered' ? 0 : null;
  const [from, to] = rangeOf(cases.start, window);
  const found: number[] = [];
  for (let index = to - 1; index >= from; index--) {
    if (!passes(index) || !counts(cases, index) || (open !== null && cases.open[index] !== open)) continue;
    if (inClass(cases.at[index]!)) found.push(index);
  }
  return {
    mentions: Uint32Array.from(found, (index) => cases.at[index]!),
    waits: {
      ms: Float64Array.from(found, (index) => cases.wait[index]!),
      open: Uint8Array.from(found, (index) => cases.open[index]!),
    },
    deals: null,
  };
}
