import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../src/ipc/commands';
import { matchesShortcut, shortcutText } from '../../../../src/renderer/app/commands/matches-shortcut';
import { runCommand } from '../../../../src/renderer/app/commands/run-command';
import { decideScreen, hasFigures } from '../../../../src/renderer/app/decide-screen';
import { unsavedRoom } from '../../../../src/renderer/app/frame/unsaved-room';
import { busyOf } from '../../../../src/renderer/app/use-busy';
import { effectiveTheme } from '../../../../src/renderer/app/use-theme';
import { stopWords } from '../../../../src/renderer/features/stop/stop-words';
import { nameProblem } from '../../../../src/renderer/features/workspaces/name-problem';
import { type Address, EMPTY_VIEW } from '../../../../src/renderer/session/address';
import { keepDraft } from '../../../../src/renderer/session/state/drafts';
import {
  INITIAL_STATE,
  type OpenState,
  type SessionState,
  type WorkspaceState,
} from '../../../../src/renderer/session/state/session-state';
import { sessionInNode } from '../../../fixtures/session/session-in-node';

const WORKSPACE: WorkspaceState = {
  id: 'w',
  name: 'Customers',
  kind: 'real',
  databaseId: 'db',
  generation: 1,
  mentions: 30,
  imports: [],
  settings: null,
  importing: null,
  createdAt: 1,
};

const EXTENT = { firstDay: '2026-10-01', lastDay: '2026-10-31', asOf: 1, mapped: [] } as const;
const ready = (extent: typeof EXTENT | null): OpenState => ({
  status: 'ready',
  workspace: 'w',
  state: { databaseId: 'db', generation: 1, mentions: 30, imports: [] },
  extent,
  edition: 0,
});

const SETTINGS = { ...({} as NonNullable<WorkspaceState['settings']>) };

const state = (open: OpenState, workspace: Partial<WorkspaceState> = {}): SessionState => ({
  ...INITIAL_STATE,
  boot: { status: 'ready', version: '1', platform: 'linux', locale: 'en', zone: 'UTC' },
  workspaces: [{ ...WORKSPACE, ...workspace }],
  active: 'w',
  open,
});

const overview: Address = { room: 'overview', view: EMPTY_VIEW };
const room = (name: 'welcome' | 'import' | 'imports' | 'setup' | 'settings' | 'workspaces'): Address => ({
  room: name,
});

describe('which screen answers an address', () => {
  it('never shows figures before they can be right', () => {
    expect(decideScreen(INITIAL_STATE, overview)).toEqual({ kind: 'booting' });
    expect(decideScreen(state({ status: 'none' }), overview)).toEqual({ kind: 'room', room: 'welcome' });
    expect(decideScreen(state({ status: 'opening', workspace: 'w' }), overview)).toEqual({ kind: 'opening' });
    expect(decideScreen(state(ready(null)), overview)).toEqual({ kind: 'room', room: 'welcome' });
    expect(decideScreen(state(ready(EXTENT)), overview)).toEqual({ kind: 'room', room: 'setup' });
    expect(decideScreen(state(ready(EXTENT), { settings: SETTINGS }), overview)).toEqual({ kind: 'explore' });
  });

  it('a vanished database stops every room that shows or changes its data', () => {
    const lost = state({ status: 'mismatch', workspace: 'w', kind: 'vanished', found: null });
    for (const address of [null, overview, room('import'), room('imports'), room('setup'), room('welcome')]) {
      expect(decideScreen(lost, address)).toEqual({ kind: 'stop' });
    }
    expect(decideScreen(lost, room('workspaces'))).toEqual({ kind: 'room', room: 'workspaces' });
    const recovering: SessionState = {
      ...state(ready(EXTENT)),
      recovery: { status: 'running', workspace: 'w', step: 1, steps: 2 },
    };
    expect(decideScreen(recovering, overview)).toEqual({ kind: 'stop' });
  });

  it('figures are offered only with mentions and an answered set-up', () => {
    expect(hasFigures(state(ready(EXTENT), { settings: SETTINGS }))).toBe(true);
    expect(hasFigures(state(ready(EXTENT)))).toBe(false);
    expect(hasFigures(state(ready(null), { settings: SETTINGS }))).toBe(false);
  });
});

