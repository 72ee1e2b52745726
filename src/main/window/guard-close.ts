import { type BrowserWindow, dialog } from 'electron';
import { type Busy, decideQuit } from './decide-quit';

/** How long the page may take to stop an import before the window closes all the same. */
const STOPPING_MS = 5000;

export interface CloseGuard {
  busyChanged(busy: Busy): void;
}

export interface CloseDeeds {
  readonly tellStopping: () => void;
  /** Closes for good: the guard lets it pass. */
  readonly leave: () => void;
  /** The person stays: a quit that was under way is off. */
  readonly stay: () => void;
}

/**
 * Asks before the window closes over a running import or unsaved changes. A person who chooses to leave has the
 * page told first, so that it can stop cleanly.
 */
export function guardClose(window: BrowserWindow, deeds: CloseDeeds): CloseGuard {
  let busy: Busy = 'no';
  let asking = false;
  let leaving = false;
  let whenIdle: (() => void) | null = null;

  const leave = () => {
    if (leaving) return;
    leaving = true;
    whenIdle = null;
    deeds.leave();
  };

  const ask = async (question: Extract<ReturnType<typeof decideQuit>, { kind: 'ask' }>) => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: question.message,
      detail: question.detail,
      buttons: [question.leave, question.stay],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    asking = false;
    if (response !== 0) return deeds.stay();
    if (busy === 'no') return leave();
    whenIdle = leave;
    setTimeout(leave, STOPPING_MS);
    deeds.tellStopping();
  };

  window.on('close', (event) => {
    if (leaving) return;
    const decision = decideQuit(busy);
    if (decision.kind === 'quit') return;
    event.preventDefault();
    if (asking || whenIdle) return;
    asking = true;
    void ask(decision);
  });

  window.once('closed', () => {
    leaving = true;
  });

  return {
    busyChanged: (now) => {
      busy = now;
      if (now === 'no') whenIdle?.();
    },
  };
}
