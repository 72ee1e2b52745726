import type { Window } from '../../domain/calendar/to-date';
import type { FigurePart } from '../../domain/figures/figure';
import type { Durations } from '../../domain/statistics/kaplan-meier';
import { eachDated } from '../gather/dated-cases';
import { type CaseKind, type CaseSet, caseSet, caseTest, gatherWaits } from '../gather/select-cases';
import type { CaseTable } from '../join/case-table';
import { classTest, type FigureSource, type Scope, type SelectedRows } from './figure-source';

/** Waits of one kind, answered and open (FR1, FR1b, FR1c). */
export function waits(kind: CaseKind): FigureSource<'waits'> {
  return {
    gather: (scope, windows) => {
      const { dataset, mask, attribution } = scope;
      const set = caseSet(dataset, kind, attribution);
      const gathered = gatherWaits(dataset, set, mask, windows);
      if (kind !== 'firstResponses') return gathered;
      return gathered.map((each, number) => ({
        ...each,
        fromLastInbound: timesFromLastInbound(scope, set, windows[number]!, answeredOf(each)),
      }));
    },
    rows: (scope, window, part) =>
      caseRows(scope, caseSet(scope.dataset, kind, scope.attribution), window, part, () => true),
  };
}

function answeredOf({ open, length }: Durations): number {
  let answered = length;
  for (let i = 0; i < length; i++) answered -= open[i]!;
  return answered;
}

/** FR3: of the answered cases of a window, of which there are `answered`. */
function timesFromLastInbound(
  { dataset, mask }: Scope,
  set: CaseSet,
  window: Window,
  answered: number,
): Float64Array {
  const times = dataset.fromLastInbound();
  const { at, open } = set.cases;
  const { passes } = mask;
  const found = new Float64Array(answered);
  let length = 0;
  eachDated(set, window, (i) => {
    if (open[i] === 0 && passes[at[i]!] === 1) found[length++] = times[i]!;
  });
  return found;
}

/** The cases of a selection that count, newest first. */
export function caseRows(
  { dataset, mask }: Scope,
  set: CaseSet,
  window: Window,
  part: FigurePart | undefined,
  counts: (cases: CaseTable, index: number) => boolean,
): SelectedRows {
  const { cases } = set;
  const passes = caseTest(cases, set.kind, mask);
  const inClass = classTest(dataset, part);
  const open = part === 'open' ? 1 : part === 'answered' ? 0 : null;
  const found: number[] = [];
  eachDated(set, window, (index) => {
    if (!passes(index) || !counts(cases, index) || (open !== null && cases.open[index] !== open)) return;
    if (inClass(cases.at[index]!)) found.push(index);
  });
  const newest = Uint32Array.from(found).sort().reverse();
  return {
    mentions: Uint32Array.from(newest, (index) => cases.at[index]!),
    waits: {
      ms: Float64Array.from(newest, (index) => cases.wait[index]!),
      open: Uint8Array.from(newest, (index) => cases.open[index]!),
    },
    deals: null,
  };
}
