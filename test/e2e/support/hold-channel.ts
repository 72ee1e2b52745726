import type { ElectronApplication } from '@playwright/test';
import type { MainChannel } from '../../../src/ipc/main-contract';
import { channelOnWire } from '../../../src/ipc/wire';

interface Held {
  /** Resolves when the page has asked often enough and now waits for an answer. */
  readonly reached: () => Promise<void>;
  /** Lets it have its answer. */
  readonly release: () => Promise<void>;
}

interface Hold {
  reached: Promise<void>;
  release: () => void;
}

/**
 * From its `after`-th question on, a channel of main does not answer before it is released: the page, and the
 * worker behind it, stand still at that very step for as long as a test wants.
 */
export async function holdChannel(
  electron: ElectronApplication,
  channel: MainChannel,
  after = 1,
): Promise<Held> {
  const name = channelOnWire(channel);
  await electron.evaluate(
    async ({ ipcMain }, { name, after }) => {
      type Handler = (event: unknown, ask: unknown) => unknown;
      // Electron keeps its handlers in a map of its own; there is no public way to wrap one.
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
      // A test may come before the application, which answers no page before it answers every channel.
      for (let turns = 0; !handlers.has(name) && turns < 5000; turns += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const answer = handlers.get(name);
      if (!answer) throw new Error(`nobody answers ${name}`);
      let asked = 0;
      let reach: () => void = () => undefined;
      let release: () => void = () => undefined;
      const reached = new Promise<void>((resolve) => {
        reach = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      handlers.set(name, async (event, ask) => {
        asked += 1;
        if (asked >= after) {
          reach();
          await released;
        }
        return answer(event, ask);
      });
      Object.assign(globalThis, {
        hold: {
          reached,
          release: () => {
            handlers.set(name, answer);
            release();
          },
        } satisfies Hold,
      });
    },
    { name, after },
  );
  return {
    reached: () => electron.evaluate(() => (globalThis as unknown as { hold: Hold }).hold.reached),
    release: () => electron.evaluate(() => (globalThis as unknown as { hold: Hold }).hold.release()),
  };
}