describe('commands', () => {
  const press = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

  it('shortcuts are Cmd on a Mac and Ctrl elsewhere, with exactly their modifiers', () => {
    const ctrl = { ...press, key: 'i', ctrlKey: true };
    expect(matchesShortcut('CmdOrCtrl+I', ctrl, false)).toBe(true);
    expect(matchesShortcut('CmdOrCtrl+I', ctrl, true)).toBe(false);
    expect(matchesShortcut('CmdOrCtrl+I', { ...press, key: 'i', metaKey: true }, true)).toBe(true);
    expect(matchesShortcut('CmdOrCtrl+I', { ...ctrl, shiftKey: true }, false)).toBe(false);
    expect(matchesShortcut('CmdOrCtrl+Shift+L', { ...ctrl, key: 'L', shiftKey: true }, false)).toBe(true);
  });

  it('no two commands share a shortcut', () => {
    const shortcuts = COMMANDS.flatMap((command) => ('shortcut' in command ? [command.shortcut] : []));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('shortcuts are written as the platform writes them', () => {
    expect(shortcutText('CmdOrCtrl+Shift+L', false)).toBe('Ctrl+Shift+L');
    expect(shortcutText('CmdOrCtrl+Shift+L', true)).toBe('⇧⌘L');
  });

  it('a command that needs mentions does nothing without them', () => {
    const { session } = sessionInNode();
    runCommand(session, 'import', EMPTY_VIEW);
    expect(session.navigation.address()).toEqual({ room: 'import' });
    runCommand(session, 'overview', EMPTY_VIEW);
    expect(session.navigation.address()).toEqual({ room: 'import' });
    session.store.setState(state(ready(EXTENT), { settings: SETTINGS }));
    runCommand(session, 'overview', EMPTY_VIEW);
    expect(session.navigation.address()).toEqual(overview);
  });

  it('clearing the filters keeps the period', () => {
    const { session } = sessionInNode();
    session.store.setState(state(ready(EXTENT), { settings: SETTINGS }));
    session.navigation.go({ room: 'overview', view: { period: 'last-month', where: { channel: ['X'] } } });
    runCommand(session, 'clear-filters', EMPTY_VIEW);
    expect(session.navigation.address()).toEqual({
      room: 'overview',
      view: { period: 'last-month', where: {} },
    });
  });
});

describe('what closing the window would lose', () => {
  it('is an import, something typed, or nothing', () => {
    const { session } = sessionInNode();
    expect(busyOf(session)).toBe('no');
    keepDraft(session.drafts, 'settings:w', { currency: 'USD' });
    expect(busyOf(session)).toBe('unsaved');
    session.store.setState({
      importing: {
        status: 'running',
        importId: 'i',
        workspace: 'w',
        files: [],
        progress: null,
        cancelling: false,
      },
    });
    expect(busyOf(session)).toBe('import');
    session.store.setState({ importing: { status: 'idle' } });
    keepDraft(session.drafts, 'settings:w', undefined);
    expect(busyOf(session)).toBe('no');
  });
});

describe('small decisions', () => {
  it('what is unsaved is said in every room but its own', () => {
    expect(unsavedRoom([], 'overview')).toBeNull();
    expect(unsavedRoom(['settings:w'], 'overview')).toBe('settings');
    expect(unsavedRoom(['settings:w'], 'settings')).toBeNull();
    expect(unsavedRoom(['import'], undefined)).toBe('import');
  });

  it('the theme is the person’s choice, else the system’s', () => {
    expect([effectiveTheme('system', true), effectiveTheme('system', false)]).toEqual(['dark', 'light']);
    expect([effectiveTheme('light', true), effectiveTheme('dark', false)]).toEqual(['light', 'dark']);
  });

  it('a workspace’s name is not empty and not taken', () => {
    expect(nameProblem('  ', [])).not.toBeNull();
    expect(nameProblem(' customers ', [WORKSPACE])).not.toBeNull();
    expect(nameProblem('Other', [WORKSPACE])).toBeNull();
  });

  it('says of each kind of loss what is remembered and what was found', () => {
    const known = { name: 'Customers', mentions: 26082, imports: [1, 2] };
    const found = { databaseId: 'x', generation: 1, mentions: 1, imports: [] };
    expect(stopWords('vanished', known, null, String)).toMatchObject({
      title: expect.stringContaining('Customers'),
      remembered: '26082 mentions in 2 imports',
      found: 'nothing',
    });
    const titles = (['vanished', 'replaced', 'older', 'damaged'] as const).map(
      (kind) => stopWords(kind, known, found, String).title,
    );
    expect(new Set(titles).size).toBe(4);
    expect(stopWords('older', known, found, String).found).toBe('1 mention in 0 imports');
  });
});
