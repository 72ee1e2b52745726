import { createContext, useContext } from 'react';
import type { FigureDefinition, FigureId } from '../../domain/figures/figure';
import type { WorkspaceSettings } from '../../domain/settings';
import type { DataExtent, EngineMethod, EngineMethods } from '../../ipc/engine-contract';
import type { Format } from '../ui/format/make-format';
import type { PeriodBase, PeriodPreset } from './period/period-choice';
import { openingPeriod } from './period/period-choice';
import type { TileCoordinator } from './tiles/tile-coordinator';

/** Asks the data worker; rejects only for bugs. */
export type EngineAsk = <M extends EngineMethod>(
  method: M,
  ask: EngineMethods[M]['ask'],
) => Promise<EngineMethods[M]['answer']>;

/** What the screens that show figures and mentions need of the rest: given once, by the composition. */
export interface ExploreSession {
  readonly ask: EngineAsk;
  readonly tiles: TileCoordinator;
  readonly extent: DataExtent;
  readonly settings: WorkspaceSettings;
  readonly catalogue: readonly FigureDefinition[];
  /** The reader's decimals with the workspace's zone and currency. */
  readonly format: Format;
  /** Changes with every commit and every change of settings; what was asked before it no longer holds. */
  readonly generation: string;
  /** Opens a mention's page in the browser; false when main refused the address. */
  readonly openLink: (url: string) => Promise<boolean>;
  readonly copy: (text: string) => Promise<void>;
}

export const ExploreContext = createContext<ExploreSession | null>(null);

/** The session around the screens that show data; throws outside its context, which is a bug. */
export function useExplore(): ExploreSession {
  const session = useContext(ExploreContext);
  if (session === null) throw new Error('useExplore outside ExploreContext');
  return session;
}

/** What period presets are resolved against, and the preset a view without a period stands for. */
export function periodBaseOf(
  session: Pick<ExploreSession, 'extent' | 'settings'>,
): PeriodBase & { readonly opening: PeriodPreset } {
  const { firstDay, lastDay } = session.extent;
  return {
    firstDay,
    lastDay,
    fiscalYearStart: session.settings.fiscalYearStart,
    opening: openingPeriod(lastDay),
  };
}

/** What the catalogue knows of a figure; undefined only while the catalogue is on its way. */
export const definitionOf = (session: ExploreSession, figure: FigureId): FigureDefinition | undefined =>
  session.catalogue.find(({ id }) => id === figure);
