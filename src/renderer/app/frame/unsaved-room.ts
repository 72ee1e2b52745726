import type { Room } from '../../session/address';

const ROOMS = ['settings', 'setup', 'import'] as const;

/** The room that holds something unsaved, by the drafts' keys (`settings:<workspace>`); null when one is in it. */
export function unsavedRoom(
  keys: readonly string[],
  here: Room | undefined,
): 'settings' | 'setup' | 'import' | null {
  const found = ROOMS.find((room) => keys.some((key) => key === room || key.startsWith(`${room}:`)));
  return found === undefined || found === here ? null : found;
}
