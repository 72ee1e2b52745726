import { useEffect, useRef } from 'react';
import type { CommandId } from '../../ipc/commands';
import { EMPTY_VIEW, type View } from '../session/address';
import { useAddress, useEntry, useKeptFocus } from '../session/use-address';
import { useSession, useSessionState, useWorkspace } from '../session/use-session';
import { classNames } from '../ui/class-names';
import { runCommand } from './commands/run-command';
import { useCommands } from './commands/use-commands';
import { decideScreen } from './decide-screen';
import { ErrorBoundary } from './frame/error-boundary';
import { NavigationBar } from './frame/navigation-bar';
import { Notices } from './frame/notices';
import { StatusLine } from './frame/status-line';
import { screenTitle } from './screen-title';
import { ScreenView } from './screen-view';
import { useBusy } from './use-busy';
import { useDroppedFiles } from './use-dropped-files';
import { useTheme } from './use-theme';

/** Navigation at the left, the screen beside it, the data's age below. */
export function Shell() {
  const session = useSession();
  const address = useAddress();
  const screen = useSessionState((state) => state);
  const decided = decideScreen(screen, address);
  const place = decided.kind === 'room' ? decided.room : (address?.room ?? decided.kind);
  const view = useLastView();
  useTheme();
  useBusy(session);
  useCommands(view);
  useDroppedFiles();
  useKeptFocus();
  const main = useFocusOnArrival(place);
  useTitle(screenTitle(decided, address));

  const onCommand = (command: CommandId) => runCommand(session, command, view);
  return (
    <div className="app">
      <button type="button" className="app-skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <NavigationBar onCommand={onCommand} />
      <div className="room">
        <Notices />
        <main
          ref={main}
          tabIndex={-1}
          className={classNames('room-main', decided.kind === 'explore' && 'room-main-explore')}
        >
          <ErrorBoundary
            place={place}
            onError={() =>
              void session.main.invoke('log.write', { event: 'renderer-error', reason: decided.kind })
            }
          >
            <ScreenView screen={decided} />
          </ErrorBoundary>
        </main>
      </div>
      <StatusLine />
    </div>
  );
}

/** The view figures were last seen through; other rooms keep it, another workspace starts afresh. */
function useLastView(): View {
  const address = useAddress();
  const workspace = useWorkspace()?.id;
  const last = useRef<{ readonly workspace: string | undefined; readonly view: View }>({
    workspace,
    view: EMPTY_VIEW,
  });
  if (last.current.workspace !== workspace) last.current = { workspace, view: EMPTY_VIEW };
  if (address && 'view' in address) last.current = { workspace, view: address.view };
  return last.current.view;
}

/** A change of room takes the focus to its content, unless "back" knows where the focus was. */
function useFocusOnArrival(place: string) {
  const { navigation } = useSession();
  const entry = useEntry();
  const main = useRef<HTMLElement>(null);
  const arrivedAt = useRef(place);
  useEffect(() => {
    if (arrivedAt.current === place) return;
    arrivedAt.current = place;
    if (navigation.keptFocus(entry) === null) main.current?.focus({ preventScroll: true });
  }, [navigation, entry, place]);
  return main;
}

function useTitle(title: string): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const sample = workspace?.kind === 'sample' ? ' (sample)' : '';
    document.title = [title, workspace && workspace.name + sample, 'Pharos'].filter(Boolean).join(' · ');
  }, [title, workspace]);
}
