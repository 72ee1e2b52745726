import { ImportScreen } from '../features/import/import-screen';
import { ImportsScreen } from '../features/imports/imports-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { SetupScreen } from '../features/setup/setup-screen';
import { StopScreen } from '../features/stop/stop-screen';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { WorkspacesScreen } from '../features/workspaces/workspaces-screen';
import { useSessionState } from '../session/use-session';
import { DataRooms } from './data-rooms';
import type { Screen } from './decide-screen';
import { BootFailed, Filling, OpenFailed, Opening } from './opening-screens';

/** Draws the screen that was decided on. */
export function ScreenView({ screen }: { readonly screen: Screen }) {
  const open = useSessionState((state) => state.open);
  switch (screen.kind) {
    case 'booting':
      return <Opening what="Pharos" />;
    case 'boot-failed':
      return <BootFailed detail={screen.detail} />;
    case 'opening':
      return <Opening what="the workspace" />;
    case 'filling':
      return <Filling />;
    case 'open-failed':
      return <OpenFailed />;
    case 'stop':
      return <StopScreen />;
    case 'explore':
      if (open.status !== 'ready' || !open.extent) return null;
      return (
        <DataRooms
          key={open.workspace}
          extent={open.extent}
          generation={`${open.state.databaseId}:${open.state.generation}:${open.edition}`}
        />
      );
    case 'room':
      switch (screen.room) {
        case 'welcome':
          return <WelcomeScreen />;
        case 'import':
          return <ImportScreen />;
        case 'imports':
          return <ImportsScreen />;
        case 'setup':
          return <SetupScreen />;
        case 'settings':
          return <SettingsScreen />;
        case 'workspaces':
          return <WorkspacesScreen />;
      }
  }
}
