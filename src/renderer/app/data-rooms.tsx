import { useEffect, useMemo } from 'react';
import type { DataExtent } from '../../ipc/engine-contract';
import { ExploreContext, type ExploreSession } from '../session/explore-session';
import { createTileCoordinator } from '../session/tiles/tile-coordinator';
import { useFormat, useSession, useSessionState, useSettings } from '../session/use-session';
import { ExploreRooms } from './explore-rooms';

interface DataRoomsProps {
  readonly extent: DataExtent;
  /** Changes with every commit and every change of settings. */
  readonly generation: string;
}

/** Overview and Mentions with all they need around them. Mounted anew for each workspace. */
export function DataRooms({ extent, generation }: DataRoomsProps) {
  const { engine, main } = useSession();
  const settings = useSettings();
  const format = useFormat();
  const catalogue = useSessionState((state) => state.catalogue);
  const tiles = useMemo(() => createTileCoordinator((queries) => engine.ask('query', { queries })), [engine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation makes every held answer old
  useEffect(() => tiles.invalidate(), [tiles, generation]);
  const session = useMemo(
    (): ExploreSession => ({
      ask: (method, ask) => engine.ask(method, ask),
      tiles,
      extent,
      settings,
      catalogue,
      format,
      generation,
      openLink: (url) => main.invoke('link.open', { url }),
      copy: async (text) => {
        await main.invoke('clipboard.write', { text });
      },
    }),
    [engine, main, tiles, extent, settings, catalogue, format, generation],
  );
  return (
    <ExploreContext value={session}>
      <ExploreRooms />
    </ExploreContext>
  );
}
