import type { Window } from '../../../domain/calendar/to-date';
import { countUnknownOpenings } from '../../gather/select-cases';
import { CLOSED } from '../../join/resolutions';
import { classTest, type FigureSource, type Scope } from '../figure-source';
import { countRemoved, listMentions, placesIn } from '../list-mentions';

/** Threads that need an answer, resolved and open (FR6). */
export const resolvedThreads: FigureSource<'resolutions'> = {
  gather: (scope, windows) => windows.map((window) => gatherResolutions(scope, window)),
  rows(scope, window, part) {
    const { resolutions } = scope.dataset;
    const open = part === 'open' ? 1 : part === 'resolved' ? 0 : null;
    const inClass = classTest(scope.dataset, part);
    const found = placesIn(scope, resolutions, window)
      .filter((i) => (open === null || resolutions.open[i] === open) && inClass(resolutions.at[i]!))
      .reverse();
    return {
      mentions: Uint32Array.from(found, (i) => resolutions.at[i]!),
      waits: {
        ms: Float64Array.from(found, (i) => resolutions.wait[i]!),
        open: Uint8Array.from(found, (i) => resolutions.open[i]!),
      },
      deals: null,
    };
  },
};

/** Threads that were closed at least 72 hours before "as of" (FR6). */
export const reopenedThreads: FigureSource<'reopened'> = {
  gather: (scope, windows) =>
    windows.map((window) => {
      const { resolutions } = scope.dataset;
      const found = placesIn(scope, resolutions, window);
      const having = (closed: number) => found.filter((i) => resolutions.closed[i] === closed).length;
      const decided = found.filter((i) => resolutions.closed[i]! >= CLOSED.holds);
      return {
        closed: decided.length,
        reopened: having(CLOSED.reopened),
        young: having(CLOSED.young),
        neverClosed: having(CLOSED.never),
        openingUnknown: countUnknownOpenings(scope.dataset, scope.mask, window),
        removed: countRemoved(scope.dataset, resolutions, decided),
      };
    }),
  rows(scope, window, part) {
    const { resolutions } = scope.dataset;
    const least = part === 'reopened' ? CLOSED.reopened : CLOSED.holds;
    const found = placesIn(scope, resolutions, window).filter((i) => resolutions.closed[i]! >= least);
    return listMentions(scope, resolutions, found, part);
  },
};

function gatherResolutions(scope: Scope, window: Window) {
  const { dataset, mask } = scope;
  const { resolutions } = dataset;
  const found = placesIn(scope, resolutions, window);
  const keys = Float64Array.from(found, (i) => resolutions.wait[i]! * 2 + resolutions.open[i]!).sort();
  const closed = found.filter((i) => resolutions.closed[i]! >= CLOSED.holds);
  const resolved = found.filter((i) => resolutions.open[i] === 0);
  return {
    length: keys.length,
    waits: keys.map((key) => Math.floor(key / 2)),
    open: Uint8Array.from(keys, (key) => key % 2),
    onCustomer: Float64Array.from(resolved, (i) => resolutions.onCustomer[i]!).sort(),
    closed: closed.length,
    reopened: closed.filter((i) => resolutions.closed[i] === CLOSED.reopened).length,
    openingUnknown: countUnknownOpenings(dataset, mask, window),
    removed: countRemoved(dataset, resolutions, found),
  };
}
