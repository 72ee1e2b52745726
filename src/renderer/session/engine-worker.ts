import workerUrl from '../../engine/worker?worker&url';
import type { EngineToPage } from '../../ipc/engine-messages';
import type { EnginePort } from './clients/engine-client';

/** The part of Trusted Types that is used here; TypeScript's DOM types do not have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (input: string) => string },
  ): { createScriptURL(input: string): unknown };
}

/**
 * Starts the data worker. The content security policy allows one Trusted Types policy, `pharos-worker`, and that
 * policy gives back the built worker's own address whatever it is asked for.
 */
export function startEngineWorker(from: Window & { readonly trustedTypes?: TrustedTypes }): EnginePort {
  const policy = from.trustedTypes?.createPolicy('pharos-worker', { createScriptURL: () => workerUrl });
  const url = policy ? policy.createScriptURL('') : workerUrl;
  const worker = new Worker(url as string, { type: 'module', name: 'pharos-engine' });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen(onMessage, onCrash) {
      worker.addEventListener('message', (event: MessageEvent<EngineToPage>) => onMessage(event.data));
      worker.addEventListener('error', (event) => onCrash(event.message));
    },
  };
}
