import type { Failure } from '../../domain/failure';

/** Something asked for: not there yet, there, or failed; an older answer may be kept in sight meanwhile. */
export type Loadable<T> =
  | { readonly status: 'loading'; readonly stale?: T }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure; readonly stale?: T };

/** What can be shown now: the answer, or the one before it. */
export function shown<T>(loadable: Loadable<T>): T | undefined {
  return loadable.status === 'ready' ? loadable.value : loadable.stale;
}

export const LOADING: Loadable<never> = { status: 'loading' };

/** An unexpected rejection as a failure value. */
export const internalFailure = (error: unknown): Failure => ({
  reason: 'internal',
  detail: error instanceof Error ? error.message : String(error),
});
