import type { Address } from '../session/address';
import type { Screen } from './decide-screen';

const ROOM_TITLES: Readonly<Record<Address['room'], string>> = {
  welcome: 'Welcome',
  overview: 'Overview',
  figures: 'Figures',
  mentions: 'Mentions',
  import: 'Import',
  imports: 'Imports',
  setup: 'Set-up',
  settings: 'Settings',
  workspaces: 'Workspaces',
};

/** What the window's title calls a screen. */
export function screenTitle(screen: Screen, address: Address | null): string {
  switch (screen.kind) {
    case 'booting':
    case 'opening':
      return 'Opening';
    case 'filling':
      return 'Writing the sample';
    case 'boot-failed':
    case 'open-failed':
      return 'Not opened';
    case 'stop':
      return 'Data lost';
    case 'explore':
      return ROOM_TITLES[address?.room ?? 'overview'];
    case 'room':
      return ROOM_TITLES[screen.room];
  }
}
