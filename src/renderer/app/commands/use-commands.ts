import { useEffect } from 'react';
import { COMMANDS } from '../../../ipc/commands';
import { followLaunch } from '../../session/actions/boot-actions';
import { cancelImport } from '../../session/actions/import-actions';
import type { View } from '../../session/address';
import { useSession } from '../../session/use-session';
import { matchesShortcut } from './matches-shortcut';
import { runCommand } from './run-command';

/** Listens to the native menu, to the shortcuts, and to what main tells unasked. */
export function useCommands(view: View): void {
  const session = useSession();
  useEffect(() => {
    const stops = [
      session.main.on('command', ({ command }) => runCommand(session, command, view)),
      session.main.on('launch', (launch) => void followLaunch(session, launch)),
      session.main.on('stopping', () => void cancelImport(session)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, view]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { boot } = session.store.getState();
      const isMac = boot.status === 'ready' && boot.platform === 'darwin';
      // Beside its shortcut, the key that people know from the web.
      const isSlash = matchesShortcut('/', event, isMac) && !isEditable(event.target);
      const command = COMMANDS.find((each) =>
        isSlash ? each.id === 'search' : 'shortcut' in each && matchesShortcut(each.shortcut, event, isMac),
      );
      if (!command || document.querySelector('dialog[open]')) return;
      // In a text field Ctrl+Backspace deletes a word.
      if (event.key === 'Backspace' && isEditable(event.target)) return;
      // The native menu would run it a second time.
      event.preventDefault();
      runCommand(session, command.id, view);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session, view]);
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
