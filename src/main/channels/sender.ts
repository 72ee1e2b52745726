import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { isOurs, type PageOrigin } from '../security/page-origin';

/** The parts of Electron's event that say who sent a message. */
export type SenderEvent = Pick<IpcMainInvokeEvent | IpcMainEvent, 'sender' | 'senderFrame'>;

/**
 * Whether a message comes from our page: from our window, from its main frame, and from our origin. Electron gives
 * no frame once the page has navigated away or gone.
 */
export function isOurPage(event: SenderEvent, page: WebContents | null, origin: PageOrigin): boolean {
  const { sender, senderFrame } = event;
  return (
    page !== null &&
    sender.id === page.id &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOurs(senderFrame.url, origin)
  );
}
