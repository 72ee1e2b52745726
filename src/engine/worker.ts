import type { EngineMethod } from '../ipc/engine-contract';
import type { EngineToPage, PageToEngine } from '../ipc/engine-messages';
import { createEngine } from './engine';
import { pageFiles } from './page-files';

/** The data worker: one engine, fed by the page's messages. Every request is answered, if only with a fault. */
const post = (message: EngineToPage) => self.postMessage(message);
const files = pageFiles(post);
const turns = new MessageChannel();
const turnsTaken: (() => void)[] = [];
turns.port1.onmessage = () => turnsTaken.shift()?.();

const engine = createEngine({
  openFile: files.openFile,
  progress: (progress) => post({ kind: 'progress', progress }),
  now: () => Date.now(),
  clock: () => performance.now(),
  breathe: () =>
    new Promise((resolve) => {
      turnsTaken.push(resolve);
      turns.port2.postMessage(null);
    }),
});

self.addEventListener('message', (event: MessageEvent<PageToEngine>) => {
  const message = event.data;
  if (files.answer(message) || message.kind !== 'ask') return;
  const { id, method, ask } = message;
  const handle = engine[method] as ((value: typeof ask) => Promise<never>) | undefined;
  if (!handle) {
    post({ kind: 'fault', id, detail: `there is no method ${method satisfies EngineMethod}` });
    return;
  }
  Promise.resolve()
    .then(() => handle(ask))
    .then(
      (answer) => post({ kind: 'answer', id, answer }),
      (error: unknown) =>
        post({ kind: 'fault', id, detail: error instanceof Error ? error.message : String(error) }),
    );
});
