import { expect, type Page, type Worker } from '@playwright/test';

/** The transactions of the store that write mentions, told apart by the tables they span. */
export type StoreTransaction = 'staging' | 'commit' | 'sweep';

/** A place in the data worker's writing, as IndexedDB sees it. */
export interface WorkerStop {
  readonly transaction: StoreTransaction;
  /** The request that is counted. */
  readonly request: 'put' | 'delete';
  readonly table: 'segment' | 'page' | 'dict' | 'meta';
  /** Which one, from 1. */
  readonly nth: number;
  /**
   * Where the worker then stands for good: `before` the request is made; `after` it, the transaction open;
   * `committing`: its commit is on its way, the worker has heard of no end; `complete`: it is durable and nobody,
   * not even the store, has been told.
   */
  readonly moment: 'before' | 'after' | 'committing' | 'complete';
}

const SAID = 'the data worker stands still';

/** The page's data worker, once it runs. */
async function dataWorker(page: Page): Promise<Worker> {
  await expect.poll(() => page.workers().length).toBe(1);
  return page.workers()[0] as Worker;
}

/**
 * From now on the data worker stops for good at that place, in the middle of whatever it does: it is to be killed
 * there. Nothing of the application is replaced but what IndexedDB's own classes do in this one worker.
 *
 * @returns a promise that resolves when it stands there
 */
export async function stopWorker(page: Page, stop: WorkerStop): Promise<{ reached: Promise<unknown> }> {
  const worker = await dataWorker(page);
  const reached = page.waitForEvent('console', {
    predicate: (message) => message.text() === SAID,
    timeout: 60_000,
  });
  // A test that fails on its way there is not to end with a second failure.
  reached.catch(() => undefined);
  await worker.evaluate(stopAt, { ...stop, said: SAID });
  return { reached };
}

/** Runs in the worker, and therefore brings everything it needs. */
function stopAt({ transaction, request, table, nth, moment, said }: WorkerStop & { said: string }): void {
  const kindOf = ({ objectStoreNames: names, mode }: IDBTransaction): StoreTransaction | 'other' => {
    if (mode !== 'readwrite' || !names.contains('segment')) return 'other';
    if (names.contains('dict')) return 'commit';
    return names.contains('meta') ? 'sweep' : 'staging';
  };
  const standStill = () => {
    console.debug(said);
    // Nothing in this thread runs any more, so no callback of the database does. Ends by itself where a test failed.
    const end = Date.now() + 90_000;
    while (Date.now() < end);
  };
  type Requester = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;
  const methods = IDBObjectStore.prototype as unknown as Record<typeof request, Requester>;
  const ask = methods[request];
  let seen = 0;
  methods[request] = function (this: IDBObjectStore, ...args) {
    const counts = this.name === table && kindOf(this.transaction) === transaction;
    if (counts) seen += 1;
    const here = counts && seen === nth;
    if (here && moment === 'before') standStill();
    const asked = ask.apply(this, args);
    if (!here) return asked;
    if (moment === 'after') standStill();
    if (moment === 'committing') {
      this.transaction.commit();
      standStill();
    }
    // A capturing listener is called before the store's own.
    this.transaction.addEventListener('complete', standStill, { capture: true });
    return asked;
  };
}
