import type { Page } from '@playwright/test';
import type { EngineMethod } from '../../src/ipc/engine-contract';
import type { EngineToPage, PageToEngine } from '../../src/ipc/engine-messages';

/** What becomes of the questions that screens ask of the data worker. */
export type EngineState = 'answers' | 'waits' | 'fails';

const ASKED: readonly EngineMethod[] = ['query', 'rows', 'thread', 'explain'];

/** Where the state is kept, so that it holds from the first moment of a page that is loaded again. */
const KEY = 'engine-state';

const prepared = new WeakSet<Page>();

/** Loads the page anew at an address with a data worker that answers, never answers, or fails every question. */
export async function loadWithEngine(page: Page, state: EngineState, address: string): Promise<void> {
  if (!prepared.has(page)) {
    prepared.add(page);
    await page.addInitScript(stand, { asked: ASKED, key: KEY });
  }
  await page.evaluate(
    ([key, value, hash]) => {
      sessionStorage.setItem(key, value);
      location.hash = hash;
    },
    [KEY, state, address] as const,
  );
  await page.reload();
}

function stand({ asked, key }: { readonly asked: readonly string[]; readonly key: string }): void {
  const post = Worker.prototype.postMessage as (message: PageToEngine, transfer: Transferable[]) => void;
  Worker.prototype.postMessage = function (this: Worker, ...[message, transfer]: Parameters<typeof post>) {
    const state = sessionStorage.getItem(key);
    const isHeld = message.kind === 'ask' && asked.includes(message.method);
    if (!isHeld || state === null || state === 'answers') {
      post.call(this, message, transfer);
    } else if (state === 'fails') {
      const data: EngineToPage = { kind: 'fault', id: message.id, detail: 'made to fail' };
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
  } as typeof Worker.prototype.postMessage;
}
