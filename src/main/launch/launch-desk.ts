import type { Launch } from '../../ipc/main-contract';
import { asksForSomething, type LaunchRequest } from './command-line';

/**
 * Keeps all that starts of the app ask for until the page can hear it: the page takes it as it boots, and what comes
 * later it is told at once. Each request is given out once, so that a reload does not import again.
 */
export class LaunchDesk {
  private waiting: LaunchRequest[] = [];
  private booted = false;

  constructor(
    private readonly open: (request: LaunchRequest) => Promise<Launch>,
    private readonly tell: (launch: Launch) => void,
  ) {}

  /** A start, or a second one, asks for something. */
  async ask(request: LaunchRequest): Promise<void> {
    if (!asksForSomething(request)) return;
    if (this.booted) this.tell(await this.open(request));
    else this.waiting.push(request);
  }

  /** In the order asked; none when the starts asked for nothing. */
  async takeAtBoot(): Promise<Launch[]> {
    const requests = this.waiting;
    this.waiting = [];
    this.booted = true;
    return Promise.all(requests.map((request) => this.open(request)));
  }

  /** The page has gone; what is asked from now on waits for the next one. */
  pageGone(): void {
    this.booted = false;
  }
}
