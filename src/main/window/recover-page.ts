import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from '../log/log-file';
import { decideRecovery } from './decide-recovery';

/** Loads the page again when its process has ended, and offers to when it no longer answers. */
export function recoverPage(window: BrowserWindow, load: () => void, pageGone: () => void, log: Log): void {
  let reloads: readonly number[] = [];

  const askToGoOn = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'Pharos has stopped several times in a row.',
      detail:
        'Your mentions and settings are on this computer and are not affected. What was running has ended.',
      buttons: ['Try again', 'Quit'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) {
      reloads = [];
      load();
    } else app.quit();
  };

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('page-gone', { reason, exitCode });
    pageGone();
    const now = Date.now();
    switch (decideRecovery(reason, reloads, now)) {
      case 'ignore':
        return;
      case 'reload':
        reloads = [...reloads.filter((at) => now - at < 60_000), now];
        load();
        return;
      case 'ask':
        void askToGoOn();
    }
  });

  let patience: AbortController | null = null;
  window.on('unresponsive', () => {
    log('page-unresponsive');
    if (patience) return;
    patience = new AbortController();
    void askToWait(window, patience.signal).then((restart) => {
      patience = null;
      if (restart && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => patience?.abort());

  window.webContents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    // −3 is a load that another one replaced.
    if (!isMainFrame || code === -3) return;
    log('page-load-failed', { exitCode: code });
    window.show();
  });
}

/** Whether to start the page anew; false also when it answered before the person did. */
async function askToWait(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Pharos is not responding.',
    detail: 'You can wait, or start the window anew. An import that is running would be stopped.',
    buttons: ['Wait', 'Start anew'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1 && !signal.aborted;
}
