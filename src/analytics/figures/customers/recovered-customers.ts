import type { Window } from '../../../domain/calendar/to-date';
import { RECOVERY } from '../../join/customers/recoveries';
import type { FigureSource, Scope } from '../figure-source';
import { countRemoved, listMentions, placesIn } from '../list-mentions';

/** Customers by their first complaint, of those answered within 48 hours or of the others (RE1). */
export function recoveredCustomers(answered: boolean): FigureSource<'recovery'> {
  const group = (scope: Scope, window: Window) => {
    const { recoveries } = scope.dataset;
    return placesIn(scope, recoveries, window).filter((i) => recoveries.answered[i] === Number(answered));
  };
  return {
    gather: (scope, windows) =>
      windows.map((window) => {
        const { recoveries, complaints } = scope.dataset;
        const members = group(scope, window);
        const having = (outcome: number) => members.filter((i) => recoveries.outcome[i] === outcome).length;
        const recovered = having(RECOVERY.recovered);
        const counted = members.filter((i) => recoveries.outcome[i]! >= RECOVERY.negative);
        return {
          recovered,
          again: counted.length,
          unlabelled: having(RECOVERY.unlabelled),
          notAgain: having(RECOVERY.silent),
          maturing: having(RECOVERY.maturing),
          unnamed: placesIn(scope, complaints.unnamed, window).length,
          removed: countRemoved(scope.dataset, recoveries, counted),
        };
      }),
    rows(scope, window, part) {
      const { recoveries } = scope.dataset;
      const least = part === 'recovered' ? RECOVERY.recovered : RECOVERY.negative;
      const counted = group(scope, window).filter((i) => recoveries.outcome[i]! >= least);
      return listMentions(scope, recoveries, counted, part);
    },
  };
}
