import { app, type BrowserWindow, type WebContents } from 'electron';
import type { CommandId } from '../../ipc/commands';
import { tellPage } from '../channels/tell-page';
import type { Log } from '../log/log-file';
import { askToQuit } from './ask-to-quit';
import { CloseGuard } from './close-guard';
import type { Busy } from './decide-quit';
import { openWindow, type WindowFacts } from './open-window';
import { recoverPage } from './recover-page';

/**
 * The one window with the one page. On a Mac it can be closed and opened again while the app runs; elsewhere the
 * app ends with it.
 */
export class PageWindow {
  readonly tell = tellPage(() => this.page);
  private window: BrowserWindow | null = null;
  private guard: CloseGuard | null = null;
  private quitting = false;

  constructor(
    private readonly facts: WindowFacts & { readonly address: string; readonly log: Log },
    /** The page has gone or is about to be another: its files and what it was told are void. */
    private readonly pageGone: () => void,
  ) {
    app.on('before-quit', () => {
      this.quitting = true;
    });
  }

  get page(): WebContents | null {
    return this.window?.webContents ?? null;
  }

  get parent(): BrowserWindow | null {
    return this.window;
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.window === null) {
      this.open();
      return;
    }
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  busyChanged(busy: Busy): void {
    this.guard?.busyChanged(busy);
  }

  run(command: CommandId): void {
    this.tell('command', { command });
  }

  private open(): void {
    const window = openWindow(this.facts);
    const guard = new CloseGuard({
      ask: (question) => askToQuit(window, question),
      tellStopping: () => this.tell('stopping', {}),
      leave: () => (this.quitting ? app.quit() : window.close()),
      stay: () => {
        this.quitting = false;
      },
      after: (ms, deed) => void setTimeout(deed, ms),
    });
    window.on('close', (event) => {
      if (!guard.mayClose()) event.preventDefault();
    });
    const gone = () => {
      guard.busyChanged('no');
      this.pageGone();
    };
    const load = () => {
      if (!window.isDestroyed()) void window.loadURL(this.facts.address).catch(() => undefined);
    };
    this.window = window;
    this.guard = guard;
    recoverPage(window, load, gone, this.facts.log);
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) gone();
    });
    window.on('app-command', (_event, command) => {
      if (command === 'browser-backward') this.run('back');
      if (command === 'browser-forward') this.run('forward');
    });
    window.once('closed', () => {
      guard.closed();
      this.window = null;
      this.guard = null;
      this.pageGone();
    });
    load();
  }
}
