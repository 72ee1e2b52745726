import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../src/ipc/commands';
import { menuTemplate } from '../../../../src/main/window/menu-template';

const facts = {
  mac: false,
  hasData: true,
  development: false,
  run: () => undefined,
  showLog: () => undefined,
};

/** Shortcuts that the roles of the platforms' own items take. */
const OF_ROLES = ['Z', 'Shift+Z', 'Y', 'X', 'C', 'V', 'A', '0', 'Plus', '-', 'M', 'W', 'Q', 'H', 'Alt+H'].map(
  (keys) => `CmdOrCtrl+${keys}`,
);

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

describe('menuTemplate', () => {
  it.each([false, true])('has every command exactly once (mac: %s)', (mac) => {
    const ids = flat(menuTemplate({ ...facts, mac })).flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
  });

  it('runs the command that was chosen', () => {
    const ran: string[] = [];
    const items = flat(menuTemplate({ ...facts, run: (command) => ran.push(command) }));
    const item = items.find(({ id }) => id === 'overview');
    // Electron passes item, window and event; the menu needs none of them.
    (item?.click as (() => void) | undefined)?.();
    expect(ran).toEqual(['overview']);
  });

  it('offers what needs mentions only when there are some', () => {
    const off = flat(menuTemplate({ ...facts, hasData: false })).flatMap(({ id, enabled }) =>
      id !== undefined && enabled === false ? [id] : [],
    );
    const needing = COMMANDS.filter((command) => 'needsData' in command).map(({ id }) => id);
    expect(off.sort()).toEqual(needing.sort());
    expect(flat(menuTemplate(facts)).some(({ enabled }) => enabled === false)).toBe(false);
  });

  it('follows the Mac: an application menu with Settings and Quit, File closes the window', () => {
    const [first, file] = menuTemplate({ ...facts, mac: true });
    expect(first?.role).toBe('appMenu');
    expect(flat([first ?? {}]).map(({ id, role }) => id ?? role)).toContain('settings');
    expect(flat([file ?? {}]).map(({ id, role }) => id ?? role)).not.toContain('settings');
    expect(flat([file ?? {}]).at(-1)?.role).toBe('close');
  });

  it('has the platform’s own items elsewhere', () => {
    const roles = flat(menuTemplate(facts)).flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(
      expect.arrayContaining([
        'editMenu',
        'windowMenu',
        'help',
        'quit',
        'zoomIn',
        'togglefullscreen',
        'about',
      ]),
    );
  });

  it('offers reload and developer tools in development only', () => {
    const roles = (development: boolean) =>
      flat(menuTemplate({ ...facts, development })).flatMap(({ role }) => role ?? []);
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    expect(roles(false)).not.toEqual(expect.arrayContaining(['reload']));
    expect(roles(false)).not.toEqual(expect.arrayContaining(['toggleDevTools']));
  });
});

describe('COMMANDS', () => {
  it('gives each shortcut to one command, and none that the platform uses', () => {
    const shortcuts = COMMANDS.flatMap((command) => ('shortcut' in command ? command.shortcut : []));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(shortcuts.filter((shortcut) => OF_ROLES.includes(shortcut))).toEqual([]);
    for (const shortcut of shortcuts) expect(shortcut).toMatch(/^CmdOrCtrl\+/);
  });
});
