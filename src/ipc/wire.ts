import type { MainChannel, MainEvent, PreloadNote } from './main-contract';

/** The name a channel of the contract has on Electron's wire; the preload can speak under no other. */
export function channelOnWire(channel: MainChannel): string {
  return `pharos:ask:${channel}`;
}

/** The name an event of the contract has on Electron's wire. */
export function eventOnWire(event: MainEvent): string {
  return `pharos:event:${event}`;
}

/** The name a note of the contract has on Electron's wire. */
export function noteOnWire(note: PreloadNote): string {
  return `pharos:note:${note}`;
}
