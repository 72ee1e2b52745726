import { ExplainPanel } from '../features/explain/explain-panel';
import { FilterBar } from '../features/filters/filter-bar';
import { MentionsScreen } from '../features/mentions/mentions-screen';
import { OverviewScreen } from '../features/overview/overview-screen';
import { ThreadPane } from '../features/thread/thread-pane';
import { useAddress } from '../session/use-address';

/**
 * The rooms that show data, put together: needs NavigationContext and ExploreContext around it, and fills the
 * height it is given. Shows nothing at an address of another room.
 */
export function ExploreRooms() {
  const address = useAddress();
  if (address?.room !== 'overview' && address?.room !== 'mentions') return null;
  return (
    <div className="explore">
      <FilterBar address={address} />
      {address.room === 'overview' ? (
        <OverviewScreen address={address} />
      ) : (
        <MentionsScreen
          address={address}
          thread={address.thread === undefined ? null : <ThreadPane key={address.thread} address={address} />}
        />
      )}
      {address.room === 'overview' && address.explain !== undefined && (
        <ExplainPanel view={address.view} figure={address.explain} />
      )}
    </div>
  );
}
