import { COMMANDS, type CommandId } from '../../../ipc/commands';
import { useAddress } from '../../session/use-address';
import { useFormat, useSession, useSessionState, useWorkspace } from '../../session/use-session';
import { Badge } from '../../ui/data/badge';
import { shortcutText } from '../commands/matches-shortcut';
import { hasFigures } from '../decide-screen';
import { WorkspaceSwitch } from './workspace-switch';

interface NavigationBarProps {
  readonly onCommand: (command: CommandId) => void;
}

const UPPER = ['overview', 'figures', 'mentions'] as const;
const LOWER = ['imports', 'workspaces', 'settings'] as const;

/** The rooms of the app, the ones with figures above, the ones about the data below. */
export function NavigationBar({ onCommand }: NavigationBarProps) {
  const address = useAddress();
  const { navigation } = useSession();
  const figures = useSessionState(hasFigures);
  const imports = useSessionState(({ open }) => (open.status === 'ready' ? open.state.imports.length : 0));
  const isMac = useSessionState(({ boot }) => boot.status === 'ready' && boot.platform === 'darwin');
  const isSample = useWorkspace()?.kind === 'sample';
  const hasWorkspace = useSessionState(({ open }) => open.status === 'ready');
  const format = useFormat();

  // Importing belongs to the list of imports.
  const room = address?.room === 'import' ? 'imports' : address?.room;
  const item = (id: (typeof UPPER | typeof LOWER)[number], count?: string) => {
    const command = COMMANDS.find((each) => each.id === id);
    if (!command) return null;
    if (('needsData' in command && !figures) || (id === 'imports' && !hasWorkspace)) return null;
    return (
      <li key={id}>
        <button
          type="button"
          className="navigation-item"
          aria-current={room === id ? 'page' : undefined}
          title={'shortcut' in command ? shortcutText(command.shortcut, isMac) : undefined}
          onClick={() => onCommand(id)}
        >
          {command.title}
          {count !== undefined && (
            <>
              {' '}
              <span className="navigation-count">{count}</span>
            </>
          )}
        </button>
      </li>
    );
  };

  return (
    <nav className="navigation no-print" aria-label="Rooms">
      <div className="wordmark">
        Pharos
        {isSample && <Badge tone="warning">Sample</Badge>}
      </div>
      <WorkspaceSwitch onManage={() => navigation.go({ room: 'workspaces' })} />
      <ul className="navigation-list">{UPPER.map((id) => item(id))}</ul>
      <ul className="navigation-list navigation-list-end">
        {LOWER.map((id) => item(id, id === 'imports' && imports > 0 ? format.count(imports) : undefined))}
      </ul>
    </nav>
  );
}
