import { useLayoutEffect } from 'react';
import { ExplainPanel } from '../features/explain/explain-panel';
import { FilterBar } from '../features/filters/filter-bar';
import { MentionsScreen } from '../features/mentions/mentions-screen';
import { OverviewScreen } from '../features/overview/overview-screen';
import { ThreadPane } from '../features/thread/thread-pane';
import { type Address, EMPTY_VIEW, isUntouched } from '../session/address';
import { useExplore } from '../session/explore-session';
import { useAddress, useNavigation } from '../session/use-address';
import { withValues } from '../session/view-changes';

/**
 * The rooms that show data, put together: needs NavigationContext and ExploreContext around it, and fills the
 * height it is given. A view in which nothing was chosen yet begins with the own brands. Without any address it goes to
 * the Overview; at one of another room it shows nothing.
 */
export function ExploreRooms() {
  const address = useAddress();
  const navigation = useNavigation();
  const { settings } = useExplore();
  useLayoutEffect(() => {
    const opened: Address = address ?? { room: 'overview', view: EMPTY_VIEW };
    if (!('view' in opened)) return;
    const { ownBrands } = settings;
    const isFirst = isUntouched(opened.view) && ownBrands.length > 0;
    if (isFirst) navigation.replace({ ...opened, view: withValues(opened.view, 'brand', ownBrands) });
    else if (address === null) navigation.replace(opened);
  }, [address, navigation, settings]);
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
