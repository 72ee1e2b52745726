import type { EngineMethod, EngineMethods, ImportProgress } from '../../../ipc/engine-contract';
import type { EngineToPage, PageToEngine } from '../../../ipc/engine-messages';
import type { MainClient } from './main-client';

/** The page's end of the data worker: asks and awaits, hears of progress, and fetches bytes from main for it. */
export interface EngineClient {
  /** Rejects only for bugs: expected failures are values inside the answer. */
  ask<M extends EngineMethod>(method: M, ask: EngineMethods[M]['ask']): Promise<EngineMethods[M]['answer']>;
  onProgress(listener: (progress: ImportProgress) => void): () => void;
  /** The worker has stopped for good: only a new page starts another. */
  onCrash(listener: (error: Error) => void): () => void;
  hasCrashed(): boolean;
}

/** A worker, or a channel's port in tests. */
export interface EnginePort {
  post(message: PageToEngine, transfer: Transferable[]): void;
  listen(onMessage: (message: EngineToPage) => void, onCrash: (detail: string) => void): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export function createEngineClient(port: EnginePort, main: Pick<MainClient, 'invoke'>): EngineClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progress: ImportProgress) => void>();
  const crashListeners = new Set<(error: Error) => void>();
  let lastId = 0;
  let crashed: Error | null = null;

  const settle = (id: number): Waiting | undefined => {
    const entry = waiting.get(id);
    waiting.delete(id);
    return entry;
  };

  const serveBytes = async (need: Extract<EngineToPage, { kind: 'read' }>): Promise<void> => {
    const { token, offset, length } = need;
    const answer = await main.invoke('file.read', { token, offset, length }).catch((error: unknown) => ({
      ok: false as const,
      failure: { reason: 'file-unreadable' as const, file: '', detail: String(error) },
    }));
    port.post({ kind: 'bytes', id: need.id, answer }, answer.ok ? [answer.value.buffer as ArrayBuffer] : []);
  };

  const serveClose = async (need: Extract<EngineToPage, { kind: 'close' }>): Promise<void> => {
    const { sha256 } = await main.invoke('file.close', { token: need.token }).catch(() => ({ sha256: null }));
    port.post({ kind: 'closed', id: need.id, sha256 }, []);
  };

  port.listen(
    (message) => {
      switch (message.kind) {
        case 'answer':
          settle(message.id)?.resolve(message.answer as never);
          return;
        case 'fault':
          settle(message.id)?.reject(new Error(message.detail));
          return;
        case 'progress':
          for (const listener of [...listeners]) listener(message.progress);
          return;
        case 'read':
          void serveBytes(message);
          return;
        case 'close':
          void serveClose(message);
          return;
      }
    },
    (detail) => {
      crashed = new Error(`the data worker stopped: ${detail}`);
      for (const entry of waiting.values()) entry.reject(crashed);
      waiting.clear();
      for (const listener of [...crashListeners]) listener(crashed);
    },
  );

  return {
    ask(method, ask) {
      if (crashed) return Promise.reject(crashed);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.post({ kind: 'ask', id, method, ask } as PageToEngine, []);
      });
    },
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCrash(listener) {
      crashListeners.add(listener);
      return () => crashListeners.delete(listener);
    },
    hasCrashed: () => crashed !== null,
  };
}
