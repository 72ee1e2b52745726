import type { WebContents } from 'electron';
import type { MainEvent, MainEventBody } from '../../ipc/main-contract';
import { eventOnWire } from '../../ipc/wire';

export type TellPage = <E extends MainEvent>(event: E, body: MainEventBody<E>) => void;

/** Sends the contract's events to the page, if there is one. */
export function tellPage(page: () => WebContents | null): TellPage {
  return (event, body) => {
    const target = page();
    if (target !== null && !target.isDestroyed()) target.send(eventOnWire(event), body);
  };
}
