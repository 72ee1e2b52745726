import { useEffect, useLayoutEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { CommandId } from '../../ipc/commands';
import { type Address, EMPTY_VIEW, type View } from '../session/address';
import type { ImportRun } from '../session/state/session-state';
import { useAddress, useEntry, useKeptFocus } from '../session/use-address';
import { useSession, useSessionState, useWorkspace } from '../session/use-session';
import { classNames } from '../ui/class-names';
import { runCommand } from './commands/run-command';
import { useCommands } from './commands/use-commands';
import { decideScreen, type Screen } from './decide-screen';
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
  // An import's progress changes the state ten times a second: only another screen draws the shell anew.
  const decided = useSessionState(useShallow((state) => decideScreen(state, address)));
  const importing = useSessionState((state) => state.importing.status);
  const place = placeOf(decided, address, importing);
  const view = useLastView();
  useTheme();
  useBusy(session);
  useCommands(view);
  useDroppedFiles();
  useKeptFocus();
  const main = useArrival(place);
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

/** What a person takes for another place: a room, or another step of the import. */
function placeOf(screen: Screen, address: Address | null, importing: ImportRun['status']): string {
  if (screen.kind !== 'room') return `${screen.kind} ${address?.room}`;
  return screen.room === 'import' ? `import ${importing}` : screen.room;
}

/**
 * A change of place takes the focus to its content and begins at its top, unless "back" knows where the focus and
 * the scrolling were.
 */
function useArrival(place: string) {
  const { navigation } = useSession();
  const entry = useEntry();
  const main = useRef<HTMLElement>(null);
  const arrivedAt = useRef(place);
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return;
    if (arrivedAt.current !== place) {
      arrivedAt.current = place;
      element.scrollTop = navigation.keptScroll(SCROLL_KEY) ?? 0;
      if (navigation.keptFocus(entry) === null) element.focus({ preventScroll: true });
    }
    const keep = () => navigation.keepScroll(entry, SCROLL_KEY, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [navigation, entry, place]);
  return main;
}

const SCROLL_KEY = 'room';

function useTitle(title: string): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const sample = workspace?.kind === 'sample' ? ' (sample)' : '';
    document.title = [title, workspace && workspace.name + sample, 'Pharos'].filter(Boolean).join(' · ');
  }, [title, workspace]);
}
