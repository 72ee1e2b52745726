import type { EngineMethod, EngineMethods, ImportProgress } from './engine-contract';
import type { MainAnswer } from './main-contract';

/**
 * The envelopes between page and data worker. Both ends are ours and built together, so types are enough here;
 * what crosses into main is parsed there. The worker has no file access: it asks the page for bytes, and the page
 * asks main's `file.read` and `file.close`.
 */
export type PageToEngine =
  | {
      [M in EngineMethod]: {
        readonly kind: 'ask';
        readonly id: number;
        readonly method: M;
        readonly ask: EngineMethods[M]['ask'];
      };
    }[EngineMethod]
  /** Answer to a `read`. The bytes are transferred. */
  | { readonly kind: 'bytes'; readonly id: number; readonly answer: MainAnswer<'file.read'> }
  /** Answer to a `close`. */
  | { readonly kind: 'closed'; readonly id: number; readonly sha256: string | null };

export type EngineToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: EngineMethods[EngineMethod]['answer'] }
  /** A bug in the worker: expected failures are part of the answers. */
  | { readonly kind: 'fault'; readonly id: number; readonly detail: string }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly token: string;
      readonly offset: number;
      readonly length: number;
    }
  | { readonly kind: 'close'; readonly id: number; readonly token: string };
