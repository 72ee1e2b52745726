import type { BusinessWaits } from '../../domain/figures/gathered';
import { eachDated } from '../gather/dated-cases';
import { type CaseKind, type CaseSet, caseSet, caseTest, gatherWaits } from '../gather/select-cases';
import type { FigureSource, Scope } from './figure-source';
import { caseRows } from './waits';

const NO_DURATIONS = { length: 0, waits: new Float64Array(0), open: new Uint8Array(0) };

/** Waits of one kind in working time (G5), with the same in calendar time beside them. */
export function businessWaits(kind: CaseKind): FigureSource<'businessWaits'> {
  return {
    gather(scope, windows) {
      const { dataset, mask, attribution } = scope;
      const calendar = gatherWaits(dataset, caseSet(dataset, kind, attribution), mask, windows);
      const business = businessSet(scope, kind);
      if (business === null) {
        return calendar.map(
          (waits): BusinessWaits => ({
            ...waits,
            ...NO_DURATIONS,
            removed: 0,
            beforeOpening: 0,
            withoutHours: waits.length,
            calendar: NO_DURATIONS,
          }),
        );
      }
      const { set, beforeOpening } = business;
      const passes = caseTest(set.cases, kind, mask);
      return gatherWaits(dataset, set, mask, windows).map((waits, number) => {
        let early = 0;
        eachDated(set, windows[number]!, (i) => {
          if (beforeOpening[i] === 1 && passes(i)) early++;
        });
        return { ...waits, beforeOpening: early, withoutHours: 0, calendar: calendar[number]! };
      });
    },
    rows(scope, window, part) {
      const business = businessSet(scope, kind);
      if (business === null) return { mentions: new Uint32Array(0), waits: null, deals: null };
      const { set, beforeOpening } = business;
      const early = part === 'answered before the opening';
      return caseRows(scope, set, window, part, (_, index) => !early || beforeOpening[index] === 1);
    },
  };
}

function businessSet(
  { dataset, settings, attribution }: Scope,
  kind: CaseKind,
): { readonly set: CaseSet; readonly beforeOpening: Uint8Array } | null {
  const { businessHours } = settings;
  const measured = businessHours && dataset.businessCases(kind, businessHours);
  if (!measured) return null;
  const { cases, order, beforeOpening } = measured;
  return { set: { ...caseSet(dataset, kind, attribution), cases, order }, beforeOpening };
}
