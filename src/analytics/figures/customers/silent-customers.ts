import type { Window } from '../../../domain/calendar/to-date';
import { SILENCE } from '../../join/customers/silences';
import type { FigureSource, Scope } from '../figure-source';
import { countRemoved, listMentions, placesIn } from '../list-mentions';

/** Customers with a complaint in the selection, each at the last one that is not resolved (RE2). */
export const silentCustomers: FigureSource<'silence'> = {
  gather: (scope, windows) =>
    windows.map((window) => {
      const { complaints, silences } = scope.dataset;
      const last = lastComplaints(scope, window);
      const having = (state: number) => last.filter((i) => silences[i] === state);
      const silent = having(SILENCE.silent);
      const heard = having(SILENCE.heard);
      return {
        silent: silent.length,
        heard: heard.length,
        maturing: having(SILENCE.maturing).length,
        resolved: having(SILENCE.resolved).length,
        unnamed: placesIn(scope, complaints.unnamed, window).length,
        removed: countRemoved(scope.dataset, complaints, [...silent, ...heard]),
      };
    }),
  rows(scope, window, part) {
    const { complaints, silences } = scope.dataset;
    const least = part === 'silent' ? SILENCE.silent : SILENCE.heard;
    const counted = lastComplaints(scope, window).filter((i) => silences[i]! >= least);
    return listMentions(scope, complaints, counted, part);
  },
};

/** Each customer's last complaint of a selection that is not resolved; the last of all where every one is. */
function lastComplaints(scope: Scope, window: Window): number[] {
  const { complaints, silences, customers } = scope.dataset;
  const positions = placesIn(scope, complaints, window);
  const last = new Int32Array(customers.count).fill(-1);
  for (const i of positions) {
    const customer = complaints.customer[i]!;
    if (
      last[customer]! < 0 ||
      silences[i] !== SILENCE.resolved ||
      silences[last[customer]!] === SILENCE.resolved
    ) {
      last[customer] = i;
    }
  }
  return positions.filter((i) => last[complaints.customer[i]!] === i);
}
