import type { Window } from '../../../domain/calendar/to-date';
import type { FigureSource, Scope } from '../figure-source';
import { countRemoved, listMentions, placesIn } from '../list-mentions';

/** RE3: share of the customers with a complaint that the most complaining are. */
const TOP = 0.01;

/** Complaints of serial complainers in the selection (RE3). */
export const serialCustomers: FigureSource<'serial'> = {
  gather: (scope, windows) =>
    windows.map((window) => {
      const { complaints } = scope.dataset;
      const found = serialIn(scope, window);
      return {
        customers: new Set(found.theirs.map((i) => complaints.customer[i])).size,
        complaints: found.theirs.length,
        ofCustomers: found.ofCustomers,
        ofComplaints: found.ofComplaints,
        threshold: found.threshold,
        unnamed: placesIn(scope, complaints.unnamed, window).length,
        removed: countRemoved(scope.dataset, complaints, found.theirs),
      };
    }),
  rows: (scope, window, part) =>
    listMentions(scope, scope.dataset.complaints, serialIn(scope, window).theirs, part),
};

function serialIn(scope: Scope, window: Window) {
  const { complaints, customers } = scope.dataset;
  const positions = placesIn(scope, complaints, window);
  const volume = new Uint32Array(customers.count);
  const pattern = new Uint8Array(customers.count);
  for (const i of positions) {
    const customer = complaints.customer[i]!;
    volume[customer]!++;
    if (complaints.pattern[i] === 1) pattern[customer] = 1;
  }
  const volumes = volume.filter((n) => n > 0).sort();
  const threshold = volumes.length === 0 ? null : volumes[volumes.length - Math.ceil(volumes.length * TOP)]!;
  const isSerial = (customer: number) =>
    threshold !== null && pattern[customer] === 1 && volume[customer]! >= threshold;
  return {
    theirs: positions.filter((i) => isSerial(complaints.customer[i]!)),
    ofCustomers: volumes.length,
    ofComplaints: positions.length,
    threshold,
  };
}
