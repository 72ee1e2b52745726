/** Latest wins: of several searches under way only the newest is worth going on with; its pages are one search. */
export class LatestSearch {
  #newest = '';

  /** Takes a search up; answers whether it still is the newest, whenever that is asked. */
  take(key: string): () => boolean {
    this.#newest = key;
    return () => this.#newest === key;
  }
}
