import type { MainChannel, MainEvent } from './main-contract';

/** The name a channel of the contract has on Electron's wire; the preload can speak under no other. */
export function channelOnWire(channel: MainChannel): string {
  return `pharos:ask:${channel}`;
}

/** The name an event of the contract has on Electron's wire. */
export function eventOnWire(event: MainEvent): string {
  return `pharos:event:${event}`;
}

/** From preload to main: the path of a file a person dropped on the window, which the page may then open. */
export const DROPPED_ON_WIRE = 'pharos:dropped';
