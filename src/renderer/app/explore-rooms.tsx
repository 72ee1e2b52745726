import { useLayoutEffect } from 'react';
import { ExplainPanel } from '../features/explain/explain-panel';
import { FiguresScreen } from '../features/figures/figures-screen';
import { FilterBar } from '../features/filters/filter-bar';
import { MentionsScreen } from '../features/mentions/mentions-screen';
import { OverviewScreen } from '../features/overview/overview-screen';
import { ThreadPane } from '../features/thread/thread-pane';
import { type Address, EMPTY_VIEW, isUntouched } from '../session/address';
import { periodBaseOf, useExplore } from '../session/explore-session';
import { useAddress, useNavigation } from '../session/use-address';
import { openedView } from '../session/view-changes';

/**
 * The rooms that show data, put together: needs NavigationContext and ExploreContext around it, and fills the
 * height it is given. A view in which nothing was chosen yet begins with the own brands. Without any address it goes to
 * the Overview; at one of another room it shows nothing.
 */
export function ExploreRooms() {
  const address = useAddress();
  const navigation = useNavigation();
  const { extent, settings } = useExplore();
  useLayoutEffect(() => {
    const opened: Address = address ?? { room: 'overview', view: EMPTY_VIEW };
    if (!('view' in opened)) return;
    if (!isUntouched(opened.view)) return;
    const { opening } = periodBaseOf({ extent, settings });
    navigation.replace({ ...opened, view: openedView(opening, settings.ownBrands) });
  }, [address, navigation, extent, settings]);
  if (!address || !('view' in address)) return null;
  return (
    <div className="explore">
      <FilterBar address={address} />
      {address.room === 'overview' ? (
        <OverviewScreen address={address} />
      ) : address.room === 'figures' ? (
        <FiguresScreen address={address} />
      ) : (
        <MentionsScreen
          address={address}
          thread={address.thread === undefined ? null : <ThreadPane key={address.thread} address={address} />}
        />
      )}
      {address.room !== 'mentions' && address.explain !== undefined && (
        <ExplainPanel room={address.room} view={address.view} figure={address.explain} />
      )}
    </div>
  );
}
