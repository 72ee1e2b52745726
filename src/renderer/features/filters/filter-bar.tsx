import './filters.css';
import type { Dimension } from '../../../domain/filter';
import type { Address, View } from '../../session/address';
import { periodBaseOf, useExplore } from '../../session/explore-session';
import { shown } from '../../session/loadable';
import { resolvePeriod } from '../../session/period/period-choice';
import { periodNameBeside } from '../../session/period/period-label';
import { useTile } from '../../session/tiles/use-tile';
import { useNavigation } from '../../session/use-address';
import { useFilter } from '../../session/use-filter';
import { hasFilters, withoutFilters, withPeriod } from '../../session/view-changes';
import { Button } from '../../ui/controls/button';
import { DimensionPicker } from './dimension-picker';
import { PeriodPicker } from './period-picker';

type DataAddress = Extract<Address, { view: View }>;

/** Always offered; the others when a mapped field can give them, or when they are in the address. */
const ALWAYS: readonly Dimension[] = ['brand', 'channel', 'sentiment'];
const OFFERED: readonly Dimension[] = ['brand', 'channel', 'region', 'theme', 'sentiment'];
const OTHERS: readonly Dimension[] = ['language', 'perception', 'agent', 'team'];

/** The period and the filters of the view one is at, each visible, each removable; every change is a new address. */
export function FilterBar({ address }: { readonly address: DataAddress }) {
  const session = useExplore();
  const navigation = useNavigation();
  const { view } = address;
  const base = periodBaseOf(session);
  const filter = useFilter(view);
  const change = (changed: View, more = false) => {
    // A view without period and filters stands for "not chosen yet"; from here on it is chosen.
    const next: View = { ...changed, period: changed.period ?? base.opening };
    const target: Address =
      address.room !== 'mentions'
        ? { room: address.room, view: next }
        : {
            room: 'mentions',
            view: next,
            figure: address.figure,
            ...(address.part && { part: address.part }),
            ...(address.search && { search: address.search }),
          };
    if (more) navigation.replace(target);
    else navigation.go(target);
  };
  const offered = [
    ...OFFERED.filter(
      (dimension) =>
        ALWAYS.includes(dimension) ||
        view.where[dimension] !== undefined ||
        session.extent.mapped.some((field) => field === dimension),
    ),
    ...OTHERS.filter((dimension) => view.where[dimension] !== undefined),
  ];
  return (
    <section className="filter-bar" aria-label="Period and filters">
      <span data-focus-key="filter:period">
        <PeriodPicker view={view} onChoose={(choice) => change(withPeriod(view, choice))} />
      </span>
      <ComparedWith view={view} />
      {offered.map((dimension) => (
        <DimensionPicker
          key={dimension}
          dimension={dimension}
          view={view}
          filter={filter}
          onChange={change}
        />
      ))}
      {hasFilters(view) && (
        <Button look="quiet" small onClick={() => change(withoutFilters(view))}>
          Clear filters
        </Button>
      )}
    </section>
  );
}

/** Which two periods the changes on screen are measured against, as the engine took them (G11). */
function ComparedWith({ view }: { readonly view: View }) {
  const session = useExplore();
  const base = periodBaseOf(session);
  const filter = useFilter(view);
  const period = resolvePeriod(view.period ?? base.opening, base);
  const tile = useTile({ kind: 'headline', slot: 'headline:net-sentiment', figure: 'net-sentiment', filter });
  const answer = shown(tile);
  if (period === null || (!answer && tile.status === 'failed')) return null;
  if (!answer) return <span className="chip filter-compared filter-compared-waits" aria-hidden="true" />;
  const names = [answer.previous, answer.lastYear].flatMap((one) =>
    one ? [periodNameBeside(one.period, period)] : [],
  );
  if (names.length === 0) return null;
  return (
    <span className="chip filter-compared">
      against <strong>{names[0]}</strong>
      {names[1] !== undefined && (
        <>
          {' and '}
          <strong>{names[1]}</strong>
        </>
      )}
    </span>
  );
}
