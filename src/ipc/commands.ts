/** One thing the app can do, named once: the native menu, shortcuts, tooltips and tests read this list. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Electron accelerator; CmdOrCtrl becomes Cmd on a Mac. */
  readonly shortcut?: string;
  readonly menu: 'file' | 'view' | 'go' | 'help';
  /** Needs an open workspace with mentions in it. */
  readonly needsData?: true;
}

export const COMMANDS = [
  { id: 'import', title: 'Import a file…', shortcut: 'CmdOrCtrl+I', menu: 'file' },
  { id: 'imports', title: 'Imports', menu: 'file' },
  { id: 'workspaces', title: 'Workspaces', shortcut: 'CmdOrCtrl+Shift+O', menu: 'file' },
  { id: 'settings', title: 'Settings', shortcut: 'CmdOrCtrl+,', menu: 'file' },
  { id: 'overview', title: 'Overview', shortcut: 'CmdOrCtrl+1', menu: 'go', needsData: true },
  { id: 'mentions', title: 'Mentions', shortcut: 'CmdOrCtrl+2', menu: 'go', needsData: true },
  { id: 'figures', title: 'Figures', shortcut: 'CmdOrCtrl+3', menu: 'go', needsData: true },
  { id: 'search', title: 'Search the mentions', shortcut: 'CmdOrCtrl+F', menu: 'go', needsData: true },
  { id: 'back', title: 'Back', shortcut: 'CmdOrCtrl+[', menu: 'go' },
  { id: 'forward', title: 'Forward', shortcut: 'CmdOrCtrl+]', menu: 'go' },
  {
    id: 'clear-filters',
    title: 'Clear filters',
    shortcut: 'CmdOrCtrl+Shift+Backspace',
    menu: 'view',
    needsData: true,
  },
  { id: 'theme', title: 'Switch light and dark', shortcut: 'CmdOrCtrl+Shift+L', menu: 'view' },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
