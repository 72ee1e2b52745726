import type { Launch } from '../../ipc/main-contract';
import { asksForSomething, type LaunchRequest, NO_REQUEST } from './command-line';
import { NO_LAUNCH } from './open-launch';

/**
 * Keeps what starts of the app ask for until the page can hear it: the first page takes it as it boots, later ones
 * are told at once. Each request is given out once, so that a reload does not import again.
 */
export class LaunchDesk {
  private waiting: LaunchRequest = NO_REQUEST;
  private booted = false;

  constructor(
    private readonly open: (request: LaunchRequest) => Promise<Launch>,
    private readonly tell: (launch: Launch) => void,
  ) {}

  /** A start, or a second one, asks for something. */
  async ask(request: LaunchRequest): Promise<void> {
    if (!asksForSomething(request)) return;
    if (this.booted) this.tell(await this.open(request));
    else this.waiting = request;
  }

  async takeAtBoot(): Promise<Launch> {
    const request = this.waiting;
    this.waiting = NO_REQUEST;
    this.booted = true;
    return asksForSomething(request) ? this.open(request) : NO_LAUNCH;
  }

  /** The page has gone; what is asked from now on waits for the next one. */
  pageGone(): void {
    this.booted = false;
  }
}
