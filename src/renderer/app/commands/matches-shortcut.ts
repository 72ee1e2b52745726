/** The part of a keyboard event that a shortcut is compared with. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key press is an Electron accelerator ("CmdOrCtrl+Shift+L"): Cmd on a Mac, Ctrl elsewhere. */
export function matchesShortcut(shortcut: string, press: KeyPress, isMac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const command = parts.includes('CmdOrCtrl');
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    press.metaKey === (command && isMac) &&
    press.ctrlKey === (command && !isMac) &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt')
  );
}

/** A shortcut as this platform writes it: "⇧⌘L" or "Ctrl+Shift+L". */
export function shortcutText(shortcut: string, isMac: boolean): string {
  if (!isMac) return shortcut.replace('CmdOrCtrl', 'Ctrl');
  const parts = shortcut.split('+');
  // In the order a Mac's menus write them.
  const signs = { Alt: '⌥', Shift: '⇧', CmdOrCtrl: '⌘' };
  const held = Object.entries(signs).flatMap(([modifier, sign]) => (parts.includes(modifier) ? [sign] : []));
  return held.join('') + (parts.at(-1) ?? '');
}
