import { type Busy, decideQuit, type QuitQuestion } from './decide-quit';

/** How long the page may take to stop an import before the window closes all the same. */
const STOPPING_MS = 5000;

export interface CloseDeeds {
  /** Asks the person; true when they leave. */
  readonly ask: (question: QuitQuestion) => Promise<boolean>;
  /** Tells the page to stop what runs. */
  readonly tellStopping: () => void;
  /** Closes for good: the guard lets it pass. */
  readonly leave: () => void;
  /** The person stays: a quit that was under way is off. */
  readonly stay: () => void;
  readonly after: (ms: number, deed: () => void) => void;
}

/**
 * Stands before the closing of the window while an import runs or changes are unsaved. A person who leaves has the
 * page told first, so that the import stops cleanly; the window closes when it has, or after five seconds.
 */
export class CloseGuard {
  private busy: Busy = 'no';
  private state: 'open' | 'asking' | 'stopping' | 'leaving' = 'open';

  constructor(private readonly deeds: CloseDeeds) {}

  busyChanged(busy: Busy): void {
    this.busy = busy;
    if (this.state === 'stopping' && busy !== 'import') this.leave();
  }

  /** Whether the window may close now; otherwise the person is asked, once. */
  mayClose(): boolean {
    if (this.state === 'leaving') return true;
    const decision = decideQuit(this.busy);
    if (this.state === 'open' && decision.kind === 'quit') return true;
    if (this.state === 'open' && decision.kind === 'ask') void this.askFirst(decision);
    return false;
  }

  /** The window has closed in whatever way: nothing is left to do. */
  closed(): void {
    this.state = 'leaving';
  }

  private async askFirst(question: QuitQuestion): Promise<void> {
    this.state = 'asking';
    if (!(await this.deeds.ask(question))) {
      this.state = 'open';
      this.deeds.stay();
      return;
    }
    if (this.busy !== 'import') {
      this.leave();
      return;
    }
    this.state = 'stopping';
    this.deeds.after(STOPPING_MS, () => this.leave());
    this.deeds.tellStopping();
  }

  private leave(): void {
    if (this.state === 'leaving') return;
    this.state = 'leaving';
    this.deeds.leave();
  }
}
