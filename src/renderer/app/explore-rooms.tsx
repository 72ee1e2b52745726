import { useLayoutEffect } from 'react';
import { ExplainPanel } from '../features/explain/explain-panel';
import { FilterBar } from '../features/filters/filter-bar';
import { MentionsScreen } from '../features/mentions/mentions-screen';
import { OverviewScreen } from '../features/overview/overview-screen';
import { ThreadPane } from '../features/thread/thread-pane';
import { EMPTY_VIEW } from '../session/address';
import { useAddress, useNavigation } from '../session/use-address';

/**
 * The rooms that show data, put together: needs NavigationContext and ExploreContext around it, and fills the
 * height it is given. Without any address it goes to the Overview; at one of another room it shows nothing.
 */
export function ExploreRooms() {
  const address = useAddress();
  const navigation = useNavigation();
  useLayoutEffect(() => {
    if (address === null) navigation.replace({ room: 'overview', view: EMPTY_VIEW });
  }, [address, navigation]);
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
