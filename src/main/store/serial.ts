/** Runs deeds one after the other in the order they were asked for; a failed one does not stop the next. */
export class Serial {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(deed: () => Promise<T>): Promise<T> {
    const turn = this.last.then(deed);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** When everything asked for so far is done. */
  async idle(): Promise<void> {
    await this.last;
  }
}
