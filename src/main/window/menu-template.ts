import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type Command, type CommandId } from '../../ipc/commands';

export interface MenuFacts {
  readonly mac: boolean;
  /** The open workspace has mentions. */
  readonly hasData: boolean;
  /** Reload and developer tools are offered. */
  readonly development: boolean;
  readonly run: (command: CommandId) => void;
  readonly showLog: () => void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu: the commands in their places, and around them what the platform's people expect. */
export function menuTemplate(facts: MenuFacts): MenuItemConstructorOptions[] {
  const { mac } = facts;
  const settings = items(facts, ({ id }) => id === 'settings');
  const file = items(facts, ({ menu, id }) => menu === 'file' && !(mac && id === 'settings'));
  return [
    ...(mac ? [appMenu(settings)] : []),
    { label: '&File', submenu: [...file, SEPARATOR, mac ? { role: 'close' } : { role: 'quit' }] },
    { role: 'editMenu' },
    { label: '&View', submenu: [...items(facts, inMenu('view')), SEPARATOR, ...viewRoles(facts)] },
    { label: '&Go', submenu: items(facts, inMenu('go')) },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        ...items(facts, inMenu('help')),
        { label: 'Show the log file', click: facts.showLog },
        ...(mac ? [] : [SEPARATOR, { role: 'about' } as const]),
      ],
    },
  ];
}

function appMenu(settings: MenuItemConstructorOptions[]): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      SEPARATOR,
      ...settings,
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
}

function viewRoles({ development }: MenuFacts): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // The plus without Shift, where it shares a key with the equals sign.
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
    { role: 'zoomOut' },
    SEPARATOR,
    { role: 'togglefullscreen' },
    ...(development ? [SEPARATOR, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
  ];
}

function inMenu(menu: Command['menu']): (command: Command) => boolean {
  return (command) => command.menu === menu;
}

function items(facts: MenuFacts, which: (command: Command) => boolean): MenuItemConstructorOptions[] {
  return COMMANDS.filter(which).map((command) => {
    const { id, title, shortcut, needsData }: Command & { id: CommandId } = command;
    return {
      id,
      label: title,
      ...(shortcut === undefined ? {} : { accelerator: shortcut }),
      enabled: facts.hasData || needsData !== true,
      click: () => facts.run(id),
    };
  });
}
