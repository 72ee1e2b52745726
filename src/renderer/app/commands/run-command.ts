import { COMMANDS, type CommandId } from '../../../ipc/commands';
import { savePreferences } from '../../session/actions/settings-actions';
import { EMPTY_VIEW, type View, viewOf } from '../../session/address';
import type { Session } from '../../session/state/session';
import { hasFigures } from '../decide-screen';
import { effectiveTheme, systemIsDark } from '../use-theme';
import { focusSearch } from './focus-search';

/**
 * Does a command of the menu, a shortcut or a button. `view` is the one figures were last seen through, so that
 * going to a room of figures keeps period and filters. A command that needs mentions does nothing without them.
 */
export function runCommand(session: Session, id: CommandId, view: View): void {
  const { store, navigation } = session;
  const command = COMMANDS.find((each) => each.id === id);
  if (command && 'needsData' in command && !hasFigures(store.getState())) return;
  switch (id) {
    case 'import':
    case 'imports':
    case 'workspaces':
    case 'settings':
      navigation.go({ room: id });
      return;
    case 'overview':
    case 'figures':
      navigation.go({ room: id, view });
      return;
    case 'mentions':
      navigation.go({ room: 'mentions', view, figure: 'volume' });
      return;
    case 'search': {
      const address = navigation.address();
      if (address?.room !== 'mentions') navigation.go({ room: 'mentions', view, figure: 'volume' });
      focusSearch();
      return;
    }
    case 'back':
      navigation.back();
      return;
    case 'forward':
      navigation.forward();
      return;
    case 'clear-filters': {
      const address = navigation.address();
      if (address && 'view' in address) {
        navigation.go({ ...address, view: { ...EMPTY_VIEW, period: viewOf(address).period } });
      }
      return;
    }
    case 'theme': {
      const { preferences } = store.getState();
      const now = effectiveTheme(preferences.theme, systemIsDark());
      void savePreferences(session, { ...preferences, theme: now === 'dark' ? 'light' : 'dark' });
      return;
    }
  }
}
